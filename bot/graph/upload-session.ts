import { z } from 'zod';
import type { Outcome } from '#bot/application/ports/outcome.ts';
import { answerFault } from './answer-fault.ts';
import { type Ask, noAnswer } from './ask-graph.ts';
import { readAnswer } from './read-answer.ts';

const sessionShape = z.object({ uploadUrl: z.url() });

/** Graph takes parts in multiples of 320 KiB only; 16 of them are 5 MiB. */
const partSize = 16 * 320 * 1024;
const patienceMs = 60_000;

/** A large document on its way into a library: the path it is filed under, and its bytes. */
type LargeDocument = { path: string; name: string; bytes: Uint8Array };

/**
 * Sends a document in parts. The answer is the one to the last part. The address of a session is signed by
 * itself, so no token goes with the parts.
 */
export async function uploadInParts(
  ask: Ask,
  { path, name, bytes }: LargeDocument,
): Promise<Outcome<Response>> {
  const opened = await ask({
    method: 'POST',
    path: `${path}:/createUploadSession`,
    body: { item: { '@microsoft.graph.conflictBehavior': 'fail', name } },
  });
  const session = await readAnswer(opened, sessionShape);
  if (!session.ok) return session;
  for (let from = 0; ; from += partSize) {
    const part = bytes.subarray(from, from + partSize);
    const answer = await putPart(session.value.uploadUrl, part, { from, total: bytes.length });
    if (!answer.ok || from + partSize >= bytes.length) return answer;
    // Nothing in it is needed, but unread it would hold its connection.
    await answer.value.body?.cancel().catch(() => undefined);
  }
}

async function putPart(
  url: string,
  part: Uint8Array,
  { from, total }: { from: number; total: number },
): Promise<Outcome<Response>> {
  try {
    const answer = await fetch(url, {
      method: 'PUT',
      headers: { 'content-range': `bytes ${from}-${from + part.length - 1}/${total}` },
      body: Buffer.from(part),
      signal: AbortSignal.timeout(patienceMs),
    });
    return answer.ok ? { ok: true, value: answer } : { ok: false, fault: await answerFault(answer) };
  } catch (error) {
    return { ok: false, fault: noAnswer(error) };
  }
}
