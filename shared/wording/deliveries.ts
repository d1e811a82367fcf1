import type { WhyEmail } from '#shared/domain/facts.ts';
import { inARow } from './names.ts';

/** Why a card went out as an email in its place, of whoever it was for. */
const WHY: Readonly<Record<WhyEmail, string>> = {
  blocked: 'as the app is blocked in their Teams',
  notInstalled: 'as they do not have the app in Teams',
  refused: 'as Teams did not take the card',
  noAnswer: 'as Teams did not answer',
};

/** By which way a notice came to its readers. */
interface DeliveryWay {
  readonly by: 'chat' | 'email';
  readonly because?: WhyEmail | undefined;
}

/** That a notice came to one of them, and when (London, 09:30). */
export interface Delivery extends DeliveryWay {
  readonly name: string;
  readonly time: string;
}

/** How a notice came to its readers. */
export function deliveredTo({ by, because }: DeliveryWay, names: string): string {
  if (by === 'chat') return `Card delivered to ${names}`;
  return because ? `Emailed to ${names}, ${WHY[because]}` : `Emailed to ${names}`;
}

/** Why somebody was reached neither in Teams nor by email. */
export function notReachedWords(because: WhyEmail, said: string): string {
  return `it was to go by email, ${WHY[because]}, and could not be sent: ${said}`;
}

/** How all the readers of a notice were reached, in the order in which they were; those at once in one breath. */
export function reachedWords(deliveries: readonly Delivery[]): {
  readonly did: string;
  readonly details: { label: string; value: string }[];
} {
  const alike = Map.groupBy(deliveries, ({ by, because, time }) => `${time} ${by} ${because}`);
  const told = [...alike.values()].map((those) => {
    const [first] = those;
    const names = inARow(those.map(({ name }) => name));
    return { label: first?.time ?? '', value: deliveredTo(first ?? { by: 'chat' }, names) };
  });
  const [first, ...later] = told;
  return { did: first?.value ?? '', details: later };
}
