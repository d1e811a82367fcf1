import { agreedActions } from '#shared/domain/actions.ts';
import { type CaseHistory, currentRun, disputeOf, personOf } from '#shared/domain/case.ts';
import type { PersonCommand } from '#shared/domain/commands.ts';
import { nextStage } from '#shared/domain/ladder.ts';
import { stageOf } from '#shared/domain/procedure.ts';
import { addDays, londonDay } from '#shared/domain/time.ts';
import { SAID } from '#shared/wording/rehearsal.ts';
import { calledSo, namedPeople, rolesNeededBy } from './named.ts';
import { talkOf } from './opening.ts';
import type { Act } from './story.ts';
import { personCalled, type World } from './world.ts';

type OnCase = Exclude<Act, { readonly does: 'openCase' }>;

/** What somebody does about an open case, as a story tells it: what it does not say is filled in sensibly. */
export function commandOf(world: World, history: CaseHistory, act: OnCase): PersonCommand {
  const { procedure } = world;
  const { state } = history;
  switch (act.does) {
    case 'escalate':
      return moveOf(world, history, act);
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
      return { ...endOf(world), ...act.with };
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
      const run = currentRun(state);
      const asked = run?.moreTime.some(({ agreed }) => agreed === undefined);
      const until = asked ? undefined : addDays(run?.dueOn ?? londonDay(world.now), 2);
      return { type: 'agreeTime', until, ...act.with };
    }
    case 'recordAct':
      return { type: 'recordAct', act: '', ...act.with };
    case 'raiseFlag': {
      const raised = disputeOf(state).flags.map(({ flag }) => flag);
      const flag = procedure.opening.flags.find(({ key }) => !raised.includes(key))?.key ?? '';
      return { type: 'raiseFlag', flag, reason: SAID.flag, ...act.with };
    }
    case 'completeAction': {
      const { entry = 0, action = 0 } = agreedActions(state).find(({ done }) => !done) ?? {};
      return { type: 'completeAction', entry, action, text: SAID.done, ...act.with };
    }
    case 'handOver': {
      const { to = '', reason = SAID.handOver } = act.with ?? {};
      return { type: 'handOver', to: calledSo(world, to), reason };
    }
    case 'acknowledge':
    case 'authorise':
      return { type: act.does };
  }
}

/** Moving up: to the next stage, with whoever is named for the case when that stage needs them. */
function moveOf(
  world: World,
  { state }: CaseHistory,
  act: Extract<OnCase, { readonly does: 'escalate' }>,
): PersonCommand {
  const { procedure } = world;
  const { named, unnamed, respondent, ...said } = act.with ?? {};
  const key = said.stage ?? nextStage(procedure, state)?.key ?? '';
  const stage = stageOf(procedure, key);
  const known = disputeOf(state).named.map(({ role }) => role);
  const needed = stage ? rolesNeededBy(procedure, stage).filter((role) => !known.includes(role)) : [];
  return {
    type: 'escalate',
    text: SAID.escalate,
    named: namedPeople(world, needed, { named, unnamed }),
    ...(respondent === undefined ? {} : { respondent: calledSo(world, respondent) }),
    ...said,
    stage: key,
  };
}

/** The end as most cases have it: settled, with the overall reason where the procedure asks for one. */
function endOf({ procedure: { ending } }: World): Extract<PersonCommand, { type: 'recordResolution' }> {
  const outcome = (ending?.outcomes.find(({ settled }) => settled) ?? ending?.outcomes[0])?.key;
  return {
    type: 'recordResolution',
    text: SAID.resolved,
    ...(outcome === undefined ? {} : { outcome }),
    ...(ending?.overallReason === undefined ? {} : { overallReason: SAID.overallReason }),
  };
}

/** Minutes of the last meeting: everybody who had to be there was, and the outcome is written down. */
function minutesOf(
  world: World,
  { state }: CaseHistory,
  act: Extract<OnCase, { readonly does: 'recordMinutes' }>,
): PersonCommand {
  const meeting = disputeOf(state).meetings.at(-1);
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
