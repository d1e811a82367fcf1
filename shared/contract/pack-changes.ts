import type { Place } from './shape-faults.ts';

/** What is other in a pack than it was: a part that was added, removed, given another value, or a list in another order. */
export type PackChange =
  | { readonly kind: 'added'; readonly place: Place; readonly now: unknown }
  | { readonly kind: 'removed'; readonly place: Place; readonly was: unknown }
  | { readonly kind: 'changed'; readonly place: Place; readonly was: unknown; readonly now: unknown }
  | { readonly kind: 'reordered'; readonly place: Place };

/** Publishing numbers the versions, and the schema's address means nothing to a case. */
const NOT_COUNTED = new Set(['version', '$schema']);

/** What the things of a list are known by, wherever they stand in it. */
const KNOWN_BY = ['key', 'role', 'name'] as const;

/** What has changed from one pack to another, in the order of the newer; places of what was removed are those of the older. */
export function packChanges(was: unknown, now: unknown): readonly PackChange[] {
  return partsOf(was, now).flatMap((part) =>
    NOT_COUNTED.has(String(part.was?.place[0] ?? part.now?.place[0])) ? [] : changesOf(part),
  );
}

interface Found {
  readonly place: Place;
  readonly value: unknown;
}
interface Part {
  readonly was: Found | undefined;
  readonly now: Found | undefined;
}

function changesOf({ was, now }: Part): readonly PackChange[] {
  if (!was) return now ? [{ kind: 'added', place: now.place, now: now.value }] : [];
  if (!now) return [{ kind: 'removed', place: was.place, was: was.value }];
  if (sameText(was.value, now.value)) return [];
  if (isGroup(was.value) && isGroup(now.value))
    return partsOf(was.value, now.value, was.place, now.place).flatMap(changesOf);
  if (Array.isArray(was.value) && Array.isArray(now.value)) {
    const known = inLists(was.value, now.value, was.place, now.place);
    if (known) return known;
  }
  return [{ kind: 'changed', place: now.place, was: was.value, now: now.value }];
}

function partsOf(was: unknown, now: unknown, before: Place = [], after: Place = []): readonly Part[] {
  const [old, fresh] = [isGroup(was) ? was : {}, isGroup(now) ? now : {}];
  const names = [...Object.keys(fresh), ...Object.keys(old).filter((name) => !Object.hasOwn(fresh, name))];
  const found = (group: Readonly<Record<string, unknown>>, place: Place, name: string) =>
    Object.hasOwn(group, name) ? { place: [...place, name], value: group[name] } : undefined;
  return names.map((name) => ({ was: found(old, before, name), now: found(fresh, after, name) }));
}

/** Things of a list are compared with themselves; nothing where they are not known by a name. */
function inLists(
  was: readonly unknown[],
  now: readonly unknown[],
  before: Place,
  after: Place,
): readonly PackChange[] | undefined {
  const [old, fresh] = [namesOf(was), namesOf(now)];
  if (!old || !fresh) return undefined;
  const found = (list: readonly unknown[], names: readonly string[], place: Place, name: string) => {
    const at = names.indexOf(name);
    return at < 0 ? undefined : { place: [...place, at], value: list[at] };
  };
  const all = [...fresh, ...old.filter((name) => !fresh.includes(name))];
  const parts = all.map((name) => ({
    was: found(was, old, before, name),
    now: found(now, fresh, after, name),
  }));
  const moved = !sameText(
    old.filter((name) => fresh.includes(name)),
    fresh.filter((name) => old.includes(name)),
  );
  return [...(moved ? [{ kind: 'reordered' as const, place: after }] : []), ...parts.flatMap(changesOf)];
}

/** By what the things of a list are known: themselves where they are words, a part of theirs that tells them apart. */
function namesOf(list: readonly unknown[]): readonly string[] | undefined {
  const ways = [
    list.map((one) => (typeof one === 'string' ? one : undefined)),
    ...KNOWN_BY.map((part) =>
      list.map((one) => (isGroup(one) && typeof one[part] === 'string' ? one[part] : undefined)),
    ),
  ];
  return ways
    .map((names) => names.filter((name) => name !== undefined))
    .find((names) => names.length === list.length && new Set(names).size === names.length);
}

function isGroup(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function sameText(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}
