import type { OpeningFormView } from '#shared/contract/opening-form-view.ts';
import { dayProblem } from '#tab/parts/fields/day-problem.ts';
import { FIRST_TALK_DAY } from '#tab/parts/fields/discussion-draft.ts';
import { textTooLong } from '#tab/parts/fields/text-problem.ts';
import { flagProblems, trackProblem, urgentTarget } from '#tab/parts/raise/opens.ts';
import { startProblems } from '#tab/parts/raise/raise-problems.ts';
import { asksForTalk } from '#tab/parts/raise/talk.ts';
import { asRaise } from './as-raise.ts';
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
  | 'steps'
  | 'talked'
  | 'talkWith'
  | 'talkMode'
  | 'talkOn'
  | 'talkSummary'
  | 'noTalkReason'
  | 'track'
  | 'flag'
  | 'stage'
  | 'dueOn'
  | 'ground'
  | 'reason'
  | 'views';

/** Something that must still be filled in or mended: the field and, where there are several of it, which one. */
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

/** Nothing is written, or more than the record takes. */
function blankOrLong(text: string): boolean {
  return blank(text) || textTooLong(text) !== undefined;
}

function missingWho(draft: AlertDraft, form: OpeningFormView): readonly Missing[] {
  const { child, named } = draft;
  const missing: Missing[] = [];
  if (blank(child.name)) missing.push({ field: 'childName' });
  if (blank(child.initials)) missing.push({ field: 'childInitials' });
  if (blank(child.number)) missing.push({ field: 'childNumber' });
  // A child at risk waits for nothing that can be asked later.
  if (urgentTarget(form, draft)) return missing;
  for (const { role } of form.named) if (!named[role]) missing.push({ field: 'named', which: role });
  return missing;
}

function missingWhat(draft: AlertDraft, form: OpeningFormView): readonly Missing[] {
  const { category, cameFrom, issues } = draft;
  const missing: Missing[] = [];
  if (!urgentTarget(form, draft)) {
    if (form.categoryRequired && category === '') missing.push({ field: 'category' });
    if (form.sources?.required && cameFrom === '') missing.push({ field: 'cameFrom' });
    if (trackProblem(form, draft)) missing.push({ field: 'track' });
  }
  for (const key of Object.keys(flagProblems(form, draft) ?? {})) missing.push({ field: 'flag', which: key });
  issues.forEach(({ issue, expected, steps }, index) => {
    if (form.issueRequired ? blankOrLong(issue) : textTooLong(issue))
      missing.push({ field: 'issue', which: index });
    if (blankOrLong(expected)) missing.push({ field: 'expected', which: index });
    if (form.steps && textTooLong(steps)) missing.push({ field: 'steps', which: index });
  });
  return missing;
}

function missingTalk(draft: AlertDraft, form: OpeningFormView): readonly Missing[] {
  const { talked, talk, noTalkReason } = draft;
  if (!asksForTalk(form, asRaise(draft))) return [];
  if (form.discussion === 'none' && talked !== 'yes') return [];
  if (talked === '') return [{ field: 'talked' }];
  if (talked === 'no') return blankOrLong(noTalkReason) ? [{ field: 'noTalkReason' }] : [];
  const missing: Missing[] = [];
  if (blank(talk.with)) missing.push({ field: 'talkWith' });
  if (talk.mode === '') missing.push({ field: 'talkMode' });
  if (talk.on === '' || dayProblem(talk.on, FIRST_TALK_DAY, form.today)) missing.push({ field: 'talkOn' });
  if (blankOrLong(talk.summary)) missing.push({ field: 'talkSummary' });
  return missing;
}

function missingStart(draft: AlertDraft, form: OpeningFormView): readonly Missing[] {
  const problems = startProblems(form, asRaise(draft)) ?? {};
  return (['stage', 'dueOn', 'ground', 'reason', 'views'] as const)
    .filter((field) => problems[field])
    .map((field) => ({ field }));
}
