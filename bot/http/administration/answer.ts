import { administrationRefusedSchema } from '#shared/contract/administration.ts';
import type { Told } from '../../application/administration/answers.ts';
import { statusOf } from '../refusals.ts';

/** What an administrator's request may be refused with. */
export const refusals = {
  400: administrationRefusedSchema,
  401: administrationRefusedSchema,
  403: administrationRefusedSchema,
  404: administrationRefusedSchema,
  409: administrationRefusedSchema,
  422: administrationRefusedSchema,
};

/** What was asked for, or why not with what is there now: as it is answered, with its status. */
export function answer<T, C>(told: Told<T>, content: (value: T) => C) {
  if (told.ok) return { status: 200 as const, content: content(told.value) };
  const { kind, refusal, draft, calendar, holdings, faults } = told;
  return {
    status: statusOf(kind),
    content: { refusal, draft, calendar, holdings, faults: faults && [...faults] },
  };
}

/** Content that is answered as it is. */
export function asIs<T>(value: T): T {
  return value;
}
