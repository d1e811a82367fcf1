import { type Procedure, procedureSchema } from '#shared/domain/procedure.ts';

/** A pack as text could not be used: where in it and what is wrong. */
export interface PackFault {
  readonly place: string;
  readonly fault: string;
}

/** Reads a procedure pack: the checked procedure, or every fault with its place. */
export function readPack(
  data: unknown,
): { readonly procedure: Procedure } | { readonly faults: readonly PackFault[] } {
  const read = procedureSchema.safeParse(data);
  if (!read.success) {
    return {
      faults: read.error.issues.map(({ path, message }) => ({ place: path.join('.'), fault: message })),
    };
  }
  const faults = looseEnds(read.data);
  return faults.length > 0 ? { faults } : { procedure: read.data };
}

/** Names that a pack uses without saying what they are: a role nobody labelled, a rule that is not quoted. */
function looseEnds(procedure: Procedure): readonly PackFault[] {
  const faults: PackFault[] = [];
  const role = (place: string, key: string) => {
    if (!procedure.roles[key])
      faults.push({ place, fault: `The role "${key}" is not among the pack's roles.` });
  };
  const why = (place: string, ids: readonly string[]) => {
    for (const id of ids)
      if (!procedure.rules[id]) faults.push({ place, fault: `The rule "${id}" is not quoted in the pack.` });
  };
  for (const key of [...procedure.opening.by, ...procedure.readers]) role('opening', key);
  for (const stage of procedure.stages) {
    const place = `stages.${stage.key}`;
    const { meeting } = stage;
    for (const key of [...stage.answers.map((answer) => answer.role), ...stage.informed]) role(place, key);
    for (const key of meeting ? [...meeting.required, meeting.chair] : []) role(`${place}.meeting`, key);
    why(place, [...stage.why, ...stage.limit.why, ...(meeting?.why ?? [])]);
  }
  why('opening', [...procedure.opening.why, ...procedure.opening.direct.why]);
  why('clock', procedure.clock.why);
  return faults;
}
