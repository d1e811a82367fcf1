import type { Procedure } from '#shared/domain/procedure.ts';
import type { StageRun } from '#shared/domain/stage-run.ts';
import type { Day } from '#shared/domain/time.ts';
import { LADDER } from './case-page.ts';
import { milestoneLabel } from './entry-limits.ts';
import { capital, inARow, spokenRole } from './names.ts';
import { answeredSoFar, RESPONSE_KINDS } from './responses.ts';

/** What the ladder says today of a stage that has begun: who is asked or told, who stands in, what came of it. */
export function runLines(procedure: Procedure, run: StageRun, today: Day): readonly string[] {
  const answer = run.responses.at(-1);
  return [
    whoIsAsked(procedure, run),
    ...standInLines(procedure, run),
    ...(answer ? [LADDER.did(answer.by, RESPONSE_KINDS[answer.kind].did, answer.at, today)] : []),
    ...answeredSoFar(procedure, run),
    ...(!answer && run.passed ? [LADDER.noResponse(run, today)] : []),
    ...(run.dueOn === undefined && !run.tellsOnly ? [LADDER.noDate] : []),
    ...run.milestones.map((one) =>
      LADDER.milestone(
        capital(milestoneLabel(procedure, { stage: run.stage, milestone: one.milestone })),
        one,
        one.passed,
        today,
      ),
    ),
  ];
}

/** Who stands in for whom at a stage, a line each. */
export function standInLines(
  procedure: Procedure,
  { standIns, respondents, copied, informed }: StageRun,
): readonly string[] {
  const everybody = [...respondents, ...copied, ...informed];
  return standIns.map(({ role, instead }) => {
    const names = everybody.filter((party) => party.role === role).map(({ person }) => person.name);
    return LADDER.standsIn(inARow(names), spokenRole(procedure, instead));
  });
}

function whoIsAsked({ words }: Procedure, { tellsOnly, respondents, copied, informed }: StageRun): string {
  const names = (parties: StageRun['copied']) => inARow(parties.map(({ person }) => person.name));
  if (tellsOnly) return LADDER.told(capital(words.told), names(informed));
  return `${names(respondents)}${copied.length > 0 ? LADDER.copiedTo(names(copied)) : ''}`;
}
