import type { FastifyRequest } from 'fastify';
import { z } from 'zod';
import type { Practice } from '../practice.ts';
import type { DriveItem } from '../state/shapes.ts';
import { Refusal } from '../surfaces.ts';
import { callerOf } from './caller.ts';

/** What an address in a drive asks for. */
export interface DriveAddress {
  readonly driveId: string;
  /** The item that the address starts from: the root, or one named by its id. */
  readonly start: DriveItem;
  /** Names to follow from there. */
  readonly path: readonly string[];
  readonly what: 'item' | 'content' | 'children' | 'createUploadSession';
}

const ending = z.enum(['item', 'content', 'children', 'createUploadSession']);
const refusedInNames = /["*:<>?\\|]|^ |[ .]$|^~\$/;

function notFound(): Refusal {
  return new Refusal(404, 'itemNotFound', 'The resource could not be found.');
}

function namesIn(path: string): readonly string[] {
  const names = path
    .split('/')
    .filter((part) => part !== '')
    .map(decodeURIComponent);
  if (names.length === 0 || names.some((name) => refusedInNames.test(name)))
    throw new Refusal(400, 'invalidRequest', 'The provided name contains characters that are not allowed.');
  return names;
}

/**
 * Reads an address below /drives: root, items/{id}, each alone or followed by :/a/path:, and then content or children.
 * Read from the address as it was sent: a name may hold an encoded # or /, which must not be decoded too early.
 */
export function readDriveAddress(practice: Practice, request: FastifyRequest): DriveAddress {
  const raw = request.url.split('?')[0] ?? '';
  const found =
    /^\/graph\/v1\.0\/drives\/([^/]+)\/(root|items\/[^/:]+)(?::\/([^:]+)(?::|$))?(?:\/(content|children|createUploadSession))?$/.exec(
      raw,
    );
  const driveId = decodeURIComponent(found?.[1] ?? '');
  const { tenantId } = callerOf(request);
  if (practice.people.tenants.find((t) => t.driveId === driveId)?.id !== tenantId || found === null)
    throw notFound();
  const itemId = decodeURIComponent(found[2] ?? '').replace(/^items\//, '');
  const start = practice.library.find(driveId, itemId);
  if (start === undefined) throw notFound();
  const path = found[3] === undefined ? [] : namesIn(found[3]);
  const what = ending.parse(found[4] ?? 'item');
  return { driveId, start, path, what };
}

/** The item that the address leads to, if everything on the way is there. */
export function itemAt(practice: Practice, { start, path }: DriveAddress): DriveItem | undefined {
  return path.reduce<DriveItem | undefined>((at, name) => {
    if (at === undefined) return undefined;
    return practice.library.child(at, name);
  }, start);
}

/** The item that the address leads to, or a refusal in Graph's words. */
export function requireItem(practice: Practice, address: DriveAddress): DriveItem {
  const item = itemAt(practice, address);
  if (item === undefined) throw notFound();
  return item;
}
