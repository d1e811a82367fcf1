import { type Client, ResponseType } from '@microsoft/microsoft-graph-client';
import type { Fault, Outcome } from '#bot/application/ports/outcome.ts';
import { answerFault } from './answer-fault.ts';
import { graphClient } from './graph-client.ts';
import { shortened, whatBroke } from './said.ts';
import type { TokenFor } from './sign-in.ts';

/** One request to Graph. The path is already encoded and starts after the version. */
type GraphRequest = {
  method: 'GET' | 'POST' | 'PUT';
  path: string;
  body?: object | Uint8Array | undefined;
  headers?: Readonly<Record<string, string>> | undefined;
};

/** Asks Graph within one authority's tenant: the answer when it is a good one, otherwise why not. */
export type Ask = (request: GraphRequest) => Promise<Outcome<Response>>;

/** The way to Graph within an authority's tenant; an authority is known by its tenant's id. */
export type AskFor = (authority: string) => Ask;

/** What the service asks for when it signs in to Graph: everything the tenant has let it do. */
export const graphScope = 'https://graph.microsoft.com/.default';
/** The way to Graph for what is in somebody's mailbox or calendar. */
export type AskOutlook = (authority: string, mailbox: string) => Ask;

/** Graph may take long over a meeting with many people; past this we cannot know whether it was done. */
const patienceMs = 30_000;

/** Signs in, sends, and turns every outside failure into a fault: nothing an outside service does is thrown. */
export function askGraph(graphAddress: string, tokenFor: TokenFor): AskFor {
  const askWith = async (token: Outcome<string>, request: GraphRequest): Promise<Outcome<Response>> => {
    if (!token.ok) return token;
    try {
      const answer = await send(graphClient(graphAddress, token.value), request);
      return answer.ok ? { ok: true, value: answer } : { ok: false, fault: await answerFault(answer) };
    } catch (error) {
      return { ok: false, fault: noAnswer(error) };
    }
  };
  return (authority) => async (request) => {
    const kept = await tokenFor(authority, graphScope);
    const answer = await askWith(kept, request);
    // A token can be revoked before its time. Then nothing was done, so that it may be asked again.
    const revoked = kept.ok && !answer.ok && answer.fault.reason === 'notSignedIn';
    return revoked ? askWith(await tokenFor(authority, graphScope, 'fresh'), request) : answer;
  };
}

/** No answer came, so it is not known whether a write was carried out. */
export function noAnswer(error: unknown): Fault {
  return { reason: 'notReachable', said: shortened(`no answer: ${whatBroke(error)}`) };
}

async function send(client: Client, { method, path, body, headers }: GraphRequest): Promise<Response> {
  const request = client
    .api(path)
    .headers({ ...headers })
    .option('signal', AbortSignal.timeout(patienceMs))
    .responseType(ResponseType.RAW);
  // A view of a larger buffer would be sent with all that surrounds it.
  const content = body instanceof Uint8Array ? Buffer.from(body) : body;
  switch (method) {
    case 'GET':
      return request.get();
    case 'POST':
      return request.post(content);
    case 'PUT':
      return request.put(content);
  }
}
