import type { Activity } from 'botbuilder';
import { z } from 'zod';
import type { Caller } from '#bot/application/case-work.ts';
import type { Conversation } from '#bot/application/ports/conversations.ts';

const id = z.string().max(1000);
const activitySchema = z.looseObject({
  type: z.string().min(1).max(60),
  channelId: z.string(),
  serviceUrl: z.string().max(1000),
  name: z.string().nullish(),
  text: z.string().nullish(),
  action: z.string().nullish(),
  value: z.unknown().optional(),
  replyToId: id.nullish(),
  recipient: z.looseObject({ id }).nullish(),
  from: z.looseObject({ aadObjectId: id.nullish() }).nullish(),
  conversation: z.looseObject({ id, tenantId: id.nullish(), conversationType: z.string().nullish() }),
  channelData: z.looseObject({ tenant: z.looseObject({ id }).nullish() }).nullish(),
  membersAdded: z.array(z.looseObject({ id })).nullish(),
  membersRemoved: z.array(z.looseObject({ id })).nullish(),
});

/** Any activity that Teams may send, as botbuilder takes it. */
export const anyActivity = z.custom<Activity>((sent) => activitySchema.safeParse(sent).success);

/** What somebody did in Teams. */
type Doing =
  | { readonly kind: 'execute'; readonly data: unknown }
  | { readonly kind: 'submit'; readonly data: unknown; readonly card: string | undefined }
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'installed' }
  | { readonly kind: 'removed' }
  | { readonly kind: 'unknownInvoke' }
  | { readonly kind: 'nothing' };

/** What somebody did, who they are by the signed activity, and where their chat with the bot is. */
export interface Inbound {
  readonly doing: Doing;
  /** Nobody when Teams does not say, or says two different tenants. */
  readonly caller: Caller | undefined;
  /** Their own chat with the bot; nothing in a group or a channel. */
  readonly chat: Conversation | undefined;
}

const pressSchema = z.object({ action: z.object({ data: z.unknown().optional() }) });

/** Reads an activity. Everything about who did it is taken from what Teams says, nothing from what a card carries. */
export function readInbound(sent: Activity): Inbound {
  const activity = activitySchema.parse(sent);
  const { conversation, serviceUrl } = activity;
  const personal = conversation.conversationType === 'personal';
  return {
    doing: doingOf(activity),
    caller: callerOf(activity),
    chat: personal ? { conversationId: conversation.id, serviceUrl } : undefined,
  };
}

type Sent = z.infer<typeof activitySchema>;

function callerOf({ from, conversation, channelData }: Sent): Caller | undefined {
  const person = from?.aadObjectId;
  const tenants = new Set([conversation.tenantId, channelData?.tenant?.id].filter(Boolean));
  const [authority] = tenants;
  return person && authority && tenants.size === 1 ? { authority, person } : undefined;
}

function doingOf(activity: Sent): Doing {
  const { type, name, text, value, replyToId } = activity;
  if (type === 'invoke') {
    if (name !== 'adaptiveCard/action') return { kind: 'unknownInvoke' };
    const pressed = pressSchema.safeParse(value);
    return { kind: 'execute', data: pressed.success ? pressed.data.action.data : undefined };
  }
  if (type === 'message') {
    if (value !== undefined && value !== null)
      return { kind: 'submit', data: value, card: replyToId ?? undefined };
    return { kind: 'text', text: text ?? '' };
  }
  return { kind: comingOrGoing(activity) };
}

/** The bot comes and goes with its app. Upgrading the app removes it for a moment, which is no going. */
function comingOrGoing({ type, action, recipient, ...update }: Sent): 'installed' | 'removed' | 'nothing' {
  const isBot = (member: { readonly id: string }) => member.id === recipient?.id;
  if (type === 'conversationUpdate') {
    if (update.membersAdded?.some(isBot)) return 'installed';
    return update.membersRemoved?.some(isBot) ? 'removed' : 'nothing';
  }
  if (type !== 'installationUpdate') return 'nothing';
  if (action?.startsWith('add')) return 'installed';
  return action === 'remove' ? 'removed' : 'nothing';
}
