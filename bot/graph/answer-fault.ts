import { z } from 'zod';
import type { Fault } from '#bot/application/ports/outcome.ts';
import { secondsAsked } from '#bot/retry-after.ts';
import { shortened } from './said.ts';

const errorBody = z.object({
  error: z.object({
    code: z.string().default(''),
    message: z.string().default(''),
    innerError: z.object({ 'request-id': z.string().optional() }).nullish(),
  }),
});

/** Codes by which Graph says that the person, or that person's mailbox, is not there at all. */
const noSuchPerson = new Set(
  [
    'ErrorInvalidUser',
    'Request_ResourceNotFound',
    'ResourceNotFound',
    'MailboxNotEnabledForRESTAPI',
    'ErrorNonExistentMailbox',
  ].map((code) => code.toLowerCase()),
);

/** What a refusing or failing answer of Graph means, in our closed list, with what it said. */
export async function answerFault(answer: Response): Promise<Fault> {
  const text = await answer.text().catch(() => '');
  const error = errorOf(text);
  const requestId = error?.innerError?.['request-id'] ?? answer.headers.get('request-id') ?? undefined;
  const retryAfterSeconds = secondsAsked(answer.headers.get('retry-after'));
  return {
    reason: reasonOf(answer.status, error?.code ?? ''),
    said: shortened(`${answer.status} ${error ? `${error.code}: ${error.message}` : text}`),
    ...(requestId === undefined ? {} : { requestId }),
    ...(retryAfterSeconds === undefined ? {} : { retryAfterSeconds }),
  };
}

function errorOf(text: string) {
  try {
    return errorBody.parse(JSON.parse(text)).error;
  } catch {
    return undefined; // a proxy on the way may answer in HTML
  }
}

function reasonOf(status: number, code: string): Fault['reason'] {
  if (status === 429) return 'throttled';
  // We ask nothing on condition, so a condition that failed was the service's own.
  if (status >= 500 || status === 408 || status === 412) return 'unavailable';
  if (status === 401) return 'notSignedIn';
  if (status === 409 || status === 423) return 'conflict';
  // Both are answered with 400: an id that names no item, and a meeting booked before with other content.
  if (code === 'ErrorInvalidIdMalformed') return 'notFound';
  if (code === 'ErrorDuplicateTransactionId') return 'conflict';
  if (status === 404) return noSuchPerson.has(code.toLowerCase()) ? 'unknownPerson' : 'notFound';
  return status >= 400 ? 'refused' : 'unexpected';
}
