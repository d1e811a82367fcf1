import { createHash } from 'node:crypto';
import type { ChatMessage } from '../state/shapes.ts';

/** What the journal says of a message: never its words, which are in the chat. */
export function cardRow(
  message: Pick<ChatMessage, 'id' | 'owner' | 'text' | 'attachments'>,
  person: string,
  summary: string | null | undefined,
) {
  const content = JSON.stringify([message.text ?? null, message.attachments ?? []]);
  return {
    conversation: message.owner,
    activity: message.id,
    person,
    summary: summary ?? '',
    about: [...new Set(linkedTo(message.attachments))],
    hash: createHash('sha256').update(content).digest('hex').slice(0, 32),
  };
}

/** Where the links of a card lead inside the app, by the `subEntityId` of Teams' deep links. */
function linkedTo(part: unknown): readonly string[] {
  if (Array.isArray(part)) return part.flatMap(linkedTo);
  if (typeof part === 'object' && part !== null) return Object.values(part).flatMap(linkedTo);
  if (typeof part !== 'string' || !part.includes('/l/entity/')) return [];
  const context = URL.parse(part)?.searchParams.get('context');
  const found = /"subEntityId":"([^"]+)"/.exec(context ?? '')?.[1];
  return found === undefined ? [] : [found];
}
