import type { JWTPayload, JWTVerifyOptions } from 'jose';
import { calculateJwkThumbprint, exportJWK, generateKeyPair, importJWK, jwtVerify, SignJWT } from 'jose';
import { z } from 'zod';
import type { Database } from '../state/database.ts';
import { readSetting, writeSetting } from '../state/database.ts';

const privateKey = z.record(z.string(), z.string());
const publicKey = z.object({ kty: z.literal('RSA'), n: z.string(), e: z.string() });

/** The public half of a signing key, as key documents list it. */
interface PublicKey {
  readonly kty: 'RSA';
  readonly n: string;
  readonly e: string;
  readonly kid: string;
  readonly use: 'sig';
  readonly alg: 'RS256';
}

/** A key that signs tokens; it is kept, so that a restart does not make earlier tokens strange. */
export interface SigningKey {
  readonly publicKey: PublicKey;
  readonly sign: (claims: JWTPayload, lifeInSeconds: number) => Promise<string>;
  /** The claims of a token that this key signed; throws when it did not, or when the options do not fit. */
  readonly verify: (token: string, options?: JWTVerifyOptions) => Promise<JWTPayload>;
}

/** Opens the key kept under this name, or makes it the first time. */
export async function openSigningKey(database: Database, name: string): Promise<SigningKey> {
  const kept = readSetting(database, name);
  const jwk = privateKey.parse(kept === undefined ? await makeKey() : JSON.parse(kept));
  if (kept === undefined) writeSetting(database, name, JSON.stringify(jwk));
  const { kty, n, e } = publicKey.parse(jwk);
  const kid = await calculateJwkThumbprint({ kty, n, e });
  const signer = await importJWK(jwk, 'RS256');
  const checker = await importJWK({ kty, n, e }, 'RS256');
  return {
    publicKey: { kty, n, e, kid, use: 'sig', alg: 'RS256' },
    sign: (claims, lifeInSeconds) => {
      const now = Math.floor(Date.now() / 1000);
      return new SignJWT({ ...claims, iat: now, nbf: now - 5, exp: now + lifeInSeconds })
        .setProtectedHeader({ alg: 'RS256', typ: 'JWT', kid })
        .sign(signer);
    },
    verify: async (token, options) => (await jwtVerify(token, checker, options)).payload,
  };
}

async function makeKey(): Promise<unknown> {
  const pair = await generateKeyPair('RS256', { extractable: true });
  return exportJWK(pair.privateKey);
}
