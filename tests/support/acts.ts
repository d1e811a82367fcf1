import type { PersonCommand, ServiceCommand } from '#shared/domain/commands.ts';
import type { Action, ResponseKind } from '#shared/domain/facts.ts';
import { londonInstant } from '#shared/domain/time.ts';
import { dayNamed } from './days.ts';

/** An answer to the alert. */
export function answers(kind: ResponseKind, text: string, actions: readonly Action[] = []): PersonCommand {
  return { type: 'respond', kind, text, actions };
}

/** Moving the matter up, with what the stage may ask for. */
export function movesUpTo(
  stage: string,
  more: Partial<Omit<Extract<PersonCommand, { type: 'escalate' }>, 'type' | 'stage'>> = {},
): PersonCommand {
  return { type: 'escalate', stage, text: 'It is not settled, and Kit still waits.', ...more };
}

/** The owner says that the answer does not settle it. */
export const saysNotSettled = {
  type: 'findNotSettled',
  text: 'No worker is named, so it does not settle it.',
} as const satisfies PersonCommand;

/** The owner records how it ended. */
export const saysResolved = {
  type: 'recordResolution',
  text: 'Family time has begun with a named worker.',
} as const satisfies PersonCommand;

/** Minutes on one point of the agenda. */
export function writesMinutes(meeting: string, ...attended: readonly string[]): PersonCommand {
  const notes = [{ point: 'outcome', text: 'A worker is named from Monday.' }];
  return { type: 'recordMinutes', meeting, attended, notes, actions: [] };
}

/** The calendar reports that a meeting is booked. */
export function booked(meeting: string, day: string, from: string, to: string): ServiceCommand {
  const [start, end] = [from, to].map((time) => londonInstant(dayNamed(day), time));
  if (!start || !end) throw new Error('A meeting has a start and an end');
  const joinUrl = 'https://teams.example/join/1';
  return { type: 'reportBooking', meeting, outcome: { start, end, joinUrl, eventId: 'event-1' } };
}

/** Newcastle, stage 5: all parties have talked about it (N24). */
export const talksWithAllParties = {
  type: 'recordAct',
  act: 'partiesDiscussed',
  with: 'Everybody from stage 1 on',
  on: '2026-11-23',
  text: 'We do not agree.',
} as const satisfies PersonCommand;

/** Newcastle, stage 5: the Director advises for going to the Chief Executive (N24). */
export const advisesFor = {
  type: 'recordAct',
  act: 'directorAdvice',
  outcome: 'for',
  on: '2026-11-23',
  text: 'It should go there.',
} as const satisfies PersonCommand;
