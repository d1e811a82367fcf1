import type { Procedure } from '#shared/domain/procedure.ts';
import type { Day } from '#shared/domain/time.ts';
import { shortDay } from './dates.ts';
import { type EntryWords, type Of, said } from './entry-words.ts';
import { actionLines, outcomeOf, stageName } from './names.ts';
import { DISCUSSION_MODES, RESPONSE_KINDS, talkWords } from './responses.ts';

/** What was said and asked in answer to an alert. */
export function answerWords(
  procedure: Procedure,
  event: Of<'AlertSeen' | 'ResponseGiven' | 'FoundNotSettled' | 'MoreTimeAsked' | 'MoreTimeAgreed'>,
  on: Day,
): EntryWords {
  switch (event.type) {
    case 'AlertSeen':
      return said('has seen this');
    case 'ResponseGiven':
      return said(
        `responded at ${stageName(procedure, event.stage)}: ${RESPONSE_KINDS[event.kind].did}${event.late ? ', after the limit' : ''}`,
        event.text,
        [...actionLines(event.actions, on), ...beyondLimit(event), ...stillAwaited(event)],
      );
    case 'FoundNotSettled':
      return said(`said that this does not settle it at ${stageName(procedure, event.stage)}`, event.text);
    case 'MoreTimeAsked':
      return said(
        `asked for time until ${shortDay(event.until, on)}${procedure.clock.moreTime === 'granted' ? '' : '; the limit stands'}`,
        event.reason,
      );
    case 'MoreTimeAgreed':
      return said(
        `agreed to more time at ${stageName(procedure, event.stage)}: until ${shortDay(event.until, on)} instead of ${shortDay(event.from, on)}${otherThanAsked(event, on)}`,
      );
  }
}

/** An owner may agree to another day than was asked for; the record then says which that was. */
function otherThanAsked({ asked, until }: Of<'MoreTimeAgreed'>, on: Day): string {
  return asked && asked.until !== until
    ? `; ${asked.by.name} had asked for ${shortDay(asked.until, on)}`
    : '';
}

/** Where the limit covers the action too, what is dated after it is late from the start (N21, Q2). */
function beyondLimit({ beyondLimit: count }: Of<'ResponseGiven'>): EntryWords['details'] {
  if (!count) return [];
  const value =
    count === 1 ? '1 action is dated after the limit' : `${count} actions are dated after the limit`;
  return [{ label: 'The limit covers the action too', value }];
}

function stillAwaited({ complete }: Of<'ResponseGiven'>): EntryWords['details'] {
  return complete === false
    ? [{ label: 'Still awaited', value: 'The answer of everybody else who is asked' }]
    : [];
}

/** What people put down of talks, meetings, the end and beside the ladder. */
export function writtenWords(
  procedure: Procedure,
  event: Of<
    | 'DiscussionRecorded'
    | 'MinutesRecorded'
    | 'ResolutionRecorded'
    | 'CaseAuthorised'
    | 'NoteWritten'
    | 'EntryCorrected'
    | 'ChildTold'
  >,
  on: Day,
): EntryWords {
  switch (event.type) {
    case 'DiscussionRecorded': {
      const { discussion } = event;
      return said(
        `recorded ${talkWords(discussion)} with ${discussion.with}, ${DISCUSSION_MODES[discussion.mode]}, ${shortDay(discussion.on, on)}`,
        discussion.summary,
      );
    }
    case 'MinutesRecorded': {
      const headings = new Map(procedure.agenda.map(({ key, heading }) => [key, heading]));
      const notes = event.notes
        .filter(({ text }) => text)
        .map(({ point, text }) => ({ label: headings.get(point) ?? point, value: text }));
      return said('recorded the minutes of the meeting', undefined, [
        ...notes,
        ...actionLines(event.actions, on),
      ]);
    }
    case 'ResolutionRecorded':
      return resolvedWords(procedure, event);
    case 'CaseAuthorised':
      return said(
        event.goesOn
          ? `${procedure.words.closed}; nothing in it can be changed any more, and the matter goes on beside it`
          : `${procedure.words.closed}; nothing in it can be changed any more`,
      );
    case 'NoteWritten':
      return said('wrote an entry', event.text);
    case 'EntryCorrected':
      return said('corrected this entry', event.text);
    case 'ChildTold': {
      const right = procedure.childRights.find(({ key }) => key === event.right)?.label ?? event.right;
      return said(
        event.told ? 'recorded what the child was told' : 'recorded why the child was not told',
        event.text,
        [{ label: 'The child', value: right }],
      );
    }
  }
}

function resolvedWords(procedure: Procedure, event: Of<'ResolutionRecorded'>): EntryWords {
  const outcome = outcomeOf(procedure, event.outcome);
  const { stage, text, overallReason } = event;
  const where = stage === undefined ? '' : ` at ${stageName(procedure, stage)}`;
  const informally = stage === undefined && procedure.informal !== undefined;
  const did = outcome
    ? `recorded how it ended${where}`
    : informally
      ? 'recorded that it was resolved informally'
      : `recorded the resolution${where}`;
  return said(did, text, [
    ...(outcome ? [{ label: 'Outcome', value: outcome }] : []),
    ...(overallReason
      ? [{ label: procedure.ending?.overallReason ?? 'Overall reason', value: overallReason }]
      : []),
  ]);
}
