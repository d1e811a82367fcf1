import { z } from 'zod';
import { partAt } from './part-at.ts';
import type { Place } from './shape-faults.ts';

/** A part of a schema, as JSON Schema has it. */
export type Shape = z.core.JSONSchema.JSONSchema;

/** What the schema of a file has for a place of it; nothing where nothing can stand there. */
export function shapeAt(schema: z.ZodType, data: unknown, place: Place): Shape | undefined {
  return place.reduce<Shape | undefined>(
    (shape, step, at) => {
      const next = shape && inside(shape, step);
      return next && fitting(next, partAt(data, place.slice(0, at + 1)));
    },
    fitting(wholeOf(schema), data),
  );
}

/** The several shapes of which a part can have any; none where there is only one. */
export function optionsOf(shape: Shape): readonly Shape[] {
  return (shape.oneOf ?? shape.anyOf ?? []).filter((one) => typeof one === 'object');
}

const WHOLE = new WeakMap<z.ZodType, Shape>();

function wholeOf(schema: z.ZodType): Shape {
  const whole: Shape = WHOLE.get(schema) ?? z.toJSONSchema(schema, { io: 'input' });
  WHOLE.set(schema, whole);
  return whole;
}

/** What can stand inside a shape; where it is one of several, inside the first of them that has such a part. */
function inside(shape: Shape, step: string | number): Shape | undefined {
  const [first] = [shape, ...optionsOf(shape)]
    .map(({ properties, items, additionalProperties }) =>
      typeof step === 'number' ? items : (properties?.[step] ?? additionalProperties),
    )
    .flatMap((next) => (typeof next === 'object' && !Array.isArray(next) ? [next] : []));
  return first;
}

/** Of several shapes that a part can have, the one that says of itself what the part says of itself. */
function fitting(shape: Shape, part: unknown): Shape {
  const fits = optionsOf(shape).find(({ properties }) =>
    Object.entries(properties ?? {}).some(
      ([name, value]) =>
        typeof value === 'object' && value.const !== undefined && partAt(part, [name]) === value.const,
    ),
  );
  return fits ?? shape;
}
