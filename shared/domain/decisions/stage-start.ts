import type { Case, CaseRecord } from '../case.ts';
import { type Circumstances, today } from '../circumstances.ts';
import type { CaseEvent, StageEntry } from '../events.ts';
import type { Party, Person, RoleHolders, RoleKey } from '../people.ts';
import type { Procedure, Stage } from '../procedure.ts';
import { type Decision, refuse } from '../refusals.ts';
import { type Day, isDay } from '../time.ts';
import { addWorkingDays } from '../working-days.ts';

/** What a stage is begun with, once it is settled that it may begin. */
export interface StageStart {
  readonly entry: StageEntry;
  readonly text: string;
  readonly dueOn?: Day | undefined;
  readonly reason?: string | undefined;
  readonly views?: string | undefined;
  /** Somebody the owner names to answer in place of who holds the role (S14). */
  readonly respondent?: Person | undefined;
}

/** The people in a role: those named for this case, else those who hold it in the authority. */
export function partiesIn(named: CaseRecord['named'], holders: RoleHolders, role: RoleKey): readonly Party[] {
  const inCase = named.filter((party) => party.role === role);
  return inCase.length > 0 ? inCase : (holders[role] ?? []).map((person) => ({ role, person }));
}

/**
 * Begins a stage: who is asked, who is copied and who is told, and by when. A role nobody holds is put on the record
 * with the stage, so that the owner sees it at once; it never holds the stage back.
 */
export function startStage(
  procedure: Procedure,
  stage: Stage,
  start: StageStart,
  named: CaseRecord['named'],
  overallEnd: Day | undefined,
  circumstances: Circumstances,
): Decision<CaseEvent> {
  const day = today(circumstances);
  const latest = stageDates(procedure, stage, overallEnd, circumstances);
  if (start.dueOn !== undefined && !isDayBetween(start.dueOn, day, latest.ceiling))
    return refuse({ reason: 'dateOutOfRange', earliest: day, latest: latest.ceiling });
  if (start.respondent && !stage.ownerMayName) return refuse({ reason: 'incomplete', field: 'respondent' });
  const parties = (roles: readonly RoleKey[]) =>
    roles.flatMap((role) => partiesIn(named, circumstances.holders, role));
  const asked = stage.answers.filter((answer) => !answer.copied).map((answer) => answer.role);
  const copied = stage.answers.filter((answer) => answer.copied).map((answer) => answer.role);
  const everyone = new Set([...asked, ...copied, ...stage.informed]);
  const { dueOn, respondent, ...said } = start;
  const [role = ''] = asked;
  const instead = respondent && [{ role, person: respondent }];
  return {
    ok: true,
    events: [
      {
        type: 'StageStarted',
        stage: stage.key,
        ...said,
        respondents: instead ?? parties(asked),
        copied: parties(copied),
        informed: parties(stage.informed),
        empty: [...everyone].filter(
          (one) => parties([one]).length === 0 && !(instead && asked.includes(one)),
        ),
        dueOn: dueOn ?? latest.usual,
      },
    ],
  };
}

function isDayBetween(day: Day, first: Day, last: Day): boolean {
  return isDay(day) && day >= first && day <= last;
}

/**
 * When a stage is due unless a date is set, and the latest date that may be set: never past the stage's own limit
 * where the procedure sets it, and never past an overall limit that binds (Q8). Once that has passed, what is left is
 * the stage's own days.
 */
export function stageDates(
  procedure: Procedure,
  stage: Stage,
  overallEnd: Day | undefined,
  circumstances: Circumstances,
): { readonly usual: Day; readonly ceiling: Day } {
  const day = today(circumstances);
  const limit = addWorkingDays(circumstances.calendar, day, stage.limit.workingDays);
  const binding = procedure.overall?.binding === 'limit' ? procedure.overall.workingDays : undefined;
  if (binding === undefined) return { usual: limit, ceiling: limit };
  const end = overallEnd ?? addWorkingDays(circumstances.calendar, day, binding);
  if (end < day) return { usual: limit, ceiling: limit };
  const usual = limit < end ? limit : end;
  return { usual, ceiling: stage.limit.setBy === 'owner' ? end : usual };
}

/** The people a meeting needs, from the roles a pack names. */
export function meetingParties(
  state: Case,
  roles: readonly RoleKey[],
  circumstances: Circumstances,
): readonly Party[] {
  const { record } = state;
  const owner = { role: record.ownerRole, person: record.owner };
  return roles.flatMap((role) =>
    role === record.ownerRole ? [owner] : partiesIn(record.named, circumstances.holders, role),
  );
}
