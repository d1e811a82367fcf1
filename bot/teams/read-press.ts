import { z } from 'zod';
import { type CardData, cardDataSchema } from '#shared/contract/card-data.ts';
import { personCommandSchema } from '#shared/contract/commands.ts';
import type { PersonCommand } from '#shared/domain/commands.ts';
import type { FieldFault } from '#shared/wording/bot.ts';
import type { Draft } from './cards/setting.ts';

/** What a press carried and what was typed; or that it carried nothing a case can take, or more than a field holds. */
export type Press =
  | { readonly ok: true; readonly data: CardData; readonly draft: Draft }
  | { readonly ok: false; readonly fault: 'notOurs' | 'tooLong' };

const TYPED = ['kind', 'text', 'actionWhat', 'actionWho', 'actionBy', 'until'] as const;
const pressed = z.looseObject({ act: z.string().max(40) });

/** Reads what a press carries. Fields of a form carry its name before their own (`respond.text`), which is taken off. */
export function readPress(sent: unknown): Press {
  const known = pressed.safeParse(sent);
  if (!known.success) return { ok: false, fault: 'notOurs' };
  const { act } = known.data;
  const fields = typedFields(known.data);
  const parsed = cardDataSchema.safeParse({ ...known.data, ...fields });
  if (parsed.success) return { ok: true, data: parsed.data, draft: { act, fields } };
  const tooLong = parsed.error.issues.some(
    ({ code, path }) => code === 'too_big' && TYPED.some((field) => field === path[0]),
  );
  return { ok: false, fault: tooLong ? 'tooLong' : 'notOurs' };
}

function typedFields(data: z.infer<typeof pressed>): Record<string, string> {
  const fields: Record<string, string> = {};
  for (const field of TYPED) {
    const typed = data[`${data.act}.${field}`] ?? data[field];
    if (typeof typed === 'string') fields[field] = typed;
  }
  return fields;
}

/** A command for a case, or which field keeps the press from being one. */
export type AskedCommand =
  | { readonly ok: true; readonly command: PersonCommand }
  | { readonly ok: false; readonly fault: FieldFault };

/** The command that a press stands for. */
export function commandOf(data: Exclude<CardData, { readonly act: 'refresh' }>): AskedCommand {
  const parsed = personCommandSchema.safeParse(drafted(data));
  if (parsed.success) return { ok: true, command: parsed.data };
  const [issue] = parsed.error.issues;
  return { ok: false, fault: issue ? faultOf(issue.code, issue.path) : 'other' };
}

function drafted(data: Exclude<CardData, { readonly act: 'refresh' }>): object {
  const text = 'text' in data ? (data.text ?? '') : '';
  switch (data.act) {
    case 'respond':
      return { type: 'respond', kind: data.kind, text, actions: actionsOf(data) };
    case 'acknowledge':
      return { type: 'acknowledge' };
    case 'askForTime':
      return { type: 'askForTime', until: data.until, reason: text };
    case 'escalate':
      return { type: 'escalate', stage: data.stage, text };
    case 'callMeeting':
      return { type: 'callMeeting', purpose: text };
    case 'findNotSettled':
    case 'recordResolution':
      return { type: data.act, text };
  }
}

/** The action beside an answer. A name alone is none: the card fills in the reader's own. */
function actionsOf({
  actionWhat = '',
  actionWho = '',
  actionBy = '',
}: Extract<CardData, { readonly act: 'respond' }>): object[] {
  if (actionWhat.trim() === '' && actionBy === '') return [];
  return [{ what: actionWhat, who: actionWho, by: actionBy }];
}

function faultOf(code: string, path: readonly PropertyKey[]): FieldFault {
  if (code === 'too_big') return 'tooLong';
  const field = path.at(-1);
  if (field === 'kind' || field === 'until') return field;
  return field === 'by' ? 'actionBy' : 'other';
}
