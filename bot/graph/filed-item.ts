import { createHash } from 'node:crypto';
import { z } from 'zod';
import { quickXorHash } from './quick-xor-hash.ts';

/** A file in a library, as far as we need to know it again. */
export const filedItemShape = z.object({
  id: z.string().min(1),
  webUrl: z.string().min(1),
  size: z.number().nullish(),
  file: z
    .object({
      hashes: z.object({ quickXorHash: z.string().nullish(), sha256Hash: z.string().nullish() }).nullish(),
    })
    .nullish(),
});

/** A file in a library, read from Graph's answer. */
export type FiledItem = z.infer<typeof filedItemShape>;

/** Whether the file in the library is this very document: of the same length, and the same by every hash given. */
export function isSameDocument(item: FiledItem, bytes: Uint8Array): boolean {
  if (!item.file || item.size !== bytes.length) return false;
  const { quickXorHash: quick, sha256Hash: sha256 } = item.file.hashes ?? {};
  if (sha256 && sha256.toLowerCase() !== createHash('sha256').update(bytes).digest('hex')) return false;
  return !quick || quick === quickXorHash(bytes);
}
