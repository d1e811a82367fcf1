import type { Place } from '../shape-faults.ts';

/** What a name in a pack must be the key of. `whose`: a role, or a part such as "owner"; `told`: a role, or "owner". */
export type NameOf =
  | 'role'
  | 'whose'
  | 'told'
  | 'stage'
  | 'track'
  | 'act'
  | 'flag'
  | 'category'
  | 'group'
  | 'source'
  | 'point'
  | 'example'
  | 'rule';

/** A name as a pack uses it. */
export interface NameUse {
  readonly place: Place;
  readonly of: NameOf;
  readonly name: string;
}

/** A name that may be there. */
export function one(of: NameOf, place: Place, name: string | undefined): readonly NameUse[] {
  return name === undefined ? [] : [{ of, place, name }];
}

/** Each name of a list. */
export function each(of: NameOf, place: Place, names: readonly string[] = []): readonly NameUse[] {
  return names.map((name, at) => ({ of, place: [...place, at], name }));
}
