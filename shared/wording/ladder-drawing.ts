import type { Procedure, Stage } from '#shared/domain/procedure.ts';
import { workingDays } from './dates.ts';
import { capital, inARow } from './names.ts';

/** The ladder of a procedure as text for a handbook: each stage, who answers, by when, who is told, who meets. */
export function drawLadder(procedure: Procedure): readonly string[] {
  return [
    `${procedure.name} (${procedure.id}, version ${procedure.version})`,
    ...overallLine(procedure),
    ...openingLines(procedure),
    '',
    ...informalLines(procedure),
    ...procedure.stages.flatMap((stage) => [...stageLines(procedure, stage), '']),
    ...(procedure.referral ? [`Referral to ${procedure.referral.to}`, ''] : []),
  ].slice(0, -1);
}

/** The limit of a stage in words. */
export function limitWords({ limit }: Stage): string {
  const days = workingDays(limit.workingDays);
  return limit.setBy === 'owner' ? `${days} unless the owner sets another date` : days;
}

/** Roles in a row, as the pack labels them. */
export function roleNames({ roles }: Pick<Procedure, 'roles'>, keys: readonly string[]): string {
  return inARow(keys.map((key) => roles[key]?.label ?? key));
}

function overallLine({ overall }: Procedure): readonly string[] {
  if (!overall) return [];
  const days = workingDays(overall.workingDays);
  return [overall.binding === 'limit' ? `At most ${days} in all` : `Expected to be settled within ${days}`];
}

const TALK_FIRST: Readonly<Record<Procedure['opening']['discussion'], string>> = {
  required: 'A talk comes first',
  asked: 'A talk comes first, or a reason why there was none',
  none: 'No talk is asked for first',
};

function openingLines({ opening, roles }: Procedure): readonly string[] {
  const { allowed, reasonRequired, viewsRequired } = opening.direct;
  const asked = [
    ...(reasonRequired ? ['a reason'] : []),
    ...(viewsRequired ? ['the views of those passed over'] : []),
  ];
  const passing = asked.length > 0 ? `with ${inARow(asked)}` : 'without being asked why';
  return [
    `Opened by: ${roleNames({ roles }, opening.by)}`,
    TALK_FIRST[opening.discussion],
    allowed ? `Stages may be passed over, ${passing}` : 'No stage may be passed over',
  ];
}

function informalLines(procedure: Procedure): readonly string[] {
  const { informal } = procedure;
  if (!informal) return [];
  return [informal.title, `  Talked over with: ${roleNames(procedure, informal.answers)}`, ''];
}

function stageLines(procedure: Procedure, stage: Stage): readonly string[] {
  const asked = stage.answers.filter(({ copied }) => !copied).map(({ role }) => role);
  const copied = stage.answers.filter((answer) => answer.copied).map(({ role }) => role);
  const line = (label: string, roles: readonly string[]) =>
    roles.length > 0 ? [`  ${label}: ${roleNames(procedure, roles)}`] : [];
  return [
    `Stage ${stage.number}: ${stage.title}${stage.escalation ? '' : ' (not an escalation)'}`,
    ...line('Answers', asked),
    ...line('Copied in', copied),
    ...line(capital(procedure.words.told), stage.informed),
    `  Limit: ${limitWords(stage)}`,
    ...meetingLines(procedure, stage),
    `  Rules: ${stage.why.join(', ')}`,
  ];
}

function meetingLines(procedure: Procedure, { meeting }: Stage): readonly string[] {
  if (!meeting) return [];
  const when =
    meeting.obligatory === 'whenNotSettled' ? 'must be held when it is not settled' : 'may be called';
  return [
    `  Meeting: ${when}, chaired by ${roleNames(procedure, [meeting.chair])}`,
    `  Must be there: ${roleNames(procedure, meeting.required)}`,
  ];
}
