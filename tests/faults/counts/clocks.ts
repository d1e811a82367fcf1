import type { Entry } from '#shared/domain/events.ts';
import { byCase, type Count, type EntryRow, type Facts, noted } from './facts.ts';

/** A clock is served within this time of coming due, by the machine's clock, whoever is killed meanwhile. */
export const BOUND_MS = 60_000;

/** Clocks that were served later than their bound, or not at all though their limit passed. */
export const lateClocks: Count = (facts) => {
  const machine = machineTime(facts);
  return [
    ...[...byCase(facts.entries)].flatMap(([caseId, entries]) => [
      ...servedLate(caseId, entries, machine),
      ...neverServed(caseId, entries, machine(facts.now), machine),
    ]),
    ...facts.clocks
      .filter(({ dueAt }) => machine(facts.now) - machine(dueAt) > BOUND_MS)
      .map(({ caseId, name }) => `${caseId}: clock ${name} is due and was not served`),
  ];
};

/** The longest that a clock waited past its moment, in milliseconds. */
export function longestWait(facts: Facts): number {
  const machine = machineTime(facts);
  const waits = [...byCase(facts.entries).values()].flatMap((entries) =>
    entries.flatMap((row) => {
      const due = dueOf(row, entries);
      return due === undefined ? [] : [machine(row.entry.at) - machine(due)];
    }),
  );
  return waits.reduce((longest, wait) => Math.max(longest, wait), 0);
}

type Machine = (practice: string) => number;

function servedLate(caseId: string, entries: readonly EntryRow[], machine: Machine): readonly string[] {
  return entries.flatMap((row) => {
    const due = dueOf(row, entries);
    const wait = due === undefined ? 0 : machine(row.entry.at) - machine(due);
    if (wait <= BOUND_MS) return [];
    return [`${caseId}: entry ${row.seq} ${row.entry.event.type} came ${Math.round(wait / 1000)} s late`];
  });
}

const PASSED: ReadonlySet<string> = new Set([
  'LimitPassed',
  'InformalLimitPassed',
  'MilestonePassed',
  'OverallLimitPassed',
  'DutyPassed',
]);

/** When the limit was due that an entry says has passed: the moment that was set for it, else the end of its day. */
function dueOf({ entry, endOfDue }: EntryRow, entries: readonly EntryRow[]): string | undefined {
  const { event } = entry;
  if (!PASSED.has(event.type)) return undefined;
  const before = entries.filter(({ seq }) => seq < entry.seq).map((row) => row.entry.event);
  const moment = before.flatMap((one) => momentIn(one, event)).at(-1);
  return moment ?? endOfDue;
}

function momentIn(set: Entry['event'], passed: Entry['event']): readonly string[] {
  if (passed.type === 'MilestonePassed' && set.type === 'StageStarted')
    return (set.milestones ?? [])
      .filter(({ milestone, dueOn }) => milestone === passed.milestone && dueOn === passed.dueOn)
      .flatMap(({ dueAt }) => dueAt ?? []);
  if (passed.type !== 'LimitPassed') return [];
  if (set.type === 'StageStarted' && set.dueOn === passed.dueOn) return set.dueAt ? [set.dueAt] : [];
  const isMove = set.type === 'MoreTimeAgreed' || set.type === 'LimitMoved';
  return isMove && set.until === passed.dueOn && set.untilAt ? [set.untilAt] : [];
}

/** What ends the limit of a stage before it has passed. */
const ENDS_LIMIT: ReadonlySet<string> = new Set([
  'StageStarted',
  'ResolutionRecorded',
  'CaseAuthorised',
  'MoreTimeAgreed',
  'LimitMoved',
  'LimitPassed',
]);

/** Stages that stood past the end of their limit without anybody having been told so. */
function neverServed(
  caseId: string,
  entries: readonly EntryRow[],
  end: number,
  machine: Machine,
): readonly string[] {
  return entries.flatMap(({ seq, entry: { event }, endOfDue }) => {
    if (event.type !== 'StageStarted' || event.dueOn === undefined) return [];
    const due = event.dueAt ?? endOfDue;
    const next = entries.find((row) => row.seq > seq && ENDS_LIMIT.has(row.entry.event.type));
    if (due === undefined || next?.entry.event.type === 'LimitPassed') return [];
    const stood = (next ? machine(next.entry.at) : end) - machine(due);
    return stood > BOUND_MS ? [`${caseId}: the limit of stage ${event.stage} passed unnoticed`] : [];
  });
}

/**
 * When by the machine's clock the practice day came to a moment. The day runs as the machine does and jumps where it was
 * moved; what lies inside a jump came when it was made.
 */
function machineTime({ journal }: Facts): Machine {
  const moves = noted(journal, 'clock').map(({ at, from, to }) => ({
    at: Date.parse(at),
    from: Date.parse(from),
    to: Date.parse(to),
  }));
  return (practice) => {
    const moment = Date.parse(practice);
    const next = moves.find(({ to }) => to > moment);
    if (next) return next.at - Math.max(0, next.from - moment);
    const last = moves.at(-1);
    return last ? last.at + moment - last.to : moment;
  };
}
