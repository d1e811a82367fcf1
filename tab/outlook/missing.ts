import type { OpeningFormView } from '#shared/contract/views.ts';
import { isDay } from '#shared/domain/time.ts';
import type { AlertDraft } from './draft.ts';

/** A field of the form that may lack something. */
export type FieldName =
  | 'childName'
  | 'childInitials'
  | 'childNumber'
  | 'named'
  | 'category'
  | 'cameFrom'
  | 'issue'
  | 'expected'
  | 'talked'
  | 'talkWith'
  | 'talkMode'
  | 'talkOn'
  | 'talkSummary'
  | 'noTalkReason'
  | 'dueOn'
  | 'reason'
  | 'views';

/** Something that must still be filled in: the field and, where there are several of it, which one. */
export interface Missing {
  readonly field: FieldName;
  readonly which?: string | number;
}

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
  if (blank(child.name)) missing.push({ field: 'childName' });
  if (blank(child.initials)) missing.push({ field: 'childInitials' });
  if (blank(child.number)) missing.push({ field: 'childNumber' });
  for (const { role } of form.named) if (!named[role]) missing.push({ field: 'named', which: role });
  return missing;
}

function missingWhat({ category, cameFrom, issues }: AlertDraft, form: OpeningFormView): readonly Missing[] {
  const missing: Missing[] = [];
  if (form.categoryRequired && category === '') missing.push({ field: 'category' });
  if (form.sources?.required && cameFrom === '') missing.push({ field: 'cameFrom' });
  issues.forEach(({ issue, expected }, index) => {
    if (blank(issue)) missing.push({ field: 'issue', which: index });
    if (blank(expected)) missing.push({ field: 'expected', which: index });
  });
  return missing;
}

function missingTalk({ talked, talk, noTalkReason }: AlertDraft, form: OpeningFormView): readonly Missing[] {
  if (form.discussion === 'none' && talked !== 'yes') return [];
  if (talked === '') return [{ field: 'talked' }];
  if (talked === 'no') return blank(noTalkReason) ? [{ field: 'noTalkReason' }] : [];
  const missing: Missing[] = [];
  if (blank(talk.with)) missing.push({ field: 'talkWith' });
  if (talk.mode === '') missing.push({ field: 'talkMode' });
  if (!isDay(talk.on) || talk.on > form.today) missing.push({ field: 'talkOn' });
  if (blank(talk.summary)) missing.push({ field: 'talkSummary' });
  return missing;
}

function missingStart(draft: AlertDraft, form: OpeningFormView): readonly Missing[] {
  const target = form.targets.find(({ key }) => key === draft.stage);
  if (!target) return [];
  const missing: Missing[] = [];
  const { dueOn } = draft;
  if (dueOn !== '' && (!isDay(dueOn) || dueOn < form.today || dueOn > target.latestDue))
    missing.push({ field: 'dueOn' });
  if (target.reasonRequired && blank(draft.reason)) missing.push({ field: 'reason' });
  if (target.viewsRequired && blank(draft.views)) missing.push({ field: 'views' });
  return missing;
}
