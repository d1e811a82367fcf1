import type { Procedure } from '#shared/domain/procedure.ts';
import type { Milestone } from '#shared/domain/procedure-limits.ts';
import type { Stage } from '#shared/domain/procedure-stages.ts';
import { gateWords, limitWords, roleNames, rungName, whenWords, whoseNames } from './ladder-words.ts';
import { capital, inARow } from './names.ts';

/** A stage as text for a handbook: who answers, by when, who is told, what it waits for, who meets. */
export function stageLines(procedure: Procedure, stage: Stage): readonly string[] {
  const { title, nature, escalation } = stage;
  const apart = nature ?? (escalation ? undefined : 'not an escalation');
  return [
    `${capital(rungName(procedure, stage.key))}: ${title}${apart === undefined ? '' : ` (${apart})`}`,
    ...[
      ...answerLines(procedure, stage),
      ...line(capital(procedure.words.told), roleNames(procedure, stage.informed), stage.informed),
      ...toldByLines(procedure, stage),
      `Limit: ${limitWords(stage.limit)}`,
      ...limitWhenLines(procedure, stage),
      ...stage.milestones.map((one) => milestoneWords(procedure, one)),
      ...beginLines(procedure, stage),
      ...meetingLines(procedure, stage),
      `Rules: ${stage.why.join(', ')}`,
    ].map((text) => `  ${text}`),
  ];
}

/** Who answers at a stage, each with the cases in which they do; for a stage that only tells, that nobody does. */
export function askedNames(procedure: Procedure, { answers }: Stage): string {
  const asked = answers.filter(({ copied }) => !copied);
  return asked.length === 0
    ? 'nobody: they are only told'
    : inARow(asked.map((one) => `${roleNames(procedure, [one.role])}${whenWords(procedure, one)}`));
}

/** The limits that a stage has instead, each with the cases in which it does. */
export function limitWhenLines(procedure: Procedure, { limitWhen }: Stage): readonly string[] {
  return limitWhen.map((one) => `Limit instead: ${limitWords(one.limit)}${whenWords(procedure, one)}`);
}

/** A further limit of a stage: what must have happened, by when. */
export function milestoneWords(procedure: Procedure, milestone: Milestone): string {
  return `${capital(milestone.label)}: ${limitWords(milestone.limit)}${whenWords(procedure, milestone)}`;
}

function answerLines(procedure: Procedure, stage: Stage): readonly string[] {
  const copied = stage.answers.filter((answer) => answer.copied);
  const names = inARow(
    copied.map((one) => `${roleNames(procedure, [one.role])}${whenWords(procedure, one)}`),
  );
  return [
    `Answers: ${askedNames(procedure, stage)}${stage.answered === 'byAll' ? ', and each of them must' : ''}`,
    ...line('Copied in', names, copied),
    ...(stage.ownerMayName ? ['The owner may name somebody else to answer'] : []),
  ];
}

function toldByLines(procedure: Procedure, stage: Stage): readonly string[] {
  const by = procedure.toldBy.filter((one) => one.stage === stage.key);
  const names = by.map((one) => `${roleNames(procedure, [one.role])}${whenWords(procedure, one)}`);
  return line('Told by now', inARow(names), by);
}

function beginLines(procedure: Procedure, { begunBy, ownedWith, gates }: Stage): readonly string[] {
  const usual = begunBy.length === 1 && begunBy[0] === 'owner';
  return [
    ...(usual ? [] : [`Begun by: ${whoseNames(procedure, begunBy)}`]),
    ...line('Owned together with', roleNames(procedure, ownedWith), ownedWith),
    ...gates.map((gate) => `Begins only after: ${gateWords(procedure, gate)}`),
  ];
}

const CALLED: Readonly<Record<NonNullable<Stage['meeting']>['obligatory'], string>> = {
  never: 'may be called',
  whenNotSettled: 'must be held when it is not settled',
  whenBegun: 'is called with the stage',
};

function meetingLines(procedure: Procedure, { meeting }: Stage): readonly string[] {
  if (!meeting) return [];
  const { obligatory, calledBy, chair, chairWhen, required } = meeting;
  const called = obligatory === 'never' ? ` by ${whoseNames(procedure, calledBy)}` : '';
  return [
    `Meeting: ${CALLED[obligatory]}${called}, chaired by ${roleNames(procedure, [chair])}`,
    ...chairWhen.map(
      (one) => `Chaired instead by ${roleNames(procedure, [one.role])}${whenWords(procedure, one)}`,
    ),
    `Must be there: ${roleNames(procedure, required)}`,
  ];
}

function line(label: string, names: string, of: readonly unknown[]): readonly string[] {
  return of.length > 0 ? [`${label}: ${names}`] : [];
}
