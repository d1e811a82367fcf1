import {
  Client,
  type Context,
  HTTPMessageHandler,
  type Middleware,
  RetryHandler,
  RetryHandlerOptions,
  type ShouldRetry,
  TelemetryHandler,
} from '@microsoft/microsoft-graph-client';
import { whatBroke } from './said.ts';

/** A wait this short is taken here; a longer one belongs to the job that asked. */
const longestWaitSeconds = 5;
const firstWaitSeconds = 1;
const retries = 2;

/**
 * A client of Graph at this address that carries this token. The middleware is ours, in production as in
 * practice: the client's own sends no token to any host it does not know, and repeats writes by itself.
 */
export function graphClient(graphAddress: string, token: string): Client {
  return Client.initWithMiddleware({
    baseUrl: graphAddress,
    defaultVersion: 'v1.0',
    middleware: [
      new Authorisation(new URL(graphAddress).origin, token),
      new RetryHandler(new RetryHandlerOptions(firstWaitSeconds, retries, onlyShortReads)),
      new TelemetryHandler(),
      new HTTPMessageHandler(),
    ],
  });
}

/** Puts the token on requests to Graph's own origin and on no other, and no content type on an empty body. */
class Authorisation implements Middleware {
  readonly #origin: string;
  readonly #token: string;
  #next: Middleware | undefined;

  constructor(origin: string, token: string) {
    this.#origin = origin;
    this.#token = token;
  }

  setNext(next: Middleware): void {
    this.#next = next;
  }

  async execute(context: Context): Promise<void> {
    const url = typeof context.request === 'string' ? context.request : context.request.url;
    const headers = new Headers(context.options?.headers);
    headers.delete('authorization');
    if (context.options?.body === undefined) headers.delete('content-type');
    if (new URL(url).origin === this.#origin) headers.set('authorization', `Bearer ${this.#token}`);
    context.options = { ...context.options, headers: Object.fromEntries(headers) };
    try {
      await this.#next?.execute(context);
    } catch (error) {
      // The client passes on a message alone, and drops the cause that tells what broke.
      throw new Error(whatBroke(error));
    }
  }
}

/**
 * A read may be repeated at once. A write is left to the job queue: only there is known whether it may
 * have been carried out already.
 */
const onlyShortReads: ShouldRetry = (_delay, _attempt, _request, options, answer) => {
  const asked = Number(answer.headers.get('retry-after') ?? '0');
  return options?.method === 'GET' && asked <= longestWaitSeconds;
};
