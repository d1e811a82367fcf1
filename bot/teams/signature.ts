import { decodeProtectedHeader, jwtVerify } from 'jose';
import { z } from 'zod';
import type { FindKey } from './channel-keys.ts';
import { mayServe } from './service-urls.ts';
import type { BotSettings } from './settings.ts';

/** What of an activity its signature must fit. */
export interface Signed {
  readonly channelId: string;
  readonly serviceUrl: string;
}

/** Thrown when a message cannot be shown to come from Teams; with it, or because the keys cannot be reached. */
export class NotSigned extends Error {
  override readonly name = 'NotSigned';
  readonly why: 'refused' | 'unchecked';

  constructor(why: 'refused' | 'unchecked', what: string) {
    super(what);
    this.why = why;
  }
}

const channel = 'msteams';
const claimsSchema = z.object({ serviceurl: z.string() });

/**
 * Refuses whatever botbuilder's own check, which comes after this one, lets through or stumbles over: a signature
 * that does not fit, another issuer than the channel's, an empty or foreign address to answer to, and a key that is
 * endorsed for no channel at all.
 */
export function signatureCheck(settings: BotSettings, findKey: FindKey) {
  return async (activity: Signed, authorization: string): Promise<void> => {
    if (activity.channelId !== channel) throw new NotSigned('refused', 'another channel');
    if (!mayServe(settings, activity.serviceUrl))
      throw new NotSigned('refused', 'a service address not ours');
    const token = /^Bearer (\S+)$/.exec(authorization)?.[1];
    if (token === undefined) throw new NotSigned('refused', 'no token');
    const key = await keyOf(token, findKey);
    if (!key?.endorsements.includes(channel)) throw new NotSigned('refused', 'no key endorsed for Teams');
    const claims = await claimsOf(token, key.key, settings);
    if (claims?.serviceurl !== activity.serviceUrl)
      throw new NotSigned('refused', 'a token for something else');
  };
}

async function keyOf(token: string, findKey: FindKey) {
  const keyId = keyIdOf(token);
  if (keyId === undefined) throw new NotSigned('refused', 'not a token');
  try {
    return await findKey(keyId);
  } catch {
    throw new NotSigned('unchecked', 'the keys cannot be reached');
  }
}

function keyIdOf(token: string): string | undefined {
  try {
    return decodeProtectedHeader(token).kid;
  } catch {
    return undefined;
  }
}

async function claimsOf(token: string, key: Parameters<typeof jwtVerify>[1], settings: BotSettings) {
  try {
    const { payload } = await jwtVerify(token, key, {
      algorithms: ['RS256'],
      issuer: settings.tokenIssuer,
      audience: settings.appId,
      clockTolerance: 300,
      requiredClaims: ['exp'],
    });
    return claimsSchema.parse(payload);
  } catch {
    return undefined;
  }
}
