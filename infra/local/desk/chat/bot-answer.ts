import { z } from 'zod';
import type { BotAnswer } from '../parts/shapes.ts';

const adaptive = 'application/vnd.microsoft.card.adaptive';

const executeAnswer = z.object({
  statusCode: z.number(),
  type: z.string(),
  value: z.unknown(),
});

const fault = z.object({ message: z.string() });

/** What a press came to, as the person sees it. */
export type Outcome =
  | { readonly kind: 'card'; readonly card: unknown }
  | { readonly kind: 'notice'; readonly words: string }
  | { readonly kind: 'nothing' }
  | { readonly kind: 'failed'; readonly words: string };

const unreachable = 'Resolution did not answer. What you typed is kept: press again in a moment.';

/** Reads the bot's answer to a press as Teams reads it. */
export function readAnswer(answer: BotAnswer): Outcome {
  if (answer.status >= 400) {
    const said = fault.safeParse(answer.body);
    return { kind: 'failed', words: said.success ? said.data.message : unreachable };
  }
  const parsed = executeAnswer.safeParse(answer.body);
  if (!parsed.success) return { kind: 'nothing' };
  const { statusCode, type, value } = parsed.data;
  if (statusCode === 200 && type === adaptive) return { kind: 'card', card: value };
  if (statusCode === 200) {
    return typeof value === 'string' && value !== '' ? { kind: 'notice', words: value } : { kind: 'nothing' };
  }
  const said = fault.safeParse(value);
  return { kind: 'failed', words: said.success ? said.data.message : unreachable };
}
