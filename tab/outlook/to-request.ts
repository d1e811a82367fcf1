import type { OpenRequest } from '#shared/contract/api.ts';
import type { OpeningFormView } from '#shared/contract/views.ts';
import type { AlertDraft } from './draft.ts';
import type { Message } from './message.ts';

type Open = OpenRequest['command'];

/** A finished draft as the request that opens its case. `mailbox` is whose mailbox the email is read from. */
export function toRequest(
  { id, draft }: { readonly id: string; readonly draft: AlertDraft },
  form: OpeningFormView,
  message: Message,
  mailbox: string,
): OpenRequest {
  const further = form.categoryChoice === 'many' ? draft.furtherCategories : [];
  const target = form.targets.find(({ key }) => key === draft.stage);
  return {
    id,
    procedure: form.procedure,
    command: {
      type: 'openCase',
      child: draft.child,
      named: Object.fromEntries(
        form.named.flatMap(({ role }) => {
          const found = draft.named[role];
          return found ? [[role, found.person]] : [];
        }),
      ),
      ...said('category', draft.category),
      ...(further.length > 0 ? { furtherCategories: further } : {}),
      ...(form.sources && draft.cameFrom ? { source: draft.cameFrom } : {}),
      issues: draft.issues.map(({ issue, expected, steps }) => ({
        issue,
        expected,
        ...(form.steps && steps.trim() !== '' ? { steps } : {}),
      })),
      ...talkOf(draft),
      ...(target ? { stage: target.key, ...startOf(draft, target.direct) } : {}),
      referralBeside: draft.referralBeside,
      ...(draft.keepEmail ? { email: emailOf(message, mailbox) } : {}),
    },
  };
}

function said<Key extends 'category' | 'dueOn' | 'reason' | 'views' | 'noDiscussionReason'>(
  key: Key,
  text: string,
): Partial<Record<Key, string>> {
  const kept: Partial<Record<Key, string>> = {};
  if (text.trim() !== '') kept[key] = text;
  return kept;
}

function talkOf({ talked, talk, noTalkReason }: AlertDraft): Pick<Open, 'discussion' | 'noDiscussionReason'> {
  if (talked === 'no') return said('noDiscussionReason', noTalkReason);
  if (talked !== 'yes' || talk.mode === '') return {};
  return { discussion: { ...talk, mode: talk.mode } };
}

function startOf(draft: AlertDraft, direct: boolean): Pick<Open, 'dueOn' | 'reason' | 'views'> {
  const due = said('dueOn', draft.dueOn);
  return direct ? { ...due, ...said('reason', draft.reason), ...said('views', draft.views) } : due;
}

function emailOf(message: Message, mailbox: string): NonNullable<Open['email']> {
  const { itemId, internetMessageId, conversationId, receivedAt } = message;
  return { mailbox, itemId, internetMessageId, conversationId, receivedAt };
}
