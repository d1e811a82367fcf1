import { expect, test } from 'vitest';
import { quickXorHash } from '#bot/graph/quick-xor-hash.ts';

test.each([
  ['', 'AAAAAAAAAAAAAAAAAAAAAAAAAAA='],
  ['Sg==', 'SgAAAAAAAAAAAAAAAQAAAAAAAAA='],
  ['jRRDVA==', 'jaDAEKgAAAAAAAAABAAAAAAAAAA='],
  ['n6Neh7p6fFgm', 'nxiFFw6hCz3wAQsmCQAAAAAAAAA='],
  ['g8VtAh+2Kf4k0kY5tzji2i2zmA==', 'wDNrgwHWAVukwB8kg4YRcnALHIg='],
])('the bytes %s (base64) have the hash SharePoint publishes for them', (bytes, hash) => {
  expect(quickXorHash(Buffer.from(bytes, 'base64'))).toBe(hash);
});
