import { isAbove } from '#shared/domain/ladder.ts';
import { type Procedure, stageOf } from '#shared/domain/procedure.ts';
import type { Stage } from '#shared/domain/procedure-stages.ts';
import type { Place } from '../shape-faults.ts';
import { type Ladder, laddersOf } from './ladders.ts';

/** A meeting that its chair would not be at, or somebody who is told too late or twice. */
export type MeetingFault = { readonly place: Place } & (
  | { readonly kind: 'chairNotRequired'; readonly role: string }
  | { readonly kind: 'toldTooLate'; readonly role: string; readonly meets: number; readonly told: number }
  | { readonly kind: 'notInformed'; readonly role: string }
  | { readonly kind: 'toldTwice'; readonly role: string; readonly by: string }
  | { readonly kind: 'meetingTooLong'; readonly atMost: number }
);

/** The minutes between the opening and the closing of an office: no meeting is looked for before or after. */
const WORKING_DAY = 480;

/** What is wrong with the meetings of a pack, and with when people are told of the matter. */
export function meetingFaults(procedure: Procedure): readonly MeetingFault[] {
  const late = laddersOf(procedure).flatMap((ladder) => [
    ...ladder.rungs.flatMap((stage) => meetsUntold(procedure, ladder, stage)),
    ...toldTwice(procedure, ladder),
  ]);
  return [
    ...procedure.stages.flatMap(chairs),
    ...procedure.stages.flatMap(notInformed),
    ...eachOnce(late),
    ...tooLong(procedure),
  ];
}

function tooLong({ meetings }: Procedure): readonly MeetingFault[] {
  return meetings.minutes > WORKING_DAY
    ? [{ kind: 'meetingTooLong', place: ['meetings', 'minutes'], atMost: WORKING_DAY }]
    : [];
}

/** The chair must be called. In cases of a kind, a meeting that calls itself calls whoever chairs it too. */
function chairs({ meeting }: Stage, at: number): readonly MeetingFault[] {
  if (!meeting) return [];
  const { chair, chairWhen, required, obligatory } = meeting;
  const place = ['stages', at, 'meeting'];
  const instead = obligatory === 'never' ? chairWhen : [];
  return [
    { place: [...place, 'chair'], role: chair },
    ...instead.map(({ role }, one) => ({ place: [...place, 'chairWhen', one, 'role'], role })),
  ]
    .filter(({ role }) => !required.includes(role))
    .map((found) => ({ kind: 'chairNotRequired', ...found }));
}

function notInformed({ informed, unlessAware }: Stage, at: number): readonly MeetingFault[] {
  return unlessAware.flatMap((role, one): readonly MeetingFault[] =>
    informed.includes(role) ? [] : [{ kind: 'notInformed', place: ['stages', at, 'unlessAware', one], role }],
  );
}

/** A role that must meet at one stage, and that its ladder only tells of the matter at a later one. */
function meetsUntold(procedure: Procedure, { rungs }: Ladder, stage: Stage): readonly MeetingFault[] {
  return (stage.meeting?.required ?? []).flatMap((role): readonly MeetingFault[] => {
    const told = rungs.find((rung) => tells(rung, role) || mustTellAt(procedure, rung, role));
    if (!told?.informed.includes(role) || !isAbove(rungs, told, stage.key)) return [];
    const place = ['stages', procedure.stages.indexOf(told), 'informed'];
    return [{ kind: 'toldTooLate', place, role, meets: stage.number, told: told.number }];
  });
}

/** A role that must have been told by a stage, so is told there, and is listed first at a later one. */
function toldTwice(procedure: Procedure, { rungs }: Ladder): readonly MeetingFault[] {
  const always = procedure.toldBy.filter(({ when }) => !when);
  return always.flatMap(({ role, stage }): readonly MeetingFault[] => {
    const told = rungs.find((rung) => tells(rung, role));
    if (!told?.informed.includes(role) || !rungs.some(({ key }) => key === stage)) return [];
    if (!isAbove(rungs, told, stage)) return [];
    const place = ['stages', procedure.stages.indexOf(told), 'informed'];
    return [{ kind: 'toldTwice', place, role, by: stage }];
  });
}

function tells({ answers, informed }: Stage, role: string): boolean {
  return informed.includes(role) || answers.some((answer) => answer.role === role);
}

function mustTellAt(procedure: Procedure, rung: Stage, role: string): boolean {
  return procedure.toldBy.some((by) => {
    const at = stageOf(procedure, by.stage);
    return by.role === role && at !== undefined && rung.number >= at.number;
  });
}

/** A stage that is on two ladders is told of once. */
function eachOnce(faults: readonly MeetingFault[]): readonly MeetingFault[] {
  const texts = faults.map((fault) => JSON.stringify(fault));
  return faults.filter((_, at) => texts.indexOf(texts[at] ?? '') === at);
}
