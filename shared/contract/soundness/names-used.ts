import type { Procedure } from '#shared/domain/procedure.ts';
import type { Place } from '../shape-faults.ts';
import { each, type NameUse, one } from './name-use.ts';
import { actNames, endingNames } from './names-in-acts.ts';
import { stageNames } from './names-in-stages.ts';

/** Every name that a pack uses for something that it must have elsewhere; outcomes of acts are looked at apart. */
export function namesUsed(procedure: Procedure): readonly NameUse[] {
  const { opening, informal, readers, roles, ownership, toldBy, tracks, overall, agenda, reports, readings } =
    procedure;
  return [
    ...each('role', ['opening', 'by'], opening.by),
    ...each('role', ['readers'], readers),
    ...Object.entries(roles).flatMap(([key, { standIn }]) => one('role', ['roles', key, 'standIn'], standIn)),
    ...each('whose', ['ownership', 'movedBy'], ownership?.movedBy),
    ...each('stage', ['overall', 'covers'], overall?.covers),
    ...each('role', ['informal', 'answers'], informal?.answers),
    ...openingNames(procedure),
    ...tracks.flatMap(({ stages, examples }, at) => [
      ...each('stage', ['tracks', at, 'stages'], stages),
      ...each('example', ['tracks', at, 'examples'], examples),
    ]),
    ...stageNames(procedure),
    ...toldBy.flatMap(({ role, stage }, at) => [
      ...one('role', ['toldBy', at, 'role'], role),
      ...one('stage', ['toldBy', at, 'stage'], stage),
    ]),
    ...actNames(procedure),
    ...endingNames(procedure),
    ...agenda.flatMap(({ under }, at) => one('point', ['agenda', at, 'under'], under)),
    ...reports.flatMap(({ by }, at) => each('role', ['reports', at, 'by'], by)),
    ...Object.keys(readings).flatMap((key) => one('rule', ['readings', key], key)),
    ...rulesUsed(procedure, []),
  ];
}

function openingNames({ opening }: Procedure): readonly NameUse[] {
  const { categories, flags, direct, emailOnly } = opening;
  return [
    ...categories.flatMap(({ group, track }, at) => [
      ...one('group', ['opening', 'categories', at, 'group'], group),
      ...one('track', ['opening', 'categories', at, 'track'], track),
    ]),
    ...flags.flatMap(({ by, opens }, at) => [
      ...each('whose', ['opening', 'flags', at, 'by'], by),
      ...one('stage', ['opening', 'flags', at, 'opens'], opens),
    ]),
    ...each('source', ['opening', 'emailOnly', 'exceptSources'], emailOnly?.exceptSources),
    ...each('stage', ['opening', 'direct', 'stages'], direct.stages),
  ];
}

/** Wherever a part says which rules it comes from, under `why`, each must be quoted. */
function rulesUsed(part: unknown, place: Place): readonly NameUse[] {
  if (typeof part !== 'object' || part === null) return [];
  return Object.entries(part).flatMap(([name, value]) => {
    const here = [...place, Array.isArray(part) ? Number(name) : name];
    if (name !== 'why' || !Array.isArray(value)) return rulesUsed(value, here);
    return value.map((rule) => ({ of: 'rule' as const, place: here, name: String(rule) }));
  });
}
