import type { Entry } from '#shared/domain/events.ts';
import { replay } from '#shared/domain/evolve.ts';
import type { Person } from '#shared/domain/people.ts';
import type { Transaction } from './ports/store.ts';
import type { RecordParts } from './record.ts';
import type { Scene } from './views/scene.ts';

/** The scene of a case for a viewer; nothing when there is no such case. */
export async function loadScene(
  parts: RecordParts,
  tx: Transaction,
  caseId: string,
  viewer: Person,
): Promise<Scene | undefined> {
  const entries: readonly Entry[] = await tx.entries(caseId);
  const state = replay(entries);
  const procedure = state && parts.procedures.get(state.procedure.id, state.procedure.version);
  if (!state || !procedure) return undefined;
  const authority = await tx.authorityRow();
  const calendar = authority?.calendar ?? { closedOn: [], openOn: [] };
  return { procedure, state, entries, viewer, calendar, holders: await tx.holders(), now: parts.clock.now() };
}
