import type { Procedure } from '#shared/domain/procedure.ts';
import type { Day } from '#shared/domain/time.ts';
import { shortDay } from './dates.ts';
import type { EntryWords, Of } from './entry-words.ts';
import { capital, categoryLabels } from './names.ts';
import { DISCUSSION_MODES } from './responses.ts';

/** The opening of a case: its category, what is at issue, and the talk before it. */
export function openedWords(procedure: Procedure, event: Of<'CaseOpened'>, on: Day): EntryWords {
  return {
    did: `opened ${event.reference}`,
    details: [
      ...kindOf(procedure, event),
      ...issuesOf(procedure, event),
      ...talkBefore(event, on),
      ...(procedure.referral
        ? [{ label: procedure.referral.asked, value: event.referralBeside ? 'Yes' : 'No' }]
        : []),
    ],
    quiet: false,
  };
}

function kindOf(procedure: Procedure, event: Of<'CaseOpened'>): EntryWords['details'] {
  const { sources } = procedure.opening;
  const source = sources?.items.find(({ key }) => key === event.source)?.label;
  const track = procedure.tracks.find(({ key }) => key === event.track)?.label;
  return [
    ...categoryLabels(procedure, event.category, event.furtherCategories).map((value) => ({
      label: 'Category',
      value,
    })),
    ...(track ? [{ label: 'Track', value: track }] : []),
    ...(source ? [{ label: 'Where it came from', value: source }] : []),
    ...(event.sourceNotes ? [{ label: sources?.notes ?? 'With it', value: event.sourceNotes }] : []),
  ];
}

function issuesOf(procedure: Procedure, { issues }: Of<'CaseOpened'>): EntryWords['details'] {
  return issues.flatMap(({ issue, expected, steps, service }, at) => [
    ...(issue ? [{ label: `${capital(procedure.words.matter)} ${at + 1}`, value: issue }] : []),
    { label: 'Expected outcome', value: expected },
    ...(steps ? [{ label: 'Steps required', value: steps }] : []),
    ...(service ? [{ label: procedure.opening.service ?? 'Service', value: service }] : []),
  ]);
}

function talkBefore({ discussion, noDiscussionReason }: Of<'CaseOpened'>, on: Day): EntryWords['details'] {
  if (discussion) {
    const what = discussion.notTakenUp ? 'A talk was offered to' : 'Talked over with';
    const how = `${what} ${discussion.with} ${DISCUSSION_MODES[discussion.mode]}, ${shortDay(discussion.on, on)}`;
    return [
      {
        label: discussion.notTakenUp ? `${how}, and not taken up` : how,
        value: discussion.summary,
      },
    ];
  }
  return noDiscussionReason ? [{ label: 'No talk before opening', value: noDiscussionReason }] : [];
}
