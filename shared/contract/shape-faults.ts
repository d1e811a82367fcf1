import type { z } from 'zod';
import { knownParts } from './known-parts.ts';

/** Where in a file something stands: the names and list positions that lead to it. */
export type Place = readonly (string | number)[];

/** The kinds of thing a part of a file can be. */
export type ValueKind = 'text' | 'number' | 'wholeNumber' | 'yesNo' | 'list' | 'parts' | 'nothing';

/** How a file departs from the shape that is published for it. */
export type ShapeFault = { readonly place: Place } & (
  | { readonly kind: 'unknownPart'; readonly part: string; readonly known: readonly string[] }
  | { readonly kind: 'missingPart' }
  | { readonly kind: 'wrongKind'; readonly expected: ValueKind; readonly found: ValueKind }
  | { readonly kind: 'notAmong'; readonly allowed: readonly string[]; readonly found: unknown }
  | { readonly kind: 'wrongForm'; readonly pattern: string; readonly found: unknown }
  | { readonly kind: 'tooSmall'; readonly of: ValueKind; readonly atLeast: number }
  | { readonly kind: 'tooBig'; readonly of: ValueKind; readonly atMost: number }
  | { readonly kind: 'other'; readonly message: string }
);

/** Every departure from the shape, as the schema's own findings tell it; with the schema, what could stand there instead. */
export function shapeFaults(error: z.ZodError, data: unknown, schema?: z.ZodType): readonly ShapeFault[] {
  return error.issues.flatMap((issue) => faultsOf(issue, data, schema));
}

function faultsOf(
  issue: z.core.$ZodIssue,
  data: unknown,
  schema: z.ZodType | undefined,
): readonly ShapeFault[] {
  const place = issue.path.map((step) => (typeof step === 'symbol' ? String(step) : step));
  const found = valueAt(data, place);
  if (issue.code === 'unrecognized_keys') {
    const known = schema ? knownParts(schema, data, place) : [];
    return issue.keys.map((part) => ({ place, kind: 'unknownPart', part, known }));
  }
  if (found === undefined && place.length > 0) return [{ place, kind: 'missingPart' }];
  switch (issue.code) {
    case 'invalid_type':
      return [{ place, kind: 'wrongKind', expected: KINDS[issue.expected] ?? 'parts', found: kindOf(found) }];
    case 'invalid_value':
      return [{ place, kind: 'notAmong', allowed: issue.values.map(String), found }];
    case 'invalid_union':
      return [unionFault(issue, place, found)];
    case 'invalid_format':
      return [{ place, kind: 'wrongForm', pattern: issue.pattern ?? issue.format, found }];
    case 'invalid_key':
      return issue.issues.flatMap((inner) => keyFault(inner, place));
    case 'too_small':
      return [{ place, kind: 'tooSmall', of: sized(issue.origin), atLeast: Number(issue.minimum) }];
    case 'too_big':
      return [{ place, kind: 'tooBig', of: sized(issue.origin), atMost: Number(issue.maximum) }];
    case 'not_multiple_of':
    case 'invalid_element':
    case 'custom':
      return [{ place, kind: 'other', message: issue.message }];
  }
}

/** A name that leads a list of named parts is not formed as such names are. */
function keyFault(issue: z.core.$ZodIssue, place: Place): readonly ShapeFault[] {
  return issue.code === 'invalid_format'
    ? [{ place, kind: 'wrongForm', pattern: issue.pattern ?? issue.format, found: place.at(-1) }]
    : [{ place, kind: 'other', message: issue.message }];
}

function unionFault(issue: z.core.$ZodIssueInvalidUnion, place: Place, found: unknown): ShapeFault {
  const options = 'options' in issue && Array.isArray(issue.options) ? issue.options : [];
  return options.length > 0
    ? { place, kind: 'notAmong', allowed: options.filter(Boolean).map(String), found }
    : { place, kind: 'other', message: issue.message };
}

const KINDS: Readonly<Record<string, ValueKind>> = {
  string: 'text',
  number: 'number',
  int: 'wholeNumber',
  boolean: 'yesNo',
  array: 'list',
  object: 'parts',
  record: 'parts',
};

function sized(origin: string): ValueKind {
  return KINDS[origin] ?? 'number';
}

function kindOf(value: unknown): ValueKind {
  if (value === null || value === undefined) return 'nothing';
  if (Array.isArray(value)) return 'list';
  return KINDS[typeof value] ?? 'parts';
}

function valueAt(data: unknown, place: Place): unknown {
  return place.reduce<unknown>(
    (value, step) =>
      typeof value === 'object' && value !== null
        ? Object.getOwnPropertyDescriptor(value, step)?.value
        : undefined,
    data,
  );
}
