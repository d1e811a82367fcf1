import type { z } from 'zod';
import { type Fitting, fittings } from './fitting.ts';
import { partAt } from './part-at.ts';
import { shapeAt } from './schema-shapes.ts';
import { kindCalled, kindOf, sizedKind, type ValueKind } from './value-kinds.ts';

/** Where in a file something stands: the names and list positions that lead to it. */
export type Place = readonly (string | number)[];

/** How a file departs from the shape that is published for it. */
export type ShapeFault = { readonly place: Place } & (
  | { readonly kind: 'unknownPart'; readonly part: string; readonly known: readonly string[] }
  | { readonly kind: 'missingPart' }
  | { readonly kind: 'wrongKind'; readonly expected: ValueKind; readonly found: ValueKind }
  | { readonly kind: 'notAmong'; readonly allowed: readonly string[]; readonly found: unknown }
  | { readonly kind: 'noneFits'; readonly fitting: readonly Fitting[]; readonly found: unknown }
  | { readonly kind: 'wrongForm'; readonly pattern: string; readonly found: unknown }
  | { readonly kind: 'tooSmall'; readonly of: ValueKind; readonly atLeast: number }
  | { readonly kind: 'tooBig'; readonly of: ValueKind; readonly atMost: number }
  | { readonly kind: 'other'; readonly message: string }
);

/** Where in its text a fault is to be seen: at its place, or at the part there that nothing reads. */
export function spotOf(fault: {
  readonly place: Place;
  readonly kind: string;
  readonly part?: unknown;
}): Place {
  return fault.kind === 'unknownPart' ? [...fault.place, String(fault.part)] : fault.place;
}

/** Every departure of what a file holds from the shape of its schema: what is wrong, and what could stand there instead. */
export function shapeFaults(error: z.ZodError, data: unknown, schema: z.ZodType): readonly ShapeFault[] {
  return error.issues.flatMap((issue) => faultsOf(issue, data, schema));
}

function faultsOf(issue: z.core.$ZodIssue, data: unknown, schema: z.ZodType): readonly ShapeFault[] {
  const place = issue.path.map((step) => (typeof step === 'symbol' ? String(step) : step));
  const found = partAt(data, place);
  if (issue.code === 'unrecognized_keys') {
    const known = Object.keys(shapeAt(schema, data, place)?.properties ?? {});
    return issue.keys.map((part) => ({ place, kind: 'unknownPart', part, known }));
  }
  if (found === undefined && place.length > 0) return [{ place, kind: 'missingPart' }];
  switch (issue.code) {
    case 'invalid_type':
      return [{ place, kind: 'wrongKind', expected: kindCalled(issue.expected), found: kindOf(found) }];
    case 'invalid_value':
      return [{ place, kind: 'notAmong', allowed: issue.values.map(String), found }];
    case 'invalid_union':
      return unionFaults(issue, place, data, schema);
    case 'invalid_format':
      return [formFault(issue, place, found, fittings(shapeAt(schema, data, place)))];
    case 'invalid_key':
      return issue.issues.map((inner) => nameFault(inner, place, data, schema));
    case 'too_small':
      return [{ place, kind: 'tooSmall', of: sizedKind(issue.origin), atLeast: Number(issue.minimum) }];
    case 'too_big':
      return [{ place, kind: 'tooBig', of: sizedKind(issue.origin), atMost: Number(issue.maximum) }];
    case 'not_multiple_of':
    case 'invalid_element':
    case 'custom':
      return [{ place, kind: 'other', message: issue.message }];
  }
}

/** None of several shapes: what is wrong inside the one that is meant, else what could stand there at all. */
function unionFaults(
  issue: z.core.$ZodIssueInvalidUnion,
  place: Place,
  data: unknown,
  schema: z.ZodType,
): readonly ShapeFault[] {
  const found = partAt(data, place);
  const options = 'options' in issue && Array.isArray(issue.options) ? issue.options : [];
  if (options.length > 0)
    return [{ place, kind: 'notAmong', allowed: options.filter(Boolean).map(String), found }];
  const meant = issue.errors.find((issues) =>
    issues.every(({ path, code }) => path.length > 0 || SIZE.has(code)),
  );
  return meant
    ? meant.flatMap((inner) => faultsOf({ ...inner, path: [...place, ...inner.path] }, data, schema))
    : [{ place, kind: 'noneFits', fitting: fittings(shapeAt(schema, data, place)), found }];
}

/** What is only too long or too short is of the right kind. */
const SIZE: ReadonlySet<string> = new Set<z.core.$ZodIssue['code']>(['too_small', 'too_big']);

/** A name that leads a list of named parts is not formed as such names are. */
function nameFault(issue: z.core.$ZodIssue, place: Place, data: unknown, schema: z.ZodType): ShapeFault {
  const names = shapeAt(schema, data, place.slice(0, -1))?.propertyNames;
  const fitting = typeof names === 'object' ? fittings(names) : [];
  return issue.code === 'invalid_format'
    ? formFault(issue, place, place.at(-1), fitting)
    : { place, kind: 'noneFits', fitting, found: place.at(-1) };
}

/** A text of the wrong form; where something else could stand instead of such a text, that is said too. */
function formFault(
  { pattern, format }: z.core.$ZodIssueInvalidStringFormat,
  place: Place,
  found: unknown,
  fitting: readonly Fitting[],
): ShapeFault {
  return fitting.length > 0
    ? { place, kind: 'noneFits', fitting, found }
    : { place, kind: 'wrongForm', pattern: pattern ?? format, found };
}
