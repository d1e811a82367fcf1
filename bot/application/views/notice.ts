import { disputeOf } from '#shared/domain/case.ts';
import { rungAfter } from '#shared/domain/ladder.ts';
import { type NoticeKind, type NoticeSubject, noticeSubject, noticesUnder } from '#shared/domain/notices.ts';
import { isOwner, isTheirs } from '#shared/domain/permissions.ts';
import type { NoticeView } from '../notice-view.ts';
import type { Ids } from '../ports/clock.ts';
import { alertNotice, toldNotice } from './notice-alert.ts';
import { decisionNotice } from './notice-decision.ts';
import { meetingNotice, minutesNotice, outcomeNotice, problemNotice } from './notice-end.ts';
import type { NoticeBody, NoticeScene } from './notice-parts.ts';
import { reminderNotice } from './notice-reminder.ts';
import type { Scene } from './scene.ts';

const DRAW: Readonly<Record<NoticeKind, (scene: NoticeScene) => NoticeBody | undefined>> = {
  alert: alertNotice,
  told: toldNotice,
  decision: decisionNotice,
  meeting: meetingNotice,
  minutes: minutesNotice,
  reminder: reminderNotice,
  outcome: outcomeNotice,
  problem: problemNotice,
};

/** A notice as its reader should see it now; nothing when the case has no such notice. */
export function noticeView(scene: Scene, notice: string, ids: Ids): NoticeView | undefined {
  const subject = noticeSubject(notice);
  if (!subject) return undefined;
  if (!isAddressed(scene, subject, notice)) return undefined;
  const { kind, about } = subject;
  const body = DRAW[kind]({ ...scene, notice, about, ids });
  return body && { kind, caseId: scene.state.id, notice, reference: scene.state.reference, ...body };
}

/**
 * Whether a notice is for who looks at it. Decisions are the owner's and of whoever takes the matter to the next stage,
 * also those of stages that are behind.
 */
function isAddressed(scene: Scene, { kind, about }: NoticeSubject, notice: string): boolean {
  const { procedure, state, entries, viewer } = scene;
  if (kind === 'decision') return isOwner(state, viewer.id) || tookItUp(scene, about);
  return entries.some((entry) =>
    noticesUnder(procedure, state, entry).some(({ key, to }) => key === notice && to.id === viewer.id),
  );
}

function tookItUp({ procedure, state, viewer }: Scene, about: string): boolean {
  const { track, runs } = disputeOf(state);
  const run = runs.find(({ began }) => began === Number.parseInt(about, 10));
  const next = run && rungAfter(procedure, track, run.stage);
  return next !== undefined && isTheirs(state, next.begunBy, viewer.id);
}
