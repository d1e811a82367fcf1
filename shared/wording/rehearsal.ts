import type { Entry } from '#shared/domain/events.ts';
import type { Procedure } from '#shared/domain/procedure.ts';
import type { Refusal } from '#shared/domain/refusals.ts';
import { type Instant, londonDay, londonTime } from '#shared/domain/time.ts';
import { longDay } from './dates.ts';
import { entryWords } from './entries.ts';
import { refusalWords } from './refusals.ts';

/** What people in a rehearsal say where the story leaves it open. */
export const SAID = {
  issue: 'What was agreed in the plan has not begun.',
  expected: 'It begins, with a named worker.',
  steps: 'Name the worker.',
  talk: 'We talked it over and do not agree yet.',
  escalate: 'It is not settled, and the child still waits.',
  respond: 'A worker is named from Monday.',
  notSettled: 'No worker is named, so this does not settle it.',
  moreTime: 'The assessment is due next week.',
  purpose: 'To agree who does what.',
  minutes: 'A worker is named from Monday.',
  resolved: 'It has begun, with a named worker.',
  note: 'Spoke to the family; nothing has changed.',
  told: 'Told in person.',
  flag: 'The child is at risk now.',
  done: 'It is done.',
  handOver: 'The case has moved to another team.',
  overallReason: 'A decision was not carried out.',
  notDelivered: 'Their account is not in Teams.',
} as const;

/** A refusal as one line: what is wrong, why, and what to do. */
export function refusalLine(procedure: Procedure, refusal: Refusal): string {
  const { what, why, remedy } = refusalWords(procedure, refusal);
  return `${what} ${why} ${remedy}`;
}

/** What somebody read when what they tried was refused. */
export function refusedLine(procedure: Procedure, who: string, refusal: Refusal): string {
  return `${who} was refused (${refusal.reason}): ${refusalLine(procedure, refusal)}`;
}

/** An entry of a record as the thread shows it, with who did it unless it is the system's own, on as many lines as it has particulars. */
export function entryLine(procedure: Procedure, entry: Entry, record: readonly Entry[]): string {
  const { did, words, details, quiet } = entryWords(procedure, entry, record);
  const who = entry.actor.kind === 'person' && !quiet ? `${entry.actor.person.name} ` : '';
  return [
    `${who}${did}`,
    ...(words ? [`  "${words}"`] : []),
    ...details.map(({ label, value }) => `  ${label}: ${value}`),
  ].join('\n');
}

/** The head of a step: when it is, and what the story says of it. */
export function stepHead(at: Instant, note: string | undefined): string {
  return `${longDay(londonDay(at))}, ${londonTime(at)}${note ? `: ${note}` : ''}`;
}

/** Something that was as the story expects. */
export function passLine(about: string, wanted: string): string {
  return `pass  ${about}: ${wanted}`;
}

/** Something that was not as the story expects. */
export function failLine(about: string, wanted: string, found: string): string {
  return `FAIL  ${about}: expected ${wanted}; found ${found}`;
}

/** What comes of a story, below its thread. */
export function outcomeLine(story: string, passed: boolean, played: number, steps: number): string {
  if (passed) return `PASSED  ${story}`;
  const rest = played < steps ? ` Played ${played} of ${steps} steps: the rest would mean nothing.` : '';
  return `FAILED  ${story}${rest}`;
}

/** How many stories passed. */
export function storiesPassed(passed: number, all: number): string {
  return `${passed} of ${all} ${all === 1 ? 'story' : 'stories'} passed.`;
}
