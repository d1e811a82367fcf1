import type { FastifyRequest } from 'fastify';
import { z } from 'zod';

const query = z.object({ $select: z.string().optional() });

/** Only the properties that $select asks for; the id and the @odata annotations always come along. */
export function selected(request: FastifyRequest, whole: Record<string, unknown>): Record<string, unknown> {
  const { $select } = query.parse(request.query);
  if ($select === undefined) return whole;
  const wanted = new Set(['id', ...$select.split(',').map((name) => name.trim())]);
  return Object.fromEntries(
    Object.entries(whole).filter(([name]) => wanted.has(name) || name.startsWith('@odata')),
  );
}
