import { randomUUID } from 'node:crypto';
import { openSigningKey } from '#local/sign-in/signing-key.ts';
import { openDatabase } from '#local/state/database.ts';
import type { House } from './house.ts';
import type { Somebody } from './people.ts';

const BOT = 'b0000000-0000-4000-8000-00000000b071';
const HOUR = 3600;

/** What is unusual about something that seems to come from Teams. */
interface Unusual {
  readonly activity?: object;
  readonly claims?: object;
  readonly life?: number;
  /** In place of the signed token; nothing sends none. */
  readonly authorization?: string | undefined;
  /** Another address than the product's. */
  readonly to?: string;
}

/** The bot service, able to bring the product things it never would. */
export interface FromTeams {
  /** Brings what somebody did, signed and addressed as usual but for what is said. */
  bring(who: Somebody, doing: object, unusual?: Unusual): Promise<{ status: number; body: unknown }>;
  /** The header with which what somebody does is signed. */
  sign(who: Somebody, unusual?: Unusual): Promise<string>;
  close(): void;
}

/** Opens the practice tenant's own key of the bot service, to sign with. */
export async function fromTeams(house: House): Promise<FromTeams> {
  const kept = openDatabase(house.practiceFolder);
  const key = await openSigningKey(kept, 'bot service key');
  const urlOf = ({ tenantId }: Somebody) => `${house.practice}/connector/${tenantId}/`;
  const sign = async (who: Somebody, { claims, life = HOUR }: Unusual = {}) => {
    const usual = { iss: 'https://api.botframework.com', aud: BOT, serviceurl: urlOf(who) };
    return `Bearer ${await key.sign({ ...usual, ...claims }, life)}`;
  };
  return {
    bring: async (who, doing, unusual = {}) => {
      const authorization = 'authorization' in unusual ? unusual.authorization : await sign(who, unusual);
      const answer = await fetch(`${unusual.to ?? house.product}/api/messages`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', ...(authorization ? { authorization } : {}) },
        body: JSON.stringify({ ...activityOf(who, urlOf(who)), ...doing, ...unusual.activity }),
      });
      const text = await answer.text();
      return { status: answer.status, body: text ? JSON.parse(text) : undefined };
    },
    sign,
    close: () => kept.close(),
  };
}

/** A press of Action.Execute that carries this data. */
export function pressOf(data: unknown): object {
  return {
    type: 'invoke',
    name: 'adaptiveCard/action',
    value: { action: { type: 'Action.Execute', verb: 'respond', data }, trigger: 'manual' },
    replyToId: '1',
  };
}

function activityOf({ id, name, tenantId }: Somebody, serviceUrl: string): object {
  return {
    id: `f:${randomUUID()}`,
    channelId: 'msteams',
    serviceUrl,
    from: { id: `29:${id}`, name, aadObjectId: id },
    recipient: { id: `28:${BOT}`, name: 'Resolution and Escalation' },
    conversation: { conversationType: 'personal', tenantId, id: `a:${BOT}:${id}` },
    channelData: { tenant: { id: tenantId } },
  };
}
