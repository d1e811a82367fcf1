import { optionsOf, type Shape } from './schema-shapes.ts';
import { kindCalled, type ValueKind } from './value-kinds.ts';

/** One of several things that can stand at a place of a file. */
export type Fitting =
  | { readonly is: 'choice'; readonly allowed: readonly string[] }
  | { readonly is: 'listOf'; readonly allowed: readonly string[] }
  | { readonly is: 'form'; readonly pattern: string }
  | { readonly is: 'kind'; readonly kind: ValueKind };

/** Everything of which one can stand where a schema lets several things; nothing where it lets only one. */
export function fittings(shape: Shape | undefined): readonly Fitting[] {
  return shape ? optionsOf(shape).flatMap(fittingsOf) : [];
}

function fittingsOf(shape: Shape): readonly Fitting[] {
  const several = fittings(shape);
  if (several.length > 0) return several;
  const { items, pattern, type } = shape;
  const allowed = choicesOf(shape);
  if (allowed.length > 0) return [{ is: 'choice', allowed }];
  const listed = typeof items === 'object' && !Array.isArray(items) ? choicesOf(items) : [];
  if (listed.length > 0) return [{ is: 'listOf', allowed: listed }];
  if (pattern !== undefined) return [{ is: 'form', pattern: `/${pattern}/` }];
  return typeof type === 'string' ? [{ is: 'kind', kind: kindCalled(type) }] : [];
}

function choicesOf({ const: only, enum: choices = [] }: Shape): readonly string[] {
  return (only === undefined ? choices : [only]).map(String);
}
