import type { AlertDraft } from './draft.ts';

/**
 * Takes a paragraph of the email into the first issue, or takes it out again. What somebody has since changed in the
 * field is theirs: a paragraph that no longer stands there word for word is left alone.
 */
export function takeParagraph(draft: AlertDraft, paragraph: string): Partial<AlertDraft> {
  const [first, ...rest] = draft.issues;
  if (!first) return {};
  const used = draft.used.includes(paragraph);
  const issue = used ? without(first.issue, paragraph) : added(first.issue, paragraph);
  return {
    used: used ? draft.used.filter((one) => one !== paragraph) : [...draft.used, paragraph],
    issues: [{ ...first, issue }, ...rest],
  };
}

/** Writes one of the procedure's examples into the last issue, where it can be changed. */
export function takeExample(draft: AlertDraft, example: string): Partial<AlertDraft> {
  const last = draft.issues.length - 1;
  return {
    issues: draft.issues.map((one, at) => (at === last ? { ...one, issue: added(one.issue, example) } : one)),
  };
}

function added(text: string, more: string): string {
  return [text.trim(), more].filter((part) => part !== '').join('\n');
}

function without(text: string, paragraph: string): string {
  const at = text.indexOf(paragraph);
  if (at === -1) return text;
  const rest = `${text.slice(0, at)}${text.slice(at + paragraph.length)}`;
  return rest.replace(/\n{2,}/g, '\n').trim();
}
