import type { FastifyInstance, FastifyRequest } from 'fastify';
import { z } from 'zod';
import type { Practice } from '../practice.ts';
import type { DriveItem } from '../state/shapes.ts';
import { Refusal } from '../surfaces.ts';
import { bytesOf } from './body.ts';
import { itemAt, readDriveAddress, requireItem } from './drive-address.ts';
import { downloadAddress, itemView } from './drive-shape.ts';
import { parentFor } from './parent-folder.ts';
import { selected } from './select.ts';

const putQuery = z.object({
  '@microsoft.graph.conflictBehavior': z.enum(['fail', 'replace', 'rename']).default('replace'),
});

function freeName(practice: Practice, parent: DriveItem, name: string): string {
  const taken = new Set(practice.library.children(parent).map((i) => i.name.toLowerCase()));
  const [, stem = name, ending = ''] = /^(.*?)(\.[^.]*)?$/.exec(name) ?? [];
  const numbered = (n: number): string => {
    const candidate = `${stem} ${n}${ending}`;
    return taken.has(candidate.toLowerCase()) ? numbered(n + 1) : candidate;
  };
  return numbered(1);
}

function write(practice: Practice, request: FastifyRequest): { item: DriveItem; isNew: boolean } {
  const address = readDriveAddress(practice, request);
  if (address.what !== 'content')
    throw new Refusal(405, 'notAllowed', 'Only the content of a file can be put.');
  const behaviour = putQuery.parse(request.query)['@microsoft.graph.conflictBehavior'];
  const contentType = (request.headers['content-type'] ?? 'application/octet-stream').split(';')[0] ?? '';
  const file = { bytes: bytesOf(request), contentType };
  const existing = itemAt(practice, address);
  if (existing?.kind === 'folder') throw new Refusal(409, 'nameAlreadyExists', 'A folder has this name.');
  if (existing !== undefined && behaviour === 'fail' && address.path.length > 0)
    throw new Refusal(
      409,
      'nameAlreadyExists',
      'An item with the same name already exists under the parent.',
    );
  const name = address.path.at(-1) ?? existing?.name;
  if (name === undefined) throw new Refusal(400, 'invalidRequest', 'The file has no name.');
  if (existing !== undefined && behaviour === 'replace') {
    const parent = practice.library.find(existing.owner, existing.parentId ?? 'root') ?? address.start;
    return { item: practice.library.write(parent, existing.name, file, existing), isNew: false };
  }
  const parent = parentFor(practice, address);
  const given = existing === undefined ? name : freeName(practice, parent, name);
  return { item: practice.library.write(parent, given, file), isNew: true };
}

/** Puts on the journal that a file lies in a library now. */
export function noteFile(practice: Practice, request: FastifyRequest, item: DriveItem): void {
  const { owner: drive, id, version, sha256 } = item;
  const row = { drive, item: id, path: practice.library.pathOf(item), version, sha256 };
  practice.journal.note({ kind: 'file', request: request.id, ...row });
}

/** Folders and files: reading, listing, fetching and writing. */
export function graphDrive(app: FastifyInstance, practice: Practice): void {
  const context = (kind: string): string => `${practice.address()}/graph/v1.0/$metadata#${kind}`;

  app.get('/drives/*', async (request, reply) => {
    const address = readDriveAddress(practice, request);
    const item = requireItem(practice, address);
    if (address.what === 'children') {
      const value = practice.library
        .children(item)
        .map((child) => selected(request, itemView(practice, child)));
      return { '@odata.context': context('Collection(driveItem)'), value };
    }
    if (address.what === 'item')
      return { '@odata.context': context('driveItem'), ...selected(request, itemView(practice, item)) };
    if (item.kind === 'folder') throw new Refusal(400, 'invalidRequest', 'A folder has no content.');
    return reply.redirect(downloadAddress(practice, item), 302);
  });

  app.put('/drives/*', async (request, reply) => {
    const { item, isNew } = write(practice, request);
    noteFile(practice, request, item);
    return reply
      .code(isNew ? 201 : 200)
      .send({ '@odata.context': context('driveItem'), ...itemView(practice, item) });
  });
}

const downloadParams = z.object({ item: z.string() });
const downloadQuery = z.object({ tempauth: z.string() });

/** Where a file's bytes come from: an address that is its own permission. */
export function downloads(app: FastifyInstance, practice: Practice): void {
  app.get('/downloads/:item', async (request, reply) => {
    const item = practice.library.anywhere(downloadParams.parse(request.params).item);
    const { tempauth } = downloadQuery.parse(request.query);
    if (item === undefined || !downloadAddress(practice, item).endsWith(`tempauth=${tempauth}`))
      return reply.code(404).send({ error: 'There is no such download, or it has ended.' });
    return reply.type(item.contentType).send(Buffer.from(practice.library.bytes(item)));
  });
}
