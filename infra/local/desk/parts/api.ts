import { z } from 'zod';

const refusal = z.union([
  z.object({ error: z.object({ message: z.string() }) }),
  z.object({ message: z.string() }),
  z.object({ error: z.string() }),
]);

// The practice tenant explains itself in one of these places; its words are better than a status number.
function reasonIn(text: string): string | undefined {
  try {
    const parsed = refusal.safeParse(JSON.parse(text));
    if (!parsed.success) return undefined;
    if ('message' in parsed.data) return parsed.data.message;
    return typeof parsed.data.error === 'string' ? parsed.data.error : parsed.data.error.message;
  } catch {
    return undefined;
  }
}

async function exchange<T>(path: string, init: RequestInit, shape: z.ZodType<T>): Promise<T> {
  const answer = await fetch(path, init).catch(() => {
    throw new Error('The practice tenant does not answer. Check that it is running.');
  });
  const text = await answer.text();
  if (!answer.ok) {
    throw new Error(reasonIn(text) ?? `The practice tenant answered ${answer.status} to ${path}.`);
  }
  return shape.parse(text === '' ? undefined : JSON.parse(text));
}

/** Ask the practice tenant for something. */
export function ask<T>(path: string, shape: z.ZodType<T>): Promise<T> {
  return exchange(path, { headers: { accept: 'application/json' } }, shape);
}

/** Tell the practice tenant what a person does. */
export function tell<T>(path: string, body: unknown, shape: z.ZodType<T>): Promise<T> {
  const init = {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body ?? {}),
  };
  return exchange(path, init, shape);
}

/** The address of one person's things. */
export function ofPerson(id: string, rest: string): string {
  return `/desk/people/${encodeURIComponent(id)}/${rest}`;
}

/** What went wrong, in words. */
export function wordsOf(error: unknown): string {
  if (error instanceof z.ZodError) {
    const at = error.issues[0]?.path.join('.') ?? '';
    return `The practice tenant answered in a shape that the desk does not know (${at}).`;
  }
  return error instanceof Error ? error.message : String(error);
}
