import { z } from 'zod';
import { ofPerson, tell, wordsOf } from '../parts/api.ts';
import { botAnswer } from '../parts/shapes.ts';

const shown = z.object({
  title: z.string().optional(),
  url: z.string().optional(),
  card: z.object({ content: z.unknown() }).optional(),
});

const taskAnswer = z.object({
  task: z.discriminatedUnion('type', [
    z.object({ type: z.literal('continue'), value: shown }),
    z.object({ type: z.literal('message'), value: z.string() }),
  ]),
});

/** What the bot wants shown in a dialog, or that the dialog has done its work. */
export type Task =
  | { readonly kind: 'card'; readonly title: string; readonly card: unknown }
  | { readonly kind: 'page'; readonly title: string; readonly url: string }
  | { readonly kind: 'message'; readonly words: string }
  | { readonly kind: 'failed'; readonly words: string }
  | { readonly kind: 'done' };

function readTask(body: unknown): Task {
  const parsed = taskAnswer.safeParse(body);
  if (!parsed.success) return { kind: 'done' };
  const { task } = parsed.data;
  if (task.type === 'message') return { kind: 'message', words: task.value };
  const title = task.value.title ?? 'Resolution';
  if (task.value.card) return { kind: 'card', title, card: task.value.card.content };
  if (task.value.url) return { kind: 'page', title, url: task.value.url };
  return { kind: 'done' };
}

/** Asks the bot for a dialog, or hands it what was filled in. */
export async function askTask(
  person: string,
  activityId: string,
  kind: 'fetch' | 'submit',
  data: unknown,
): Promise<Task> {
  try {
    const answer = await tell(ofPerson(person, 'tasks'), { activityId, kind, data }, botAnswer);
    if (answer.status < 400) return readTask(answer.body);
    return { kind: 'failed', words: 'Resolution could not open this. Close the dialog and press again.' };
  } catch (error) {
    return { kind: 'failed', words: wordsOf(error) };
  }
}
