import type { MilestoneDue, MilestoneMoved } from '#shared/domain/facts.ts';
import { rungAfter } from '#shared/domain/ladder.ts';
import { type Procedure, stageOf } from '#shared/domain/procedure.ts';
import type { Day } from '#shared/domain/time.ts';
import { dutyWhat } from './ask-duty.ts';
import { byDue, dueText, shortDay } from './dates.ts';
import { type EntryWords, type Of, quiet } from './entry-words.ts';
import { capital, stageName } from './names.ts';

/** Limits that have passed, and one that ends on another day than was counted first. */
export function limitWords(
  procedure: Procedure,
  event: Of<
    | 'LimitPassed'
    | 'LimitMoved'
    | 'OverallLimitPassed'
    | 'InformalLimitPassed'
    | 'MilestonePassed'
    | 'DutyPassed'
  >,
  on: Day,
): EntryWords {
  switch (event.type) {
    case 'LimitPassed':
      return quiet(
        `The limit of ${stageName(procedure, event.stage)} passed on ${shortDay(event.dueOn, on)}. ${whoIsAsked(procedure, event.stage)} is asked how to go on.`,
      );
    case 'LimitMoved':
      return movedWords(procedure, event, on);
    case 'OverallLimitPassed':
      return quiet(
        `The ${procedure.overall?.workingDays ?? ''} working days in total passed on ${shortDay(event.dueOn, on)}.`,
      );
    case 'InformalLimitPassed':
      return quiet(
        `The time for the informal talk passed on ${shortDay(event.dueOn, on)}. The owner is asked to decide.`,
      );
    case 'MilestonePassed':
      return quiet(
        `At ${stageName(procedure, event.stage)}, “${milestoneLabel(procedure, event)}” was due on ${shortDay(event.dueOn, on)}, and has not happened.`,
      );
    case 'DutyPassed':
      return quiet(
        `“${dutyWhat(procedure, event.act)}” was due on ${shortDay(event.dueOn, on)}, and is not on the record.`,
      );
  }
}

function movedWords(procedure: Procedure, event: Of<'LimitMoved'>, on: Day): EntryWords {
  const { stage, because, milestones = [], ...own } = event;
  const name = stageName(procedure, stage);
  const moved =
    own.until === undefined
      ? `Further limits of ${name} end on other days now`
      : `The limit of ${name} now ends on ${insteadOf({ ...own, until: own.until }, on)}`;
  const lines = milestones.map(({ milestone, ...end }) => ({
    label: capital(milestoneLabel(procedure, { stage, milestone })),
    value: `By ${insteadOf(end, on)}`,
  }));
  return quiet(`${moved}, because ${BECAUSE[because]}.`, lines);
}

type Moved = Omit<MilestoneMoved, 'milestone' | 'from'> & Pick<Of<'LimitMoved'>, 'from'>;

/** "Fri 27 Nov instead of Thu 26 Nov". */
function insteadOf({ from, fromAt, until, untilAt }: Moved, on: Day): string {
  const is = dueText({ dueOn: until, dueAt: untilAt }, on);
  return `${is} instead of ${dueText({ dueOn: from, dueAt: fromAt }, on)}`;
}

const BECAUSE: Readonly<Record<Of<'LimitMoved'>['because'], string>> = {
  received: 'time counts from when the alert was received',
  calendar: 'the calendar of working days has changed',
};

/** What must have happened inside a stage, as the pack words it. */
export function milestoneLabel(
  procedure: Procedure,
  { stage, milestone }: { readonly stage: string; readonly milestone: string },
): string {
  const found = stageOf(procedure, stage)?.milestones.find(({ key }) => key === milestone);
  return found?.label ?? 'A step of the procedure';
}

/** The further limits of a stage that begin with an entry, each with its end. */
export function milestoneLines(
  procedure: Procedure,
  { stage, milestones }: { readonly stage: string; readonly milestones: readonly MilestoneDue[] },
  on: Day,
): EntryWords['details'] {
  return milestones.map(({ milestone, ...end }) => ({
    label: capital(milestoneLabel(procedure, { stage, milestone })),
    value: capital(byDue(end, on)),
  }));
}

/** The owner, unless on every ladder somebody else takes it on from a stage. */
function whoIsAsked(procedure: Procedure, stage: string): string {
  const tracks = procedure.tracks.filter(({ stages }) => stages.includes(stage)).map(({ key }) => key);
  const next = (tracks.length > 0 ? tracks : [undefined]).flatMap(
    (track) => rungAfter(procedure, track, stage) ?? [],
  );
  const others = next.length > 0 && next.every(({ begunBy }) => !begunBy.includes('owner'));
  return others ? `Whoever takes it to the next ${procedure.words.stage}` : 'The owner';
}
