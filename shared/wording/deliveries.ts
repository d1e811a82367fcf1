import type { WhyEmail } from '#shared/domain/facts.ts';

/** Why a card went out as an email in its place, of whoever it was for. */
const WHY: Readonly<Record<WhyEmail, string>> = {
  blocked: 'as the app is blocked in their Teams',
  notInstalled: 'as they do not have the app in Teams',
  refused: 'as Teams did not take the card',
  noAnswer: 'as Teams did not answer',
};

/** How a notice came to its readers. */
export function deliveredTo(
  { by, because }: { readonly by: 'chat' | 'email'; readonly because?: WhyEmail | undefined },
  names: string,
): string {
  if (by === 'chat') return `Card delivered to ${names}`;
  return because ? `Emailed to ${names}, ${WHY[because]}` : `Emailed to ${names}`;
}

/** Why somebody was reached neither in Teams nor by email. */
export function notReachedWords(because: WhyEmail, said: string): string {
  return `it was to go by email, ${WHY[because]}, and could not be sent: ${said}`;
}
