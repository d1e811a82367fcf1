import type { FastifyInstance } from 'fastify';
import { z } from 'zod';
import type { Practice } from '../practice.ts';

const query = z.object({ from: z.coerce.number().int().min(0).default(0) });

/** Reading the journal, a row a line. The header `next` says where to go on reading. */
export function deskJournal(app: FastifyInstance, practice: Practice): void {
  app.get('/desk/journal', async (request, reply) => {
    const { lines, next } = practice.journal.read(query.parse(request.query).from);
    return reply.type('application/x-ndjson').header('next', String(next)).send(lines);
  });
}
