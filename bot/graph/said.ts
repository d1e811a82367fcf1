/** Enough to recognise what the service said, and too little to flood a record. */
const longest = 300;

/** What an outside service said, on one line and cut short. It may name a mailbox: for the record, never for a log. */
export function shortened(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim();
  return line.length <= longest ? line : `${line.slice(0, longest - 1)}…`;
}

/** What broke off an exchange; `fetch` tells it only in the cause of its error. */
export function whatBroke(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  return error.cause instanceof Error ? `${error.message}: ${error.cause.message}` : error.message;
}
