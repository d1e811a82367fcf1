import { createRequire } from 'node:module';
import { z } from 'zod';

// Its main file cannot be loaded by Node; this one is what Teams' web client has, and it has no types of its own.
const cards: typeof import('adaptivecards') = createRequire(import.meta.url)(
  'adaptivecards/dist/adaptivecards.min.js',
);

/** What the library that Teams' clients use objects to in a card. */
export function objections(content: object): string[] {
  const context = new cards.SerializationContext(cards.Versions.v1_5);
  const card = new cards.AdaptiveCard();
  card.parse(content, context);
  const parsing = Array.from({ length: context.eventCount }, (_, at) => context.getEventAt(at).message);
  const checking = card.validateProperties().validationEvents.map(({ message }) => message);
  return [...parsing, ...checking];
}

const node = z.looseObject({ type: z.string().optional() });
export type CardNode = z.infer<typeof node>;

/** Every element and action of a card, wherever it stands, fallbacks left out. */
export function partsOf(content: unknown): CardNode[] {
  if (Array.isArray(content)) return content.flatMap(partsOf);
  const known = node.safeParse(content);
  if (!known.success) return [];
  const inside = Object.entries(known.data).filter(([name]) => name !== 'fallback' && name !== 'data');
  return [known.data, ...inside.flatMap(([, value]) => partsOf(value))];
}

/** The parts of one type, such as every Action.Execute. */
export function partsOfType(content: unknown, type: string): CardNode[] {
  return partsOf(content).filter((part) => part.type === type);
}
