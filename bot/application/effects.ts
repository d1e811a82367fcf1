import type { Case } from '#shared/domain/case.ts';
import { effectsFor } from '#shared/domain/effects.ts';
import type { CaseEventType, Entry } from '#shared/domain/events.ts';
import { moves } from '#shared/domain/evolve.ts';
import { noticesUnder } from '#shared/domain/notices.ts';
import type { Procedure } from '#shared/domain/procedure.ts';
import type { Job } from './jobs.ts';

/** Facts that change what cards show, though not what may be done. */
const SHOWN: ReadonlySet<CaseEventType> = new Set<CaseEventType>([
  'AlertSeen',
  'ActRecorded',
  'ActionDone',
  'DocumentFiled',
  'DutyPassed',
  'MeetingBooked',
  'OverallLimitPassed',
]);

/** The outside effects that new entries ask for, to be enqueued in the transaction that writes them. */
export function jobsFor(
  authority: string,
  procedure: Procedure,
  state: Case,
  added: readonly Entry[],
): readonly Job[] {
  const caseId = state.id;
  const notices = added.flatMap((entry) =>
    noticesUnder(procedure, state, entry).map(
      ({ key, to }): Job => ({ kind: 'deliverNotice', authority, caseId, notice: key, person: to.id }),
    ),
  );
  const effects = added.flatMap((entry) =>
    effectsFor(procedure, state, entry).map((effect): Job => ({ ...effect, authority, caseId })),
  );
  const stale = added.some(({ event }) => moves(event) || SHOWN.has(event.type));
  return [...effects, ...notices, ...(stale ? [{ kind: 'refreshCards', authority, caseId } as const] : [])];
}
