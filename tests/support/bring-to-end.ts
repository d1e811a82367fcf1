import { currentRun, ownerOf, partsOf } from '#shared/domain/case.ts';
import { actOf } from '#shared/domain/procedure-acts.ts';
import { londonDay } from '#shared/domain/time.ts';
import type { Given, Step } from './any-history.ts';
import type { Story } from './case-story.ts';
import type { Cast } from './casts.ts';

/** What has to happen before a case of a procedure can end as settled, and its end; what is not needed is refused. */
export function stepsToTheEnd({ procedure }: Cast): readonly Step[] {
  const acts = (procedure.ending?.gates ?? []).flatMap(({ needs, outcome }) => {
    const asked = actOf(procedure, needs)?.answers;
    return [...(asked === undefined ? [] : [records(asked)]), records(needs, outcome)];
  });
  return [talks, answers, ...acts, resolves].map((give) => ({ days: 0, give }));
}

function talks(tale: Story): Given {
  const discussion = { with: 'Tom', mode: 'telephone', on: today(tale), summary: 'We spoke.' } as const;
  return byOwner(tale, { type: 'recordDiscussion', discussion });
}

function answers(tale: Story): Given | undefined {
  const [asked] = currentRun(tale.now())?.respondents ?? [];
  const command = { type: 'respond', kind: 'accept', text: 'It is done.', actions: [] } as const;
  return asked && { command, actor: { kind: 'person', person: asked.person }, way: 'tab' };
}

/** Somebody whose act it is records it. */
function records(key: string, outcome?: string) {
  return (tale: Story, { procedure }: Cast): Given => {
    const state = tale.now();
    const act = actOf(procedure, key);
    const person = partsOf(state).find(({ role }) => act?.by.includes(role))?.person ?? ownerOf(state).person;
    const text = 'As we said.';
    const command = { type: 'recordAct', act: key, text, with: text, on: today(tale), outcome } as const;
    return { command, actor: { kind: 'person', person }, way: 'tab' };
  };
}

function resolves(tale: Story, { procedure }: Cast): Given {
  const outcome = procedure.ending?.outcomes.find(({ settled }) => settled)?.key;
  return byOwner(tale, { type: 'recordResolution', text: 'Done.', outcome, overallReason: 'Delay.' });
}

function byOwner(tale: Story, command: Given['command']): Given {
  return { command, actor: { kind: 'person', person: ownerOf(tale.now()).person }, way: 'tab' };
}

function today(tale: Story) {
  return londonDay(tale.circumstances().now);
}
