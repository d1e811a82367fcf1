import type { ColumnType, GeneratedAlways } from 'kysely';
import type { Clock } from '#shared/domain/clocks.ts';
import type { Entry } from '#shared/domain/events.ts';
import type { Person } from '#shared/domain/people.ts';
import type { Instant } from '#shared/domain/time.ts';
import type { WorkingCalendar } from '#shared/domain/working-days.ts';
import type { SentMessage } from '../application/ports/messenger.ts';
import type { Authority, CaseSummary } from '../application/ports/store.ts';

/** Kept as `jsonb`: read as what it stands for, written as text. */
type Json<T> = ColumnType<T, string, string>;

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
  };
  person: { authority: string; id: string; name: string; mail: string };
  role_holder: { authority: string; role: string; place: number; person: string };
  case_head: {
    authority: string;
    case_id: string;
    seq: number;
    hash: string;
    summary: ColumnType<CaseSummary | null, string | null, string>;
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
  effect_step: { authority: string; effect: string; value: string };
  view_log: {
    authority: Fixed<string>;
    case_id: Fixed<string>;
    id: GeneratedAlways<number>;
    person: Fixed<string>;
    viewed_at: Fixed<Instant>;
  };
  conversation: { authority: string; person: string; conversation_id: string; service_url: string };
  series: { authority: string; series: string; last: number };
}
