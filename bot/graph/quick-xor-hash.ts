const ringBits = 160;
const ringBytes = ringBits / 8;
const stepBits = 11;

/**
 * The hash SharePoint gives for a file: each byte is XORed into a ring of 160 bits, 11 bits further on than
 * the one before, and the length into the ring's last 8 bytes. It finds accidents, not forgeries.
 */
export function quickXorHash(bytes: Uint8Array): string {
  const ring = new Uint8Array(ringBytes);
  let at = 0;
  for (const byte of bytes) {
    const index = at >> 3;
    const spread = byte << (at & 7);
    const next = (index + 1) % ringBytes;
    ring[index] = (ring[index] ?? 0) ^ (spread & 0xff);
    ring[next] = (ring[next] ?? 0) ^ (spread >> 8);
    at = (at + stepBits) % ringBits;
  }
  let length = BigInt(bytes.length);
  for (let index = ringBytes - 8; index < ringBytes; index += 1, length >>= 8n) {
    ring[index] = (ring[index] ?? 0) ^ Number(length & 0xffn);
  }
  return Buffer.from(ring).toString('base64');
}
