import type { OpeningFormView } from '#shared/contract/opening-form-view.ts';
import { discussionWords, escalateWords } from '#shared/wording/tab/forms.ts';
import { raiseWords } from '#shared/wording/tab/raise.ts';
import { asksForGround, asksForReason } from '../fields/stage-draft.ts';
import { dayText } from '../look/day-text.ts';
import { flagsFor, targetsFor, trackFor, urgentTarget } from './opens.ts';
import type { RaiseDraft } from './raise-draft.ts';
import { asksForTalk } from './talk.ts';
import { startingAt } from './told.ts';

/** One line of the check: what it is called, what goes on the record, and in which part of the form it was written. */
export interface Line {
  readonly label: string;
  readonly value: string;
  readonly part: 'who' | 'what' | 'said';
}

/** Exactly what goes on the record, line by line. */
export function onRecord(form: OpeningFormView, draft: RaiseDraft): Line[] {
  return [
    ...inPart('who', whoLines(form, draft)),
    ...inPart('what', kindLines(form, draft)),
    ...inPart('what', issueLines(form, draft)),
    ...inPart('said', talkLines(form, draft)),
    ...inPart('said', startLines(form, draft)),
  ];
}

type Pair = readonly [label: string, value: string | undefined];

/** What is empty has no line. */
function inPart(part: Line['part'], pairs: readonly Pair[]): Line[] {
  return pairs.flatMap(([label, value]) => (value?.trim() ? [{ label, value, part }] : []));
}

function whoLines(form: OpeningFormView, { child, named }: RaiseDraft): Pair[] {
  const about = `${child.name} (${child.initials}) · ${form.words.childNumber} ${child.number}`;
  return [
    [raiseWords.child, about],
    ...form.named.map(({ role, label }): Pair => [label, named[role]?.name]),
  ];
}

function kindLines(form: OpeningFormView, draft: RaiseDraft): Pair[] {
  const { sources } = form;
  const chosen = [draft.category, ...(form.categoryChoice === 'many' ? draft.furtherCategories : [])];
  const categories = chosen.flatMap((one) => form.categories.find(({ key }) => key === one)?.label ?? []);
  const raised = flagsFor(form, draft).filter(({ key }) => key in draft.flags);
  return [
    ...categories.map((label): Pair => [raiseWords.category, label]),
    [raiseWords.track, trackFor(form, draft)?.label],
    ...raised.map(({ key, label }): Pair => [raiseWords.flagged, `${label}: ${draft.flags[key]}`]),
    [raiseWords.source, sources?.items.find(({ key }) => key === draft.source)?.label],
    [sources?.notes ?? '', sources?.notes && draft.sourceNotes],
  ];
}

function issueLines({ steps: withSteps, service: asked }: OpeningFormView, { issues }: RaiseDraft): Pair[] {
  const nth = (label: string, at: number) => (issues.length > 1 ? raiseWords.nth(label, at + 1) : label);
  return issues.flatMap(({ issue, expected, steps, service }, at): Pair[] => [
    [nth(raiseWords.issue, at), issue],
    [nth(raiseWords.expected, at), expected],
    [nth(raiseWords.stepsThere, at), withSteps ? steps : undefined],
    [nth(asked ?? '', at), asked && service],
  ]);
}

function talkLines(form: OpeningFormView, draft: RaiseDraft): Pair[] {
  const { talked, discussion, noTalk } = draft;
  if (talked === '' || !asksForTalk(form, draft)) return [];
  if (talked === 'no') return [[raiseWords.noTalk, noTalk]];
  const line = `${discussion.with} · ${discussionWords.modes[discussion.mode]} · ${dayText(discussion.on)}`;
  return [[raiseWords.talk, `${line}\n${discussion.summary}`]];
}

function startLines(form: OpeningFormView, draft: RaiseDraft): Pair[] {
  const target = startingAt(form, draft);
  const atOnce = urgentTarget(form, draft) !== undefined;
  if (!target || atOnce)
    return [[raiseWords.start, target?.label ?? withoutStage(form, draft)], referralLine(form, draft)];
  const { dueOn, ground, reason, views, respondent, named } = draft.to;
  const due = (target.mayChooseDate && dueOn) || target.usualDue;
  return [
    [raiseWords.start, target.label],
    [escalateWords.due, due && dayText(due)],
    ...target.named.map(({ role, label }): Pair => [label, named[role]?.name]),
    [escalateWords.respondent, target.ownerMayName ? respondent?.name : undefined],
    [
      escalateWords.ground,
      asksForGround(target) ? target.grounds.find(({ key }) => key === ground)?.label : undefined,
    ],
    [escalateWords.reasonOf(target.direct), asksForReason(target) ? reason : undefined],
    [escalateWords.views, target.direct ? views : undefined],
    referralLine(form, draft),
  ];
}

function referralLine({ referral }: OpeningFormView, draft: RaiseDraft): Pair {
  return [referral ?? '', draft.referral ? raiseWords.talkedYes : undefined];
}

function withoutStage(form: OpeningFormView, draft: RaiseDraft): string {
  const none = targetsFor(form, draft).length === 0;
  return none ? raiseWords.noLadder : raiseWords.informal(form.informal ?? '');
}
