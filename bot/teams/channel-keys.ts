import { type CryptoKey, importJWK } from 'jose';
import { z } from 'zod';

/** A key with which the bot service signs, and the channels it may sign for. */
interface ChannelKey {
  readonly key: CryptoKey | Uint8Array;
  readonly endorsements: readonly string[];
}

/** Finds a key by its id; nothing when there is none. Throws when the keys cannot be had at all. */
export type FindKey = (keyId: string) => Promise<ChannelKey | undefined>;

const metadataSchema = z.object({ jwks_uri: z.url() });
const jwk = z.object({
  kid: z.string(),
  kty: z.literal('RSA'),
  n: z.string(),
  e: z.string(),
  endorsements: z.array(z.string()).default([]),
});
const keysSchema = z.object({ keys: z.array(z.unknown()) });

const day = 24 * 60 * 60 * 1000;
const minute = 60 * 1000;

/**
 * The keys of the bot service. They are asked for once a day, and again for an unknown key at most once a minute:
 * a key may be new, and somebody may be guessing.
 */
export function channelKeys(metadataUrl: string): FindKey {
  let keys = new Map<string, ChannelKey>();
  let asked = Number.NEGATIVE_INFINITY;
  let asking: Promise<Map<string, ChannelKey>> | undefined;

  const refresh = async () => {
    asking ??= fetchKeys(metadataUrl).finally(() => {
      asking = undefined;
    });
    keys = await asking;
    asked = performance.now();
  };

  return async (keyId) => {
    if (performance.now() - asked > day) await refresh();
    if (!keys.has(keyId) && performance.now() - asked > minute) await refresh();
    return keys.get(keyId);
  };
}

async function fetchKeys(metadataUrl: string): Promise<Map<string, ChannelKey>> {
  const metadata = metadataSchema.parse(await fetchJson(metadataUrl));
  const { keys } = keysSchema.parse(await fetchJson(metadata.jwks_uri));
  const found = new Map<string, ChannelKey>();
  for (const each of keys) {
    const known = jwk.safeParse(each);
    if (!known.success) continue; // a key of another kind is for somebody else
    const { kid, endorsements, ...key } = known.data;
    found.set(kid, { key: await importJWK({ ...key, alg: 'RS256' }), endorsements });
  }
  return found;
}

async function fetchJson(url: string): Promise<unknown> {
  const answer = await fetch(url, { signal: AbortSignal.timeout(5000) });
  if (!answer.ok) throw new Error(`${answer.status} from the bot service's keys`);
  return answer.json();
}
