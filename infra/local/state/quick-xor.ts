const bits = 160n;
const mask = (1n << bits) - 1n;

function rotated(value: bigint, by: bigint): bigint {
  return ((value << by) | (value >> (bits - by))) & mask;
}

/**
 * The hash that SharePoint tells of a file, in base64. Each byte is XORed in 11 bits further round a ring of
 * 160 bits; then the length is XORed into the last 64 of them. Bytes whose places coincide are gathered first.
 */
export function quickXor(bytes: Uint8Array): string {
  const gathered = new Uint8Array(160);
  bytes.forEach((byte, index) => {
    gathered[index % 160] = (gathered[index % 160] ?? 0) ^ byte;
  });
  const ring = gathered.reduce(
    (sum, byte, index) => sum ^ rotated(BigInt(byte), BigInt((index * 11) % 160)),
    0n,
  );
  const whole = ring ^ (BigInt(bytes.length) << 96n);
  const littleEndian = Array.from({ length: 20 }, (_, i) => Number((whole >> BigInt(8 * i)) & 0xffn));
  return Buffer.from(littleEndian).toString('base64');
}
