import type { CaseView } from '#shared/contract/case-view.ts';
import type { Stage } from '#shared/domain/procedure-stages.ts';
import { passGates } from './acts.ts';
import { answer, may } from './at-stage.ts';
import type { CaseAtWork } from './case-at-work.ts';

/** Records how it ended and authorises the record; false when the procedure lets nobody. */
export async function endCase(work: CaseAtWork, stage: Stage | undefined): Promise<boolean> {
  if (!may(await work.owner.view(work.caseId), 'recordResolution')) await prepareTheEnd(work, stage);
  await passGates(work, work.procedure.ending?.gates ?? []);
  const view = await work.owner.view(work.caseId);
  if (view) await resolve(work, view);
  const command = () => ({ type: 'authorise' }) as const;
  return work.owner.give(work.caseId, { type: 'CaseAuthorised', wordless: true, command });
}

/** What can stand in the way of the end: a stage that nobody has answered, and a matter nobody has talked over. */
async function prepareTheEnd(work: CaseAtWork, stage: Stage | undefined): Promise<void> {
  const { owner, caseId } = work;
  if (stage) await answer(work, stage);
  const view = await owner.view(caseId);
  if (!view || !may(view, 'recordDiscussion')) return;
  const command = (summary: string) =>
    ({
      type: 'recordDiscussion',
      discussion: { with: 'Everybody', mode: 'telephone', on: view.today, summary },
    }) as const;
  await owner.give(caseId, { type: 'DiscussionRecorded', command });
}

async function resolve({ owner, caseId, choices }: CaseAtWork, view: CaseView): Promise<void> {
  const [first, ...more] = view.ending.outcomes
    .filter(({ notYet }) => notYet === undefined)
    .map(({ key }) => key);
  const command = (text: string) =>
    ({
      type: 'recordResolution',
      text,
      ...(first === undefined ? {} : { outcome: choices.one('how it ends', [first, ...more]) }),
      ...(view.ending.overallReason === undefined ? {} : { overallReason: 'Delay.' }),
    }) as const;
  await owner.give(caseId, { type: 'ResolutionRecorded', command });
}
