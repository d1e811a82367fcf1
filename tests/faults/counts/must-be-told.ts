import type { Entry } from '#shared/domain/events.ts';
import type { EntryRow } from './facts.ts';

/** Somebody who must have been told of something: by the key of the notice and their id. */
export interface MustBeTold {
  readonly notice: string;
  readonly person: string;
}

type Party = { readonly person: { readonly id: string } };
const ids = (parties: readonly Party[]): readonly string[] => parties.map(({ person }) => person.id);

/** What is known of a case as its entries are read one after the other. */
interface SoFar {
  owner: string;
  /** The entry with which the stage under way began. */
  began: number;
  readonly meetings: Map<string, readonly string[]>;
  readonly everybody: Set<string>;
}

/**
 * Who must have been told of what in a case, read from what its entries themselves say: who was asked and told when a
 * stage began, who meets, who owns it. It is written down a second time here on purpose, and uses no rule of the product.
 */
export function mustBeTold(entries: readonly EntryRow[]): readonly MustBeTold[] {
  const soFar: SoFar = { owner: '', began: 0, meetings: new Map(), everybody: new Set() };
  return entries.flatMap(({ entry }) => {
    const told = toldBy(entry, soFar);
    return told.flatMap(([notice, people]) =>
      [...new Set(people)].filter((id) => id !== '').map((person) => ({ notice, person })),
    );
  });
}

type Told = readonly (readonly [notice: string, people: readonly string[]])[];

function toldBy({ seq, event }: Entry, soFar: SoFar): Told {
  const problem: Told = [[`problem:${seq}`, [soFar.owner]]];
  switch (event.type) {
    case 'CaseOpened':
      soFar.owner = event.owner.id;
      soFar.everybody.add(event.owner.id);
      return [];
    case 'StageStarted': {
      soFar.began = seq;
      const asked = ids([...event.respondents, ...event.copied]);
      const informed = ids(event.informed).filter((id) => !asked.includes(id));
      for (const id of [...asked, ...informed]) soFar.everybody.add(id);
      const told: Told = [
        [`alert:${seq}`, asked],
        [`told:${seq}`, informed],
      ];
      return event.empty.length > 0 ? [...told, ...problem] : told;
    }
    case 'ActRecorded': {
      const told: Told = [[`told:${seq}`, ids(event.told)]];
      return event.empty.length > 0 ? [...told, ...problem] : told;
    }
    case 'OwnerChanged':
      soFar.owner = event.to.id;
      soFar.everybody.add(event.to.id);
      return [[`told:${seq}`, [event.to.id, event.from.id]]];
    case 'ResponseGiven':
      return [[`decision:${soFar.began}-answer`, [soFar.owner]]];
    case 'MoreTimeAsked':
      return [[`decision:${soFar.began}-time`, [soFar.owner]]];
    case 'LimitPassed':
      return [[`decision:${soFar.began}-limit`, [soFar.owner]]];
    case 'MeetingCalled':
      soFar.meetings.set(event.meeting, ids(event.required));
      return [];
    case 'MeetingBooked':
      return [[`meeting:${event.meeting}`, [soFar.owner, ...(soFar.meetings.get(event.meeting) ?? [])]]];
    case 'MinutesRecorded':
      return [[`minutes:${event.meeting}`, [soFar.owner, ...(soFar.meetings.get(event.meeting) ?? [])]]];
    case 'CaseAuthorised':
      return [['outcome:end', [...soFar.everybody]]];
    case 'NoticeNotDelivered':
      return event.to.id === soFar.owner ? [] : problem;
    case 'InformalLimitPassed':
    case 'MilestonePassed':
    case 'DutyPassed':
    case 'OverallLimitPassed':
    case 'MeetingNotBooked':
    case 'AlertNotEmailed':
    case 'ActNotEmailed':
    case 'OriginalEmailNotKept':
    case 'DocumentNotFiled':
      return problem;
    // Named one by one: a new kind of entry does not compile until it is said here who is told of it.
    case 'DiscussionRecorded':
    case 'MoreTimeAgreed':
    case 'LimitMoved':
    case 'FlagRaised':
    case 'ActionDone':
    case 'ActEmailed':
    case 'AlertSeen':
    case 'AlertEmailed':
    case 'FoundNotSettled':
    case 'ResolutionRecorded':
    case 'NoteWritten':
    case 'EntryCorrected':
    case 'ChildTold':
    case 'NoticeDelivered':
    case 'OriginalEmailKept':
    case 'DocumentFiled':
      return [];
  }
}
