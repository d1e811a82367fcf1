import type { OpeningFormView } from '#shared/contract/views.ts';
import { discussionWords, escalateWords } from '#shared/wording/tab/forms.ts';
import { raiseWords } from '#shared/wording/tab/raise.ts';
import { chosenTarget } from '../fields/stage-draft.ts';
import { dayText } from '../look/day-text.ts';
import type { RaiseDraft } from './raise-draft.ts';

/** One line of the check: what it is called and what goes on the record. */
export interface Line {
  readonly label: string;
  readonly value: string;
}

/** Exactly what goes on the record, line by line. */
export function onRecord(form: OpeningFormView, draft: RaiseDraft): Line[] {
  const { child } = draft;
  const chosen = [draft.category, ...(form.categoryChoice === 'many' ? draft.furtherCategories : [])];
  const categories = chosen.flatMap((one) => form.categories.find(({ key }) => key === one)?.label ?? []);
  const source = form.sources?.items.find(({ key }) => key === draft.source);
  return [
    {
      label: raiseWords.child,
      value: `${child.name} (${child.initials}) · ${form.words.childNumber} ${child.number}`,
    },
    ...form.named.map(({ role, label }) => ({ label, value: draft.named[role]?.name ?? '' })),
    ...categories.map((value) => ({ label: raiseWords.category, value })),
    ...(source ? [{ label: raiseWords.source, value: source.label }] : []),
    ...draft.issues.flatMap(({ issue, expected, steps }) => [
      { label: raiseWords.issue, value: issue },
      { label: raiseWords.expected, value: expected },
      ...(form.steps && steps.trim() ? [{ label: raiseWords.steps, value: steps }] : []),
    ]),
    ...talkLines(form, draft),
    ...startLines(form, draft),
  ];
}

function talkLines(form: OpeningFormView, { talked, discussion, noTalk }: RaiseDraft): Line[] {
  if (form.discussion === 'none' || talked === '') return [];
  if (talked === 'no') return [{ label: raiseWords.noTalk, value: noTalk }];
  const how = discussionWords.modes[discussion.mode];
  return [
    {
      label: raiseWords.talk,
      value: `${discussion.with} · ${how} · ${dayText(discussion.on)}\n${discussion.summary}`,
    },
  ];
}

function startLines(form: OpeningFormView, draft: RaiseDraft): Line[] {
  const target = chosenTarget(draft.to, form.targets);
  const { dueOn, reason, views, respondent } = draft.to;
  return [
    { label: raiseWords.start, value: target?.label ?? raiseWords.informal(form.informal ?? '') },
    ...(target ? [{ label: escalateWords.due, value: dayText(dueOn || target.usualDue) }] : []),
    ...(respondent && target?.ownerMayName
      ? [{ label: escalateWords.respondent, value: respondent.name }]
      : []),
    ...(target?.direct && reason.trim() ? [{ label: escalateWords.reason, value: reason }] : []),
    ...(target?.direct && views.trim() ? [{ label: escalateWords.views, value: views }] : []),
    ...(form.referral && draft.referral ? [{ label: form.referral, value: raiseWords.talkedYes }] : []),
  ];
}

/** Who is told when the alert goes out and how, and what the last button says. */
export interface ToldOfIt {
  readonly lines: Line[];
  readonly nobody: readonly string[];
  readonly emailed: boolean;
  readonly button: string;
}

/** Who is told when the alert goes out. With the informal talk alone, nobody is. */
export function whoIsTold(form: OpeningFormView, draft: RaiseDraft): ToldOfIt {
  const target = chosenTarget(draft.to, form.targets);
  if (!target) return { lines: [], nobody: [], emailed: false, button: raiseWords.informalButton };
  const { answers, copied, informed, nobody, emailed, number } = target;
  const lines = [
    { label: raiseWords.mustAnswer(dayText(draft.to.dueOn || target.usualDue)), value: answers.join('\n') },
    ...(copied.length > 0 ? [{ label: escalateWords.copied, value: copied.join('\n') }] : []),
    ...(informed.length > 0 ? [{ label: raiseWords.informed, value: informed.join('\n') }] : []),
  ];
  return {
    lines,
    nobody,
    emailed,
    button: raiseWords.send(number, answers.length + copied.length + informed.length),
  };
}
