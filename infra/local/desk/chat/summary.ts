import { z } from 'zod';
import type { Chat, Message } from '../parts/shapes.ts';

const adaptive = 'application/vnd.microsoft.card.adaptive';

const spoken = z.object({ fallbackText: z.string().optional(), body: z.array(z.unknown()).optional() });
const textBlock = z.object({ text: z.string(), size: z.string().optional() });
const holder = z.object({
  items: z.array(z.unknown()).optional(),
  columns: z.array(z.unknown()).optional(),
});

function textBlocks(elements: readonly unknown[]): z.infer<typeof textBlock>[] {
  return elements.flatMap((element) => {
    const block = textBlock.safeParse(element);
    if (block.success) return [block.data];
    const inside = holder.safeParse(element);
    if (!inside.success) return [];
    return textBlocks([...(inside.data.items ?? []), ...(inside.data.columns ?? [])]);
  });
}

/** The card that this person sees in a message: the last answer to their own press, else what was sent. */
export function cardOf(message: Message): unknown {
  const view = message.views?.at(-1);
  if (view !== undefined) return view;
  return message.attachments?.find((one) => one.contentType === adaptive)?.content;
}

/** A message in one line, as a chat list shows it. */
export function lineOf(message: Message): string {
  if (message.text) return message.text.replaceAll(/[*_]|^\s*[-\d]+\.?\s/gm, '');
  const card = spoken.safeParse(cardOf(message));
  if (!card.success) return 'Card';
  const blocks = textBlocks(card.data.body ?? []);
  const large = blocks.find((block) => /large/i.test(block.size ?? ''));
  return (large ?? blocks[0])?.text ?? card.data.fallbackText ?? 'Card';
}

/** When a chat last had something new. */
export function lastAt(chat: Chat): string {
  return chat.lastAt ?? chat.messages.at(-1)?.at ?? '';
}
