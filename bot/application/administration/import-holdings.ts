import type { Imported, ImportHoldings } from '#shared/contract/holdings.ts';
import { addDays, type Day } from '#shared/domain/time.ts';
import { holdingRefusals } from '#shared/wording/holdings.ts';
import type { RoleHolding } from '../ports/administration-store.ts';
import { refused, type Told } from './answers.ts';
import type { AtWork, Change } from './as-administrator.ts';
import { seenNow } from './holdings.ts';
import { type FileHolding, holdingsInFile } from './holdings-in-file.ts';
import { holdingsView } from './holdings-view.ts';
import { endsBeforeItStarts, sameHolding, whenIs } from './same-holding.ts';

/** What an import does: each row of the file as the holding it becomes, and what ends. */
export interface Plan {
  readonly kept: readonly RoleHolding[];
  readonly added: readonly RoleHolding[];
  readonly changed: readonly RoleHolding[];
  readonly ended: readonly RoleHolding[];
  /** Entries of the past that the file says went on. */
  readonly swallowed: readonly RoleHolding[];
}

/** Works out what a file would change; refused with every fault. */
export async function planImport(at: AtWork, asked: ImportHoldings): Promise<Told<Plan>> {
  const seen = await seenNow(at, asked.revision);
  if (!seen.ok) return seen;
  const { holdings, faults } = await holdingsInFile(at, asked.text);
  if (faults.length > 0)
    return refused('unacceptable', holdingRefusals.fileHasFaults(faults.length), { faults });
  return { ok: true, value: planOf(seen.value, holdings, at) };
}

function planOf(before: readonly RoleHolding[], rows: readonly FileHolding[], at: AtWork): Plan {
  const over = (one: RoleHolding) => whenIs(one, at.today) === 'ended';
  const left = [...before.filter((one) => !over(one)), ...before.filter(over)];
  const take = (fits: (one: RoleHolding) => boolean) => {
    const place = left.findIndex(fits);
    return place < 0 ? undefined : left.splice(place, 1)[0];
  };
  // Rows that are there already are found before any row may take an earlier entry over.
  const whole = rows.map((row) => take((one) => alike(one, row)));
  const kept = rows.map((row, place): RoleHolding => {
    const { line, ...holding } = row;
    const there = whole[place] ?? take((one) => sameHolding(one, row));
    return { ...holding, id: there?.id ?? `${at.ownId}-${line}` };
  });
  const known = new Set(before.map(({ id }) => id));
  return {
    kept,
    added: kept.filter(({ id }) => !known.has(id)),
    changed: kept.filter(({ id }, place) => known.has(id) && !whole[place]),
    ended: left.filter((one) => !over(one)),
    swallowed: left.filter((one) => over(one) && kept.some((row) => sameHolding(row, one))),
  };
}

function alike(one: RoleHolding, row: FileHolding): boolean {
  return (
    sameHolding(one, row) && one.from === row.from && one.to === row.to && one.deputy?.id === row.deputy?.id
  );
}

/** Makes the holdings what the file says, all of it at once. */
export async function importHoldings(at: AtWork, asked: ImportHoldings): Promise<Change> {
  const planned = await planImport(at, asked);
  if (!planned.ok) return planned;
  const { kept, added, changed, ended, swallowed } = planned.value;
  for (const holding of ended) await end(at, holding, kept);
  for (const { id } of swallowed) await at.tx.dropHolding(id);
  for (const holding of [...added, ...changed]) await at.tx.keepHolding(holding);
  await at.tx.orderHoldings(kept.map(({ id }) => id));
  await at.tx.holdingsChanged();
  return { ok: true, event: { type: 'holdingsImported', ...countsOf(planned.value) } };
}

/** It ends yesterday, so that today is as the file says; what would then never have been is taken out. */
async function end({ tx, today }: AtWork, holding: RoleHolding, kept: readonly RoleHolding[]): Promise<void> {
  const yesterday: Day = addDays(today, -1);
  const ended = { ...holding, to: yesterday };
  if (endsBeforeItStarts(ended) || kept.some((one) => sameHolding(one, ended)))
    await tx.dropHolding(holding.id);
  else await tx.keepHolding(ended);
}

/** What a file would change, row by row. */
export async function plannedView(at: AtWork, plan: Plan): Promise<Imported> {
  const { added, changed, ended } = plan;
  return {
    imported: false,
    counts: countsOf(plan),
    rows: { added: added.map(lineOf), changed: changed.map(lineOf), ended: ended.map(lineOf) },
    holdings: await holdingsView(at, false),
  };
}

function countsOf({ kept, added, changed, ended }: Plan): Imported['counts'] {
  return {
    added: added.length,
    changed: changed.length,
    ended: ended.length,
    unchanged: kept.length - added.length - changed.length,
  };
}

function lineOf({ role, person, team, from, to, deputy }: RoleHolding) {
  return { role, person: person.name, team, from, to, deputy: deputy?.name };
}
