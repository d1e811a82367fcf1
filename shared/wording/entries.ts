import type { Action, CaseEvent, DocumentRef, Entry } from '#shared/domain/events.ts';
import type { Party } from '#shared/domain/people.ts';
import { type Procedure, stageOf } from '#shared/domain/procedure.ts';
import { longDay, shortDay, shortMoment } from './dates.ts';
import { DISCUSSION_MODES, RESPONSE_KINDS } from './responses.ts';

/** An entry in words: what was done, what was said, and the particulars. Quiet entries are the system's own facts. */
export interface EntryWords {
  readonly did: string;
  readonly words?: string | undefined;
  readonly details: readonly { readonly label: string; readonly value: string }[];
  readonly quiet: boolean;
}

/** A stage as it is spoken of: "stage 2". */
export function stageName(procedure: Procedure, key: string): string {
  const stage = stageOf(procedure, key);
  return stage ? `stage ${stage.number}` : 'the stage';
}

/** What a filed document is called. */
export function documentName(procedure: Procedure, reference: string, document: DocumentRef): string {
  const title = document.kind === 'form' ? procedure.words.record : `${procedure.words.meeting} minutes`;
  return `${reference} ${title} ${document.issue}.${document.format}`;
}

/** Names in a row: "A", "A and B", "A, B and C". */
export function inARow(names: readonly string[]): string {
  const last = names.at(-1) ?? 'nobody';
  return names.length < 2 ? last : `${names.slice(0, -1).join(', ')} and ${last}`;
}

/** The actions of an answer or a meeting, one a line. */
export function actionLines(
  actions: readonly Action[],
): readonly { readonly label: string; readonly value: string }[] {
  return actions.map(({ what, who, by }) => ({ label: `${who}, by ${shortDay(by)}`, value: what }));
}

/** What an entry says, as the thread shows it. */
export function entryWords(procedure: Procedure, entry: Entry): EntryWords {
  const { event } = entry;
  const quiet = (did: string, details: EntryWords['details'] = []): EntryWords => ({
    did,
    details,
    quiet: true,
  });
  const said = (did: string, words?: string, details: EntryWords['details'] = []): EntryWords => ({
    did,
    words,
    details,
    quiet: false,
  });
  switch (event.type) {
    case 'CaseOpened':
      return opened(procedure, event);
    case 'DiscussionRecorded': {
      const { discussion } = event;
      return said(
        `recorded a talk with ${discussion.with}, ${DISCUSSION_MODES[discussion.mode]}, ${shortDay(discussion.on)}`,
        discussion.summary,
      );
    }
    case 'StageStarted':
      return stageStarted(procedure, event);
    case 'AlertSeen':
      return said('has seen this');
    case 'ResponseGiven':
      return said(
        `responded at ${stageName(procedure, event.stage)}: ${RESPONSE_KINDS[event.kind].did}${event.late ? ', after the limit' : ''}`,
        event.text,
        actionLines(event.actions),
      );
    case 'FoundNotSettled':
      return said(`said that this does not settle it at ${stageName(procedure, event.stage)}`, event.text);
    case 'MoreTimeAsked':
      return said(`asked for time until ${shortDay(event.until)}; the limit stands`, event.reason);
    case 'LimitPassed':
      return quiet(
        `The limit of ${stageName(procedure, event.stage)} passed on ${shortDay(event.dueOn)}. The owner is asked how to go on.`,
      );
    case 'OverallLimitPassed':
      return quiet(
        `The ${procedure.overall?.workingDays ?? ''} working days in total passed on ${shortDay(event.dueOn)}.`,
      );
    case 'MeetingCalled':
      return meetingCalled(event);
    case 'MeetingBooked':
      return quiet(`Meeting booked for ${shortMoment(event.start)}. Invitations have gone out.`);
    case 'MeetingNotBooked':
      return quiet(`The meeting could not be booked: ${event.reason}`);
    case 'MinutesRecorded': {
      const headings = new Map(procedure.agenda.map(({ key, heading }) => [key, heading]));
      const notes = event.notes
        .filter(({ text }) => text)
        .map(({ point, text }) => ({ label: headings.get(point) ?? point, value: text }));
      return said('recorded the minutes of the meeting', undefined, [
        ...notes,
        ...actionLines(event.actions),
      ]);
    }
    case 'ResolutionRecorded':
      return said(
        event.stage
          ? `recorded the resolution at ${stageName(procedure, event.stage)}`
          : 'recorded that it was resolved informally',
        event.text,
      );
    case 'CaseAuthorised':
      return said('authorised the record; nothing in it can be changed any more');
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
    case 'NoticeDelivered':
      return quiet(
        event.by === 'chat' ? `Card delivered to ${event.to.name}` : `Email delivered to ${event.to.name}`,
      );
    case 'NoticeNotDelivered':
      return quiet(`${event.to.name} could not be reached in Teams: ${event.reason}`);
    case 'AlertEmailed':
      return quiet(
        `Email headed "${procedure.words.alert}" sent to ${inARow(event.to)}${event.cc.length > 0 ? `, copied to ${inARow(event.cc)}` : ''}`,
      );
    case 'AlertNotEmailed':
      return quiet(`The email headed "${procedure.words.alert}" could not be sent: ${event.reason}`);
    case 'OriginalEmailKept':
      return quiet('The original email is kept with the record', [{ label: 'SHA-256', value: event.sha256 }]);
    case 'OriginalEmailNotKept':
      return quiet(`The original email could not be fetched: ${event.reason}`);
    case 'DocumentFiled':
      return quiet(`Filed in the library: ${event.name}`);
    case 'DocumentNotFiled':
      return quiet(`A document could not be filed: ${event.reason}`);
  }
}

type Of<T extends CaseEvent['type']> = Extract<CaseEvent, { type: T }>;

function opened(procedure: Procedure, event: Of<'CaseOpened'>): EntryWords {
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
  const label = procedure.opening.categories.find(({ key }) => key === category)?.label;
  const referral = procedure.referral
    ? [{ label: procedure.referral.asked, value: event.referralBeside ? 'Yes' : 'No' }]
    : [];
  return {
    did: `opened ${event.reference}`,
    details: [
      ...(label ? [{ label: 'Category', value: label }] : []),
      ...details,
      ...talk,
      ...noTalk,
      ...referral,
    ],
    quiet: false,
  };
}

function stageStarted(procedure: Procedure, event: Of<'StageStarted'>): EntryWords {
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

function meetingCalled(event: Of<'MeetingCalled'>): EntryWords {
  const details = [
    { label: 'Must be there', value: inARow(event.required.map(({ person }) => person.name)) },
    { label: 'Chair', value: event.chair.name },
    { label: 'By', value: longDay(event.by) },
  ];
  const did = event.obligatory ? 'The procedure now demands a meeting' : 'called a meeting';
  return { did, words: event.obligatory ? undefined : event.purpose, details, quiet: event.obligatory };
}

/** The first letter as a capital. */
export function capital(text: string): string {
  return text.slice(0, 1).toUpperCase() + text.slice(1);
}
