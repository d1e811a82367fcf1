import type { Party } from '#shared/domain/people.ts';
import { type Procedure, stageOf } from '#shared/domain/procedure.ts';
import type { Day } from '#shared/domain/time.ts';
import { longDay, longDue } from './dates.ts';
import { milestoneLines } from './entry-limits.ts';
import type { EntryWords, Of } from './entry-words.ts';
import { capital, inARow, roleLabel, spokenRole, stageName } from './names.ts';

/** The beginning of a stage: who is asked, copied in and told, and by when. */
export function startedWords(procedure: Procedure, event: Of<'StageStarted'>, on: Day): EntryWords {
  const verb = {
    raised: event.tellsOnly ? 'told people at' : `raised the ${procedure.words.matter} at`,
    escalated: 'escalated to',
    direct: 'went straight to',
  }[event.entry];
  return {
    did: `${verb} ${stageName(procedure, event.stage)}`,
    words: event.text,
    details: [
      ...whoIsIn(procedure, event),
      ...untilWhen(procedure, event, on),
      ...whyAndWho(procedure, event),
    ],
    quiet: false,
  };
}

function whoIsIn(procedure: Procedure, event: Of<'StageStarted'>): EntryWords['details'] {
  const { respondents, copied, informed, owners = [], standIns = [] } = event;
  const everybody = [...respondents, ...copied, ...informed];
  const who = (label: string, parties: readonly Party[]) =>
    parties.length > 0 ? [{ label, value: names(parties) }] : [];
  return [
    ...(event.tellsOnly ? [] : [{ label: 'Asked', value: names(respondents) }]),
    ...mustAllAnswer(procedure, event),
    ...who('Copied in', copied),
    ...who(capital(procedure.words.told), informed),
    ...who('May act as the owner while it is under way', owners),
    ...standIns.map(({ role, instead }) => ({
      label: `Stands in for the ${spokenRole(procedure, instead)}`,
      value: names(everybody.filter((party) => party.role === role)),
    })),
  ];
}

function mustAllAnswer(
  procedure: Procedure,
  { stage, respondents }: Of<'StageStarted'>,
): EntryWords['details'] {
  const all = stageOf(procedure, stage)?.answered === 'byAll' && respondents.length > 1;
  return all ? [{ label: 'Answers', value: 'Each of them must answer' }] : [];
}

function untilWhen(procedure: Procedure, event: Of<'StageStarted'>, on: Day): EntryWords['details'] {
  const { stage, milestones = [] } = event;
  return [
    ...(event.tellsOnly && event.dueOn === undefined
      ? [{ label: 'Answer', value: 'None is asked for' }]
      : [{ label: event.tellsOnly ? 'To be done by' : 'Respond by', value: longDue(event) }]),
    ...milestoneLines(procedure, { stage, milestones }, on),
  ];
}

function whyAndWho(
  procedure: Procedure,
  { ground, reason, views, empty }: Of<'StageStarted'>,
): EntryWords['details'] {
  const on = procedure.opening.direct.grounds.find(({ key }) => key === ground)?.label;
  return [
    ...(on ? [{ label: 'Ground', value: on }] : []),
    ...(reason ? [{ label: 'Reason', value: reason }] : []),
    ...(views ? [{ label: 'Views of the managers passed over', value: views }] : []),
    ...empty.map((role) => ({ label: 'Nobody holds this role', value: roleLabel(procedure, role) })),
  ];
}

/** A meeting that was called, or that the procedure demands. */
export function meetingWords(procedure: Procedure, event: Of<'MeetingCalled'>): EntryWords {
  const details = [
    { label: 'Must be there', value: names(event.required) },
    { label: 'Chair', value: event.chair.name },
    { label: 'By', value: longDay(event.by) },
  ];
  const withStage = stageOf(procedure, event.stage)?.meeting?.obligatory === 'whenBegun';
  const demanded = withStage
    ? `The procedure demands a meeting with ${stageName(procedure, event.stage)}`
    : 'The procedure now demands a meeting';
  const did = event.obligatory ? demanded : 'called a meeting';
  return { did, words: event.obligatory ? undefined : event.purpose, details, quiet: event.obligatory };
}

function names(parties: readonly Party[]): string {
  return inARow(parties.map(({ person }) => person.name));
}
