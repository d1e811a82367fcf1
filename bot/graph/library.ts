import type { FileToKeep, Library } from '#bot/application/ports/library.ts';
import type { Fault, Outcome } from '#bot/application/ports/outcome.ts';
import { documentAddress, query } from './addresses.ts';
import type { Ask, AskFor } from './ask-graph.ts';
import { type FiledItem, filedItemShape, isSameDocument } from './filed-item.ts';
import { readAnswer } from './read-answer.ts';
import { uploadInParts } from './upload-session.ts';

/** What Graph takes in one request; a larger document goes in parts. */
const largestAtOnce = 4 * 1024 * 1024;

/** A document and the address it is to have in the library. */
type Filing = FileToKeep & { path: string };
type Filed = Outcome<{ itemId: string; webUrl: string }>;

/** An authority's document library, in SharePoint. A document once filed is never written over. */
export function graphLibrary(askFor: AskFor): Library {
  return {
    file: async (authority, document) => {
      const ask = askFor(authority);
      const filing = { ...document, path: documentAddress(document) };
      const item = await readAnswer(await upload(ask, filing), filedItemShape);
      if (item.ok) return filed(item.value);
      return item.fault.reason === 'conflict' ? asFound(ask, filing, item.fault) : item;
    },
  };
}

function upload(ask: Ask, filing: Filing): Promise<Outcome<Response>> {
  if (filing.bytes.length > largestAtOnce) return uploadInParts(ask, filing);
  return ask({
    method: 'PUT',
    path: `${filing.path}:/content${query({ '@microsoft.graph.conflictBehavior': 'fail' })}`,
    headers: { 'Content-Type': filing.contentType },
    body: filing.bytes,
  });
}

/** The name is taken: by this very document, when an earlier answer was lost on the way, or by another one. */
async function asFound(ask: Ask, { path, bytes }: Filing, conflict: Fault): Promise<Filed> {
  const answer = await ask({
    method: 'GET',
    path: `${path}${query({ $select: 'id,name,size,webUrl,file' })}`,
  });
  const item = await readAnswer(answer, filedItemShape);
  if (!item.ok) return item;
  if (isSameDocument(item.value, bytes)) return filed(item.value);
  return { ok: false, fault: conflict };
}

function filed(item: FiledItem): Filed {
  return { ok: true, value: { itemId: item.id, webUrl: item.webUrl } };
}
