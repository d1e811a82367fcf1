import { LIMITS } from '#shared/contract/limits.ts';
import { textWords } from '#shared/wording/tab/forms.ts';

/** By how much a text is longer than the record takes, in a sentence; nothing when it fits. Blanks around it do not count. */
export function textTooLong(text: string): string | undefined {
  const over = text.trim().length - LIMITS.text;
  return over > 0 ? textWords.tooLong(over, LIMITS.text) : undefined;
}

/** Why a text cannot go on the record: too long or, where `missing` asks for it, not written. */
export function textProblem(text: string, missing?: string | undefined): string | undefined {
  return text.trim() === '' ? missing : textTooLong(text);
}
