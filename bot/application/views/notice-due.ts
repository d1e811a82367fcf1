import { agreedActions } from '#shared/domain/actions.ts';
import { actsOf, disputeOf, isOver } from '#shared/domain/case.ts';
import { openDuties } from '#shared/domain/clocks.ts';
import type { ReminderGiven } from '#shared/domain/facts.ts';
import { isLate } from '#shared/domain/limits.ts';
import { actOf } from '#shared/domain/procedure-acts.ts';
import { dutyWhat } from '#shared/wording/ask-duty.ts';
import { type Due, toneAt } from '#shared/wording/dates.ts';
import { FACTS, NOTICE } from '#shared/wording/notices.ts';
import { overallView } from './ladder.ts';
import { ladderFact, type NoticeBody, type NoticeScene, openAct } from './notice-parts.ts';

/** The whole time of the procedure, to the owner of a matter that is not at its end. */
export function overallDue(scene: NoticeScene, due: ReminderGiven): NoticeBody {
  const overall = overallView(scene);
  const { phase, overallPassed } = disputeOf(scene.state);
  if (phase === 'resolved') return nothingDue(scene, NOTICE.resolved);
  if (!overall || isOver(scene.state)) return nothingDue(scene, NOTICE.overallStopped);
  const title = overallPassed ? NOTICE.overallEnded : NOTICE.overallEnds;
  const fact = { label: FACTS.overall, value: NOTICE.overall(overall.used, overall.total, overall.day) };
  const line = NOTICE.overallLine(due, overallPassed);
  return { ...dueBody(scene, title, due), line, facts: [fact, ladderFact(scene)] };
}

/** What must follow from an act, to those who see to it. */
export function dutyDue(scene: NoticeScene, due: ReminderGiven): NoticeBody {
  const { procedure, state } = scene;
  const { act = '' } = actsOf(state).find(({ entry }) => entry === due.token) ?? {};
  const what = dutyWhat(procedure, act);
  if (!openDuties(state).some(({ entry }) => entry === due.token))
    return nothingDue(scene, NOTICE.dutyDone(what));
  const doneBy = actOf(procedure, actOf(procedure, act)?.duty?.doneBy)?.label ?? '';
  const fact = { label: FACTS.whatToDo, value: NOTICE.recordIt(doneBy) };
  return { ...dueBody(scene, what, due), facts: [fact] };
}

/** What was promised for a day, to whoever promised it and the owner. What it is is read in the case. */
export function actionsDue(scene: NoticeScene, due: ReminderGiven): NoticeBody {
  const agreed = agreedActions(scene.state).filter(
    ({ entry, by }) => entry === due.token && by === due.dueOn,
  );
  const open = agreed.filter(({ done }) => !done).length;
  if (open === 0) return nothingDue(scene, NOTICE.actionsDone);
  const title = isLate(due, scene.now) ? NOTICE.actionsLate(open) : NOTICE.actionsDue(open);
  const [first] = agreed;
  return {
    ...dueBody(scene, title, due),
    facts: [
      ...(first ? [{ label: FACTS.promisedBy, value: first.promisedBy.name }] : []),
      { label: FACTS.whatToDo, value: NOTICE.recordDone },
    ],
  };
}

/** Something that only a newer version knows by name: its reader sees it in the case. */
export function somethingDue(scene: NoticeScene, due: ReminderGiven): NoticeBody {
  return dueBody(scene, NOTICE.somethingDue, due);
}

function dueBody(scene: NoticeScene, title: string, due: Due): NoticeBody {
  return {
    heading: scene.procedure.words.notice,
    title,
    line: NOTICE.dueBy(due, isLate(due, scene.now)),
    tone: toneAt(scene, due),
    facts: [],
    acts: [openAct(scene, NOTICE.openCase)],
    asks: true,
  };
}

function nothingDue(scene: NoticeScene, title: string): NoticeBody {
  return {
    heading: scene.procedure.words.notice,
    title,
    line: NOTICE.nothingAsked,
    tone: 'calm',
    facts: [],
    acts: [openAct(scene, NOTICE.openCase)],
    asks: false,
  };
}
