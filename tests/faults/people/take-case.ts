import type { Procedure } from '#shared/domain/procedure.ts';
import type { Council } from '../stand/councils.ts';
import { atStage } from './at-stage.ts';
import { type CaseAtWork, type Choices, stagesOf } from './case-at-work.ts';
import { endCase } from './end-case.ts';
import type { Mornings } from './mornings.ts';
import { moveUp } from './move-up.ts';
import { openingOf } from './open-case.ts';
import type { Seat } from './somebody.ts';

/** A case that is to be: under which procedure of which council, and what is chosen in it. */
export interface CaseToTake {
  readonly council: Council;
  readonly procedure: Procedure;
  readonly choices: Choices;
}

/** Takes a case from its opening to its end; says how far it came when it did not come there. */
export async function takeCase(
  seat: Seat,
  mornings: Mornings,
  { council, procedure, choices }: CaseToTake,
  today: () => Promise<string>,
): Promise<'ended' | string> {
  const me = procedure.opening.by.flatMap((role) => council.roles[role] ?? [])[0];
  if (!me) throw new Error(`Nobody may open a case of ${procedure.id}`);
  const owner = seat(council, me);
  const opening = openingOf(procedure, council, me, { today: await today(), choices });
  const opened = await owner.open(procedure.id, opening.words, opening.command);
  const work: CaseAtWork = {
    caseId: opened?.id ?? '',
    procedure,
    track: opening.track,
    council,
    owner,
    choices,
    mornings,
    acts: new Map(),
    at: (member) => seat(council, member),
  };
  const reached = await climb(work, opening.command.stage !== undefined);
  const isEnded = await endCase(work, reached);
  return isEnded ? 'ended' : `${procedure.id} ${work.caseId} stays at stage ${reached?.key ?? 'none'}`;
}

/** Goes up the ladder, most cases to its top; the stage where it came to rest. */
async function climb(work: CaseAtWork, hasBegun: boolean) {
  const stages = stagesOf(work);
  const rests = work.choices.happens('goes to the top', 0.7)
    ? stages.length
    : work.choices.one('rests at', [1, 2, 3]);
  let reached = hasBegun ? stages[0] : undefined;
  if (reached) await atStage(work, reached);
  for (const stage of stages.slice(hasBegun ? 1 : 0, rests)) {
    if (!(await moveUp(work, stage))) return reached;
    reached = stage;
    await atStage(work, stage);
  }
  return reached;
}
