import { disputeOf, meetingOf } from '#shared/domain/case.ts';
import { takingItUp } from '#shared/domain/deciding.ts';
import type { CaseEvent } from '#shared/domain/events.ts';
import { isOwner, isRespondent } from '#shared/domain/permissions.ts';
import { type ReminderSubject, reminderSubject } from '#shared/domain/reminders.ts';
import { NOTICE } from '#shared/wording/notices.ts';
import { alertNotice } from './notice-alert.ts';
import { decisionNotice } from './notice-decision.ts';
import { actionsDue, dutyDue, overallDue, somethingDue } from './notice-due.ts';
import { meetingNotice, problemNotice } from './notice-end.ts';
import { type NoticeBody, type NoticeScene, openAct } from './notice-parts.ts';

/** A reminder as it went out. */
type Reminder = Extract<CaseEvent, { type: 'ReminderDue' }>;

type Draw = (scene: NoticeScene, reminder: Reminder) => NoticeBody | undefined;

const DRAW: Readonly<Record<ReminderSubject['kind'], Draw>> = {
  stage: stageReminder,
  overall: overallDue,
  duty: dutyDue,
  actions: actionsDue,
  meeting: meetingReminder,
};

/**
 * A reminder: what it reminds of as that stands now, with what its reader can do about it. Like the card that asked
 * first, it asks nothing any more once that is done.
 */
export function reminderNotice(scene: NoticeScene): NoticeBody | undefined {
  const event = scene.entries.find(({ seq }) => String(seq) === scene.about)?.event;
  if (event?.type !== 'ReminderDue') return undefined;
  const subject = reminderSubject(event.of);
  const body = subject
    ? DRAW[subject.kind]({ ...scene, about: subject.about }, event)
    : somethingDue(scene, event);
  return body && { ...body, heading: NOTICE.reminder(body.heading) };
}

/** Who must answer sees the alert again; who decides, the decision; and where nobody is there to answer, its owner that. */
function stageReminder(scene: NoticeScene, { token }: Reminder): NoticeBody | undefined {
  const began = { ...scene, about: String(token) };
  if (isRespondent(scene.state, scene.viewer.id) && !decides(scene)) return alertNotice(began);
  const reason = disputeOf(scene.state).phase === 'lapsed' ? 'limit' : 'answer';
  return decisionNotice({ ...scene, about: `${token}-${reason}` }) ?? problemNotice(began);
}

/** Whether it is the reader's to decide how it goes on. */
function decides({ procedure, state, viewer }: NoticeScene): boolean {
  if (disputeOf(state).phase === 'waiting') return false;
  const taking = takingItUp(procedure, state);
  return taking.length > 0 ? taking.some(({ id }) => id === viewer.id) : isOwner(state, viewer.id);
}

/** Before a meeting its card again; after its day, that its minutes are not on the record yet. */
function meetingReminder(scene: NoticeScene, { days }: Reminder): NoticeBody | undefined {
  const body = meetingNotice(scene);
  const meeting = meetingOf(scene.state, scene.about);
  if (!body || !meeting?.booked || meeting.held || days <= 0) return body;
  return {
    ...body,
    title: NOTICE.minutesWanted,
    line: NOTICE.meetingOf(meeting.booked.start),
    acts: [openAct(scene, NOTICE.openCase)],
  };
}
