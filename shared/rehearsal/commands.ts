import { type CaseHistory, currentRun, personOf } from '#shared/domain/case.ts';
import type { PersonCommand } from '#shared/domain/commands.ts';
import { nextStage } from '#shared/domain/procedure.ts';
import { addDays, londonDay } from '#shared/domain/time.ts';
import { SAID } from '#shared/wording/rehearsal.ts';
import { talkOf } from './opening.ts';
import type { Act } from './story.ts';
import { personCalled, type World } from './world.ts';

type OnCase = Exclude<Act, { readonly does: 'openCase' }>;

/** What somebody does about an open case, as a story tells it: what it does not say is filled in sensibly. */
export function commandOf(world: World, history: CaseHistory, act: OnCase): PersonCommand {
  const { procedure } = world;
  const { state } = history;
  switch (act.does) {
    case 'escalate': {
      const stage = nextStage(procedure, currentRun(state)?.stage)?.key ?? '';
      return { type: 'escalate', stage, text: SAID.escalate, ...act.with };
    }
    case 'respond':
      return { type: 'respond', kind: 'accept', text: SAID.respond, actions: [], ...act.with };
    case 'findNotSettled':
      return { type: 'findNotSettled', text: SAID.notSettled, ...act.with };
    case 'askForTime': {
      const until = addDays(currentRun(state)?.dueOn ?? londonDay(world.now), 2);
      return { type: 'askForTime', until, reason: SAID.moreTime, ...act.with };
    }
    case 'callMeeting':
      return { type: 'callMeeting', purpose: SAID.purpose, ...act.with };
    case 'recordMinutes':
      return minutesOf(world, history, act);
    case 'recordResolution':
      return { type: 'recordResolution', text: SAID.resolved, ...act.with };
    case 'recordDiscussion':
      return { type: 'recordDiscussion', discussion: { ...talkOf(world), ...act.with } };
    case 'writeNote':
      return { type: 'writeNote', text: SAID.note, ...act.with };
    case 'correct':
      return { type: 'correct', entry: ownLastEntry(world, history, act.who), text: SAID.note, ...act.with };
    case 'tellChild': {
      const right = procedure.childRights[0]?.key ?? '';
      return { type: 'tellChild', right, told: true, text: SAID.told, ...act.with };
    }
    case 'agreeTime': {
      const until = addDays(currentRun(state)?.dueOn ?? londonDay(world.now), 2);
      return { type: 'agreeTime', until, ...act.with };
    }
    case 'recordAct':
      return { type: 'recordAct', act: '', ...act.with };
    case 'acknowledge':
    case 'authorise':
      return { type: act.does };
  }
}

/** Minutes of the last meeting: everybody who had to be there was, and the outcome is written down. */
function minutesOf(
  world: World,
  { state }: CaseHistory,
  act: Extract<OnCase, { readonly does: 'recordMinutes' }>,
): PersonCommand {
  const meeting = state.record.meetings.at(-1);
  const { agenda } = world.procedure;
  const point = (agenda.find(({ key }) => key === 'outcome') ?? agenda.at(-1))?.key ?? '';
  const { attended, ...said } = act.with ?? {};
  return {
    type: 'recordMinutes',
    meeting: meeting?.id ?? '',
    attended: attended
      ? attended.map((who) => personCalled(world, who)?.id ?? who)
      : (meeting?.required ?? []).map(({ person }) => person.id),
    notes: [{ point, text: SAID.minutes }],
    actions: [],
    ...said,
  };
}

function ownLastEntry(world: World, { entries }: CaseHistory, who: string): number {
  const id = personCalled(world, who)?.id;
  return entries.findLast((entry) => personOf(entry)?.id === id)?.seq ?? 0;
}
