import type { ConfigurationBotFrameworkAuthentication } from 'botbuilder';

type ConnectorOptions = NonNullable<ConstructorParameters<typeof ConfigurationBotFrameworkAuthentication>[4]>;
type HttpClient = NonNullable<ConnectorOptions['httpClient']>;
type HttpRequest = Parameters<HttpClient['sendRequest']>[0];
type HttpAnswer = Awaited<ReturnType<HttpClient['sendRequest']>>;

/** Thrown when the bot service refuses or fails: what it answered, as it answered it. */
export class ConnectorRefusal extends Error {
  override readonly name = 'ConnectorRefusal';
  readonly status: number;
  readonly body: string;
  readonly retryAfter: string | undefined;
  readonly requestId: string | undefined;

  constructor(status: number, body: string, headers: Headers) {
    super(`the bot service answered ${status}`);
    this.status = status;
    this.body = body;
    this.retryAfter = headers.get('retry-after') ?? undefined;
    this.requestId = headers.get('x-ms-request-id') ?? headers.get('ms-cv') ?? undefined;
  }
}

/**
 * Sends one request, once. The client's own would send a throttled or failed message up to four times, which doubles
 * messages: our job queue decides what is tried again, and when. Says so when our token was not taken.
 */
export function sendOnce(maySend: (url: string) => boolean, notTaken: () => void): HttpClient {
  return {
    sendRequest: async (request: HttpRequest): Promise<HttpAnswer> => {
      if (!maySend(request.url)) throw new Error('refused to send to an address that is not the bot service');
      const answer = await fetch(request.url, {
        method: request.method,
        headers: request.headers.toJson(),
        body: typeof request.body === 'string' ? request.body : null,
        redirect: 'error',
        signal: AbortSignal.timeout(10_000),
      });
      const bodyAsText = await answer.text();
      if (answer.status === 401) notTaken();
      if (answer.status >= 400) throw new ConnectorRefusal(answer.status, bodyAsText, answer.headers);
      const headers = request.headers.clone();
      for (const name of headers.headerNames()) headers.remove(name);
      answer.headers.forEach((value, name) => {
        headers.set(name, value);
      });
      return { request, status: answer.status, headers, bodyAsText };
    },
  };
}
