import { inflateRawSync } from 'node:zlib';

/** One part of a ZIP file: its text and the time it is dated, as ZIP writes it. */
export type ZipPart = { readonly text: string; readonly day: string };

/** Reads the parts of a ZIP file by its list at the end, as Word does. */
export function readZip(bytes: Uint8Array): Map<string, ZipPart> {
  const file = Buffer.from(bytes);
  const end = file.lastIndexOf(Buffer.from('PK\u0005\u0006', 'latin1'));
  const parts = new Map<string, ZipPart>();
  let at = file.readUInt32LE(end + 16);
  for (let left = file.readUInt16LE(end + 10); left > 0; left -= 1) {
    const name = file.toString('utf8', at + 46, at + 46 + file.readUInt16LE(at + 28));
    const local = file.readUInt32LE(at + 42);
    const start = local + 30 + file.readUInt16LE(local + 26) + file.readUInt16LE(local + 28);
    const packed = file.subarray(start, start + file.readUInt32LE(at + 20));
    const text = file.readUInt16LE(at + 10) === 0 ? packed : inflateRawSync(packed);
    parts.set(name, { text: text.toString('utf8'), day: dayOf(file.readUInt16LE(local + 12)) });
    at += 46 + file.readUInt16LE(at + 28) + file.readUInt16LE(at + 30) + file.readUInt16LE(at + 32);
  }
  return parts;
}

function dayOf(packed: number): string {
  return `${1980 + (packed >> 9)}-${(packed >> 5) & 15}-${packed & 31}`;
}
