import { randomUUID } from 'node:crypto';
import type { FastifyInstance } from 'fastify';
import { z } from 'zod';
import type { Practice } from '../practice.ts';
import type { DriveItem } from '../state/shapes.ts';
import { Refusal } from '../surfaces.ts';
import { bytesOf, jsonOf, readBytes } from './body.ts';
import { noteFile } from './drive.ts';
import type { DriveAddress } from './drive-address.ts';
import { itemAt, readDriveAddress } from './drive-address.ts';
import { itemView } from './drive-shape.ts';
import { parentFor } from './parent-folder.ts';

const sessionInput = z.looseObject({
  item: z
    .looseObject({ '@microsoft.graph.conflictBehavior': z.enum(['fail', 'replace', 'rename']).optional() })
    .optional(),
});
const uploadParams = z.object({ upload: z.string() });

/** A file that is coming in parts; forgotten at a restart, as an upload address may end at any time. */
interface Upload {
  readonly address: DriveAddress;
  readonly mayReplace: boolean;
  readonly parts: Buffer[];
}
const uploads = new Map<string, Upload>();
const inAnHour = (): string => new Date(Date.now() + 3_600_000).toISOString();

function taken(practice: Practice, { address, mayReplace }: Upload): DriveItem | undefined {
  const existing = itemAt(practice, address);
  if (existing !== undefined && (!mayReplace || existing.kind === 'folder'))
    throw new Refusal(
      409,
      'nameAlreadyExists',
      'An item with the same name already exists under the parent.',
    );
  return existing;
}

/** Opens an upload of a large file, inside Graph. */
export function graphUploads(app: FastifyInstance, practice: Practice): void {
  app.post('/drives/*', async (request) => {
    const address = readDriveAddress(practice, request);
    if (address.what !== 'createUploadSession' || address.path.length === 0)
      throw new Refusal(
        400,
        'invalidRequest',
        'The practice tenant can only open an upload for a path here.',
      );
    const behaviour = jsonOf(request, sessionInput).item?.['@microsoft.graph.conflictBehavior'] ?? 'replace';
    const upload = { address, mayReplace: behaviour === 'replace', parts: [] };
    taken(practice, upload);
    const id = randomUUID();
    uploads.set(id, upload);
    const uploadUrl = `${practice.address()}/uploads/${id}`;
    return { uploadUrl, expirationDateTime: inAnHour(), nextExpectedRanges: ['0-'] };
  });
}

/** Where the parts of a large file are sent, without a token. */
export async function uploadParts(app: FastifyInstance, practice: Practice): Promise<void> {
  readBytes(app);
  app.put('/uploads/:upload', async (request, reply) => {
    const { upload: id } = uploadParams.parse(request.params);
    const upload = uploads.get(id);
    if (upload === undefined) throw new Refusal(404, 'itemNotFound', 'The upload session was not found.');
    if (request.headers.authorization !== undefined)
      throw new Refusal(401, 'unauthenticated', 'No token may be sent to an upload address.');
    const range = /^bytes (\d+)-(\d+)\/(\d+)$/.exec(String(request.headers['content-range'] ?? ''));
    const [first, last, total] = range?.slice(1).map(Number) ?? [];
    const part = bytesOf(request);
    const have = upload.parts.reduce((sum, each) => sum + each.length, 0);
    if (first !== have || last === undefined || total === undefined || last - first + 1 !== part.length)
      throw new Refusal(416, 'invalidRange', 'The uploaded fragment does not follow the one before.');
    if (last + 1 < total && part.length % 327_680 !== 0)
      throw new Refusal(
        400,
        'invalidRequest',
        'A fragment that is not the last must be a multiple of 320 KiB.',
      );
    upload.parts.push(part);
    if (last + 1 < total)
      return reply.code(202).send({ expirationDateTime: inAnHour(), nextExpectedRanges: [`${last + 1}-`] });
    uploads.delete(id);
    const existing = taken(practice, upload);
    const name = upload.address.path.at(-1) ?? '';
    const file = { bytes: Buffer.concat(upload.parts), contentType: 'application/octet-stream' };
    const item = practice.library.write(parentFor(practice, upload.address), name, file, existing);
    noteFile(practice, request, item);
    return reply.code(existing === undefined ? 201 : 200).send(itemView(practice, item));
  });
}
