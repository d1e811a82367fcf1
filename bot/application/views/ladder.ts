import type { CaseView } from '#shared/contract/case-view.ts';
import { currentRun, disputeOf, endedAt, isOver } from '#shared/domain/case.ts';
import { overallDueOn } from '#shared/domain/clocks.ts';
import { partiesIn } from '#shared/domain/decisions/who.ts';
import { applies, isAbove, ladderOf } from '#shared/domain/ladder.ts';
import { endOf } from '#shared/domain/limits.ts';
import type { RoleKey } from '#shared/domain/people.ts';
import { stageOf } from '#shared/domain/procedure.ts';
import type { Stage } from '#shared/domain/procedure-stages.ts';
import { londonDay } from '#shared/domain/time.ts';
import { workingDaysBetween } from '#shared/domain/working-days.ts';
import { LADDER, TAKEN } from '#shared/wording/case-page.ts';
import { dueView } from '#shared/wording/dates.ts';
import { inARow, roleLabel } from '#shared/wording/names.ts';
import { runLines } from '#shared/wording/run-lines.ts';
import { readingsOf } from './readings.ts';
import { dayOf, type Scene } from './scene.ts';

type Rung = CaseView['ladder'][number];

/** The ladder: what is behind, what is under way with its clock, what lies ahead and what was passed over. */
export function ladderView(scene: Scene): readonly Rung[] {
  const { procedure, state } = scene;
  return [...informalRung(scene), ...ladderOf(procedure, state).map((stage) => stageRung(scene, stage))];
}

/** The overall limit, once it has begun, for the stages that it covers; once the matter is over, how long it took. */
export function overallView(scene: Scene): CaseView['overall'] {
  const { procedure, state, calendar, now } = scene;
  const { overall } = procedure;
  const [first] = disputeOf(state).runs;
  const began = overall?.starts === 'opening' ? state.record.openedAt : first?.at;
  const dueOn = overallDueOn(procedure, state, calendar);
  if (!overall || !began || !dueOn) return undefined;
  const from = londonDay(began);
  const ended = endedAt(state);
  const title = overall.binding === 'limit' ? LADDER.wholeProcedure : LADDER.expectedInAll;
  const due = dueView({ now: ended ?? now, calendar }, from, { dueOn });
  if (!due) return undefined;
  if (ended === undefined)
    return { title, ...due, line: LADDER.overallEnds(due.text, due.left), over: false };
  const took = workingDaysBetween(calendar, from, londonDay(ended));
  return { title, ...due, left: '', line: TAKEN.overall(took, overall), over: true };
}

function informalRung(scene: Scene): readonly Rung[] {
  const { procedure, state } = scene;
  const { informal } = procedure;
  if (!informal) return [];
  const { discussions, runs, phase } = disputeOf(state);
  const today = dayOf(scene);
  const talked = discussions.map(({ with: who, on, notTakenUp }) =>
    notTakenUp ? LADDER.offered(on, who, today) : LADDER.talked(on, who, today),
  );
  const lines = talked.length > 0 ? talked : [LADDER.noTalk];
  const began = runs.length > 0 || phase === 'resolved';
  const passed = began && talked.length === 0;
  return [
    {
      key: 'informal',
      title: informal.title,
      state: passed ? 'passedOver' : began ? 'done' : 'now',
      lines,
      due: began ? undefined : informalDue(scene),
      why: [...informal.why, ...(informal.limit?.why ?? [])],
    },
  ];
}

/** How long the talk may take, while nothing else has begun (Q15). */
function informalDue({ procedure, state, calendar, now }: Scene): Rung['due'] {
  const { openedAt } = state.record;
  const limit = procedure.informal?.limit;
  const end = limit && endOf(limit, procedure.clock, openedAt, calendar);
  return end && dueView({ now, calendar }, londonDay(openedAt), end);
}

function stageRung(scene: Scene, stage: Stage): Rung {
  const { procedure, state } = scene;
  const { runs, phase } = disputeOf(state);
  const run = runs.findLast((one) => one.stage === stage.key);
  const current = currentRun(state);
  const rung = {
    key: stage.key,
    number: stage.number,
    title: stage.title,
    why: [...new Set([...stage.why, ...stage.limit.why])],
  };
  if (run && run === current && phase !== 'resolved' && !isOver(state)) {
    const due = dueView(scene, londonDay(run.at), run);
    const why = [...new Set([...rung.why, ...readingsOf(procedure, stage.key)])];
    return { ...rung, why, state: 'now', lines: [...runLines(procedure, run, dayOf(scene))], due };
  }
  if (run) return { ...rung, state: 'done', lines: [...runLines(procedure, run, dayOf(scene))] };
  const at = stageOf(procedure, current?.stage);
  const reached = at && isAbove(ladderOf(procedure, state), at, stage.key);
  if (reached) return { ...rung, state: 'passedOver', lines: [LADDER.passedOver] };
  return { ...rung, state: 'ahead', lines: [inARow(whoIsAhead(scene, stage))] };
}

/** Those who would be asked, or where nobody is, told; by name where it is known who they are here, else by role. */
function whoIsAhead({ procedure, state, holders }: Scene, stage: Stage): readonly string[] {
  const asked = stage.answers
    .filter((answer) => !answer.copied && applies(answer, disputeOf(state)))
    .map(({ role }) => role);
  const roles = asked.length > 0 ? asked : stage.informed;
  const named = (role: RoleKey) => {
    const known = procedure.roles[role]?.named === 'inDirectory' ? holders : {};
    const people = partiesIn(disputeOf(state).named, known, role).map(({ person }) => person.name);
    return people.length > 0 ? people : [roleLabel(procedure, role)];
  };
  return [...new Set(roles.flatMap(named))];
}
