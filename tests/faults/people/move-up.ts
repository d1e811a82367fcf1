import type { Stage } from '#shared/domain/procedure-stages.ts';
import { passGates } from './acts.ts';
import { may } from './at-stage.ts';
import { type CaseAtWork, namedFor, peopleIn } from './case-at-work.ts';

/** Takes the matter to a stage, with what must be on the record before; false when nobody may. */
export async function moveUp(work: CaseAtWork, stage: Stage): Promise<boolean> {
  if (await escalate(work, stage)) return true;
  if (stage.gates.length === 0) return false;
  await passGates(work, stage.gates);
  if (await escalate(work, stage)) return true;
  // A gate may wait for how another was passed.
  await passGates(work, stage.gates);
  return escalate(work, stage);
}

/** Whoever takes the matter to this stage does so: mostly its owner. */
async function escalate(work: CaseAtWork, stage: Stage): Promise<boolean> {
  const { council, owner, caseId } = work;
  for (const person of peopleIn(work, ['owner', ...stage.begunBy])) {
    const view = await person.view(caseId);
    const target = view?.targets.find(({ key, direct }) => key === stage.key && !direct);
    if (!target || !may(view, 'escalate')) continue;
    const named = target.named.map(({ role }) => [role, namedFor(council, owner.me, role)] as const);
    const command = (text: string) =>
      ({
        type: 'escalate',
        stage: stage.key,
        text,
        ...(target.reasonRequired ? { reason: 'It cannot wait.' } : {}),
        ...(named.length === 0 ? {} : { named: Object.fromEntries(named) }),
      }) as const;
    if (await person.give(caseId, { type: 'StageStarted', command })) return true;
  }
  return false;
}
