import { type Case, currentRun } from '#shared/domain/case.ts';
import { timeAsked } from '#shared/domain/decisions/more-time.ts';
import type { Procedure } from '#shared/domain/procedure.ts';
import type { TimeRequest } from '#shared/domain/stage-run.ts';
import { londonDay } from '#shared/domain/time.ts';
import type { Ask } from './asks.ts';
import { dueAndLeft, shortDay, toneAt, type When } from './dates.ts';

/** Who asks for more time, and until which day: "Stella Ward asks for time until Thu 3 Dec". */
export function timeRequest({ by, until }: TimeRequest, { now }: Pick<When, 'now'>): string {
  return `${by.name} asks for time until ${shortDay(until, londonDay(now))}`;
}

/** The request for more time that the owner is to answer (S18); nothing where there is none. */
export function askForMoreTime(procedure: Procedure, state: Case, when: When): Ask | undefined {
  const run = currentRun(state);
  const asked = timeAsked(procedure, state, when);
  if (!run || !asked) return undefined;
  return {
    mine: true,
    to: 'agreeTime',
    what: `${timeRequest(asked, when)}: agree, or let the limit stand`,
    said: quoted(asked.reason),
    detail: dueAndLeft(when, run),
    tone: toneAt(when, run),
    button: 'Open',
    dueOn: run.dueOn,
  };
}

/** The request with its reason, as the form in which it is answered has it. */
export function timeRequestWhy(asked: TimeRequest, when: Pick<When, 'now'>): string {
  return `${timeRequest(asked, when)}: ${quoted(asked.reason)}`;
}

function quoted(text: string): string {
  return `“${text}”`;
}
