import type { Procedure } from '#shared/domain/procedure.ts';
import type { StageMeeting } from '#shared/domain/stage-run.ts';
import { longDay } from './dates.ts';
import { escapeHtml } from './html.ts';
import { inARow, stageName } from './names.ts';

/** Why no meeting is booked when nobody's calendar leaves room. */
export const NO_SLOT = (by: string) => `Nobody's calendars leave a common time by ${by}.`;

/** Why no meeting is booked when calendars could not be read: nothing is assumed of them. */
export const UNKNOWN_CALENDARS = (names: readonly string[]) =>
  `The calendar of ${inARow(names)} could not be read.`;

/** The invitation to a meeting: its subject and its body with the agenda. No child's name, and no detail. */
export function meetingInvitation(
  procedure: Procedure,
  reference: string,
  meeting: StageMeeting,
): { readonly subject: string; readonly bodyHtml: string } {
  const stage = stageName(procedure, meeting.stage);
  const points = procedure.agenda.map(({ heading }) => `<li>${escapeHtml(heading)}</li>`).join('');
  const intro = `${procedure.words.meeting} for ${reference}, ${stage}, to be held by ${longDay(meeting.by)}. Chair: ${meeting.chair.name}.`;
  return {
    subject: `${procedure.words.meeting} · ${reference} · ${stage}`,
    bodyHtml: `<p>${escapeHtml(intro)}</p><p>Agenda</p><ol>${points}</ol><p>The case is in the Resolution tab in Teams. Please do not write the child's name in replies.</p>`,
  };
}
