import type { Party } from '#shared/domain/people.ts';
import type { Procedure } from '#shared/domain/procedure.ts';
import { longDay, shortDay } from './dates.ts';
import type { EntryWords, Of } from './entry-words.ts';
import { capital, categoryLabels, inARow, stageName } from './names.ts';
import { DISCUSSION_MODES } from './responses.ts';

/** The opening of a case: its category, what is at issue, and the talk before it. */
export function openedWords(procedure: Procedure, event: Of<'CaseOpened'>): EntryWords {
  const { discussion, noDiscussionReason, category } = event;
  const details = event.issues.flatMap(({ issue, expected, steps }, at) => [
    { label: `${capital(procedure.words.matter)} ${at + 1}`, value: issue },
    { label: 'Expected outcome', value: expected },
    ...(steps ? [{ label: 'Steps required', value: steps }] : []),
  ]);
  const talk = discussion
    ? [
        {
          label: `Talked over with ${discussion.with} ${DISCUSSION_MODES[discussion.mode]}, ${shortDay(discussion.on)}`,
          value: discussion.summary,
        },
      ]
    : [];
  const noTalk = noDiscussionReason ? [{ label: 'No talk before opening', value: noDiscussionReason }] : [];
  const { sources } = procedure.opening;
  const chosen = categoryLabels(procedure, category, event.furtherCategories);
  const source = sources?.items.find(({ key }) => key === event.source)?.label;
  const referral = procedure.referral
    ? [{ label: procedure.referral.asked, value: event.referralBeside ? 'Yes' : 'No' }]
    : [];
  return {
    did: `opened ${event.reference}`,
    details: [
      ...chosen.map((value) => ({ label: 'Category', value })),
      ...(source ? [{ label: 'Where it came from', value: source }] : []),
      ...details,
      ...talk,
      ...noTalk,
      ...referral,
    ],
    quiet: false,
  };
}

/** The beginning of a stage: who is asked, copied in and told, and by when. */
export function startedWords(procedure: Procedure, event: Of<'StageStarted'>): EntryWords {
  const { entry, respondents, copied, informed, empty, reason, views } = event;
  const verb = { raised: 'issued the alert at', escalated: 'escalated to', direct: 'went straight to' }[
    entry
  ];
  const names = (parties: readonly Party[]) => inARow(parties.map(({ person }) => person.name));
  const details = [
    { label: 'Asked', value: names(respondents) },
    ...(copied.length > 0 ? [{ label: 'Copied in', value: names(copied) }] : []),
    ...(informed.length > 0 ? [{ label: capital(procedure.words.told), value: names(informed) }] : []),
    { label: 'Respond by', value: longDay(event.dueOn) },
    ...(reason ? [{ label: 'Reason', value: reason }] : []),
    ...(views ? [{ label: 'Views of the managers passed over', value: views }] : []),
    ...empty.map((role) => ({
      label: 'Nobody holds this role',
      value: procedure.roles[role]?.label ?? role,
    })),
  ];
  return { did: `${verb} ${stageName(procedure, event.stage)}`, words: event.text, details, quiet: false };
}

/** A meeting that was called, or that the procedure demands. */
export function meetingWords(event: Of<'MeetingCalled'>): EntryWords {
  const details = [
    { label: 'Must be there', value: inARow(event.required.map(({ person }) => person.name)) },
    { label: 'Chair', value: event.chair.name },
    { label: 'By', value: longDay(event.by) },
  ];
  const did = event.obligatory ? 'The procedure now demands a meeting' : 'called a meeting';
  return { did, words: event.obligatory ? undefined : event.purpose, details, quiet: event.obligatory };
}
