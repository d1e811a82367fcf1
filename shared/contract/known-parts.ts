import { z } from 'zod';
import type { Place } from './shape-faults.ts';

type Shape = z.core.JSONSchema.JSONSchema;

/** The names of the parts that can stand at a place of a file, as the schema of the file has them. */
export function knownParts(schema: z.ZodType, data: unknown, place: Place): readonly string[] {
  let shape: Shape | undefined = z.toJSONSchema(schema, { io: 'input' });
  let part = data;
  for (const step of place) {
    shape = inside(shape && fitting(shape, part), step);
    part = partAt(part, step);
  }
  return Object.keys((shape && fitting(shape, part))?.properties ?? {});
}

function inside(shape: Shape | undefined, step: string | number): Shape | undefined {
  const { properties, items, additionalProperties } = shape ?? {};
  const next = typeof step === 'number' ? items : (properties?.[step] ?? additionalProperties);
  return typeof next === 'object' && !Array.isArray(next) ? next : undefined;
}

/** Of several shapes that a part can have, the one that says of itself what the part says of itself. */
function fitting(shape: Shape, part: unknown): Shape {
  const several = (shape.oneOf ?? shape.anyOf ?? []).filter((one) => typeof one === 'object');
  const fits = several.find(({ properties }) =>
    Object.entries(properties ?? {}).some(
      ([name, value]) =>
        typeof value === 'object' && value.const !== undefined && partAt(part, name) === value.const,
    ),
  );
  return fits ?? shape;
}

function partAt(part: unknown, step: string | number): unknown {
  return typeof part === 'object' && part !== null
    ? Object.getOwnPropertyDescriptor(part, step)?.value
    : undefined;
}
