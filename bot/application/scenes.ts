import { ownerOf } from '#shared/domain/case.ts';
import type { Entry } from '#shared/domain/events.ts';
import { replay } from '#shared/domain/evolve.ts';
import type { Party, Person } from '#shared/domain/people.ts';
import { londonDay } from '#shared/domain/time.ts';
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
  const procedure = state && (await tx.procedure(state.procedure.id, state.procedure.version));
  if (!state || !procedure) return undefined;
  const authority = await tx.authorityRow();
  const calendar = authority?.calendar ?? { closedOn: [], openOn: [] };
  const now = parts.clock.now();
  return { procedure, state, entries, viewer, calendar, holders: await tx.holders(londonDay(now)), now };
}

/** A case as its owner sees it. */
export async function ownerScene(
  parts: RecordParts,
  tx: Transaction,
  caseId: string,
): Promise<Scene | undefined> {
  const nobody = { id: '', name: '', mail: '' };
  const scene = await loadScene(parts, tx, caseId, nobody);
  return scene && { ...scene, viewer: ownerOf(scene.state).person };
}

/** Who owned a case once an entry stood on it: a repeat of what it set off goes out from the same mailbox. */
export function ownerWhen({ entries, state }: Pick<Scene, 'entries' | 'state'>, entry: number): Party {
  return ownerOf(replay(entries.filter(({ seq }) => seq <= entry)) ?? state);
}
