import type { z } from 'zod';
import type { Outcome } from '#bot/application/ports/outcome.ts';
import { shortened } from './said.ts';

/** Reads a good answer by the shape we need of it; anything else is said to be unexpected, never guessed at. */
export async function readAnswer<T>(answer: Outcome<Response>, shape: z.ZodType<T>): Promise<Outcome<T>> {
  if (!answer.ok) return answer;
  const body = await jsonOf(answer.value);
  const read = shape.safeParse(body);
  if (read.success) return { ok: true, value: read.data };
  const where = read.error.issues.map((issue) => issue.path.join('.') || 'body').join(', ');
  const requestId = answer.value.headers.get('request-id') ?? undefined;
  const said = shortened(`${answer.value.status}, but the answer lacks or misstates: ${where}`);
  return {
    ok: false,
    fault: { reason: 'unexpected', said, ...(requestId === undefined ? {} : { requestId }) },
  };
}

async function jsonOf(answer: Response): Promise<unknown> {
  try {
    return await answer.json();
  } catch {
    return undefined;
  }
}
