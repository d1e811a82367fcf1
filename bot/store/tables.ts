import type { ColumnType, Generated, GeneratedAlways } from 'kysely';
import type { KeptFigures } from '#shared/domain/case-figures.ts';
import type { Clock } from '#shared/domain/clocks.ts';
import type { Entry } from '#shared/domain/events.ts';
import type { Person } from '#shared/domain/people.ts';
import type { Day, Instant } from '#shared/domain/time.ts';
import type { WorkingCalendar } from '#shared/domain/working-days.ts';
import type { Check } from '#shared/wording/watch.ts';
import type { AdministrationEvent, KeptStory } from '../application/ports/administration-store.ts';
import type { Reach } from '../application/ports/conversations.ts';
import type { SentMessage } from '../application/ports/messenger.ts';
import type { Authority, CaseSummary } from '../application/ports/store.ts';
import type { SignIn } from '../application/ports/watch.ts';

/** Kept as `jsonb`: read as what it stands for, written as text. */
type Json<T> = ColumnType<T, string, string>;

/** Kept as `jsonb`, with a first value of its own. */
type Defaulted<T> = ColumnType<T, string | undefined, string>;

/** Written once, never changed: the service's role may not update the row. */
type Fixed<T> = ColumnType<T, T, never>;

/** Every table of the record and its read models. The authority leads every key. */
export interface Tables {
  authority: {
    authority: string;
    name: string;
    drive: string;
    procedures: Json<Authority['procedures']>;
    calendar: Json<WorkingCalendar>;
    withdrawn: Defaulted<Authority['withdrawn']>;
    calendar_reasons: Defaulted<Readonly<Record<Day, string>>>;
    calendar_revision: Generated<number>;
    holdings_revision: Generated<number>;
    mailbox: string | null;
  };
  person: { authority: string; id: string; name: string; mail: string };
  role_holding: {
    authority: string;
    id: string;
    role: string;
    place: number;
    person: string;
    team: string | null;
    first_day: Day | null;
    last_day: Day | null;
    deputy: string | null;
  };
  procedure_version: {
    authority: Fixed<string>;
    id: Fixed<string>;
    version: Fixed<number>;
    name: Fixed<string>;
    /** Read as text, so that it is what its author wrote. */
    pack: ColumnType<unknown, string, never>;
    stories: ColumnType<readonly KeptStory[], string, never>;
    note: Fixed<string>;
    published_at: Fixed<Instant>;
    published_by: Fixed<string | null>;
  };
  procedure_draft: {
    authority: string;
    id: string;
    based_on: number | null;
    text: string;
    stories: Json<readonly KeptStory[]>;
    revision: number;
    edited_by: string;
    edited_at: Instant;
  };
  administrator: { authority: Fixed<string>; person: Fixed<string> };
  administration_log: {
    authority: Fixed<string>;
    id: GeneratedAlways<number>;
    command_id: Fixed<string>;
    person: Fixed<string>;
    at: Fixed<Instant>;
    event: ColumnType<AdministrationEvent, string, never>;
  };
  case_head: {
    authority: string;
    case_id: string;
    seq: number;
    hash: string;
    summary: ColumnType<CaseSummary | null, string | null, string>;
  };
  case_figures: {
    authority: Fixed<string>;
    case_id: Fixed<string>;
    procedure: Fixed<string>;
    opened: Fixed<Day>;
    figures: ColumnType<KeptFigures | null, string | null, string | null>;
  };
  case_person: { authority: string; case_id: string; person: string; asked: boolean; place: string };
  entry: {
    authority: Fixed<string>;
    case_id: Fixed<string>;
    seq: Fixed<number>;
    command_id: Fixed<string>;
    entry: ColumnType<Entry, string, never>;
    hash: Fixed<string>;
  };
  command_answer: {
    authority: Fixed<string>;
    command_id: Fixed<string>;
    case_id: Fixed<string>;
    seq: Fixed<number>;
  };
  clock: {
    authority: string;
    case_id: string;
    name: Clock['name'];
    token: number;
    due_on: string;
    due_at: Instant;
    serve_at: Instant;
  };
  card: {
    authority: string;
    case_id: string;
    notice: string;
    person: string;
    recipient: Json<Person>;
    message: Json<SentMessage>;
    shown: string;
  };
  email: {
    authority: Fixed<string>;
    case_id: Fixed<string>;
    sha256: Fixed<string>;
    mime: Fixed<Uint8Array>;
  };
  raised_from: {
    authority: Fixed<string>;
    case_id: Fixed<string>;
    internet_message_id: Fixed<string>;
    conversation_id: Fixed<string>;
    raised_at: Fixed<Instant>;
  };
  alarm: {
    authority: Fixed<string>;
    id: Fixed<string>;
    what: Fixed<Check>;
    count: number;
    raised_at: Fixed<Instant>;
    seen_at: Generated<Instant>;
    over_at: ColumnType<Instant | null, never, Instant>;
  };
  sign_in: {
    tenant: Fixed<string>;
    service: Fixed<SignIn['service']>;
    asked_at: Generated<Instant>;
    refused: Generated<boolean>;
  };
  effect_step: { authority: string; effect: string; value: string };
  view_log: {
    authority: Fixed<string>;
    case_id: Fixed<string>;
    id: GeneratedAlways<number>;
    person: Fixed<string>;
    viewed_at: Fixed<Instant>;
  };
  conversation: { authority: string; person: string; conversation_id: string; service_url: string };
  reach: {
    authority: string;
    person: string;
    state: Reach['state'];
    since: Generated<Instant>;
    tried_at: Instant | null;
  };
  series: { authority: string; series: string; last: number };
}
