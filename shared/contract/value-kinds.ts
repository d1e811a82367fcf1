/** The kinds of thing a part of a file can be. */
export type ValueKind = 'text' | 'number' | 'wholeNumber' | 'yesNo' | 'list' | 'parts' | 'nothing';

const KINDS: Readonly<Record<string, ValueKind>> = {
  string: 'text',
  number: 'number',
  int: 'wholeNumber',
  integer: 'wholeNumber',
  boolean: 'yesNo',
  array: 'list',
  object: 'parts',
  record: 'parts',
};

/** The kind of thing that a schema asks for, by the schema's own name for it. */
export function kindCalled(name: string): ValueKind {
  return KINDS[name] ?? 'parts';
}

/** The kind of thing whose size a schema limits. */
export function sizedKind(name: string): ValueKind {
  return KINDS[name] ?? 'number';
}

/** The kind of thing that a value is. */
export function kindOf(value: unknown): ValueKind {
  if (value === null || value === undefined) return 'nothing';
  if (Array.isArray(value)) return 'list';
  return kindCalled(typeof value);
}
