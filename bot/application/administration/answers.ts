import type { RefusalView } from '#shared/contract/api.ts';
import type { CalendarView } from '#shared/contract/calendar-view.ts';
import type { DraftView } from '#shared/contract/drafts.ts';
import type { CsvFault, HoldingsView } from '#shared/contract/holdings.ts';

/** What an administrator wanted was not done: which answer of the API it is, why, and what is there now. */
export interface Refused {
  readonly ok: false;
  readonly kind: 'forbidden' | 'notFound' | 'conflict' | 'unacceptable';
  readonly refusal: RefusalView;
  readonly draft?: DraftView | undefined;
  readonly calendar?: CalendarView | undefined;
  readonly holdings?: HoldingsView | undefined;
  readonly faults?: readonly CsvFault[] | undefined;
}

/** What an administrator asked for, or why not. */
export type Told<T> = { readonly ok: true; readonly value: T } | Refused;

/** A refusal with what is there now. */
export function refused(
  kind: Refused['kind'],
  refusal: RefusalView,
  now: Pick<Refused, 'draft' | 'calendar' | 'holdings' | 'faults'> = {},
): Refused {
  return { ok: false, kind, refusal, ...now };
}

/** What was asked for, as an answer. */
export async function told<T>(value: Promise<T>): Promise<Told<T>> {
  return { ok: true, value: await value };
}
