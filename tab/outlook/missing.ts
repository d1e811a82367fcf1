import type { OpeningFormView } from '#shared/contract/views.ts';
import { isDay } from '#shared/domain/time.ts';
import type { AlertDraft } from './draft.ts';

/** Something that must still be filled in before a step is complete, by the key of its field and its wording. */
export type Missing =
  | 'childName'
  | 'childInitials'
  | 'childNumber'
  | `named.${string}`
  | 'category'
  | `issue.${number}`
  | `expected.${number}`
  | 'talked'
  | 'talkWith'
  | 'talkMode'
  | 'talkOn'
  | 'talkSummary'
  | 'noTalkReason'
  | 'dueOn'
  | 'reason'
  | 'views';

/** What a step of the form still lacks, in the order of its fields. */
export function missingIn(step: number, draft: AlertDraft, form: OpeningFormView): readonly Missing[] {
  if (step === 1) return missingWho(draft, form);
  if (step === 2) return missingWhat(draft, form);
  if (step === 3) return [...missingTalk(draft, form), ...missingStart(draft, form)];
  return [];
}

/** The first step that still lacks something, so that nobody is sent to the end with a gap behind them. */
export function firstGap(draft: AlertDraft, form: OpeningFormView): number | undefined {
  return [1, 2, 3].find((step) => missingIn(step, draft, form).length > 0);
}

function blank(text: string): boolean {
  return text.trim() === '';
}

function missingWho({ child, named }: AlertDraft, form: OpeningFormView): readonly Missing[] {
  const missing: Missing[] = [];
  if (blank(child.name)) missing.push('childName');
  if (blank(child.initials)) missing.push('childInitials');
  if (blank(child.number)) missing.push('childNumber');
  for (const { role } of form.named) if (!named[role]) missing.push(`named.${role}`);
  return missing;
}

function missingWhat({ category, issues }: AlertDraft, form: OpeningFormView): readonly Missing[] {
  const missing: Missing[] = [];
  if (form.categoryRequired && category === '') missing.push('category');
  issues.forEach(({ issue, expected }, index) => {
    if (blank(issue)) missing.push(`issue.${index}`);
    if (blank(expected)) missing.push(`expected.${index}`);
  });
  return missing;
}

function missingTalk({ talked, talk, noTalkReason }: AlertDraft, form: OpeningFormView): readonly Missing[] {
  if (form.discussion === 'none' && talked !== 'yes') return [];
  if (talked === '') return ['talked'];
  if (talked === 'no') return blank(noTalkReason) ? ['noTalkReason'] : [];
  const missing: Missing[] = [];
  if (blank(talk.with)) missing.push('talkWith');
  if (talk.mode === '') missing.push('talkMode');
  if (!isDay(talk.on) || talk.on > form.today) missing.push('talkOn');
  if (blank(talk.summary)) missing.push('talkSummary');
  return missing;
}

function missingStart(draft: AlertDraft, form: OpeningFormView): readonly Missing[] {
  const target = form.targets.find(({ key }) => key === draft.stage);
  if (!target) return [];
  const missing: Missing[] = [];
  const { dueOn } = draft;
  if (dueOn !== '' && (!isDay(dueOn) || dueOn < form.today || dueOn > target.latestDue))
    missing.push('dueOn');
  if (target.reasonRequired && blank(draft.reason)) missing.push('reason');
  if (target.viewsRequired && blank(draft.views)) missing.push('views');
  return missing;
}
