import type { CaseView } from '#shared/contract/views.ts';
import { currentRun, type StageRun } from '#shared/domain/case.ts';
import { overallDueOn } from '#shared/domain/clocks.ts';
import { type Stage, stageOf } from '#shared/domain/procedure.ts';
import { londonDay } from '#shared/domain/time.ts';
import { LADDER } from '#shared/wording/case-page.ts';
import { dueView } from '#shared/wording/dates.ts';
import { inARow } from '#shared/wording/names.ts';
import { RESPONSE_KINDS } from '#shared/wording/responses.ts';
import { dayOf, roleLabel, type Scene } from './scene.ts';

type Rung = CaseView['ladder'][number];

/** The ladder: what is behind, what is under way with its clock, what lies ahead and what was passed over. */
export function ladderView(scene: Scene): readonly Rung[] {
  const { procedure } = scene;
  return [...informalRung(scene), ...procedure.stages.map((stage) => stageRung(scene, stage))];
}

/** The overall limit, once a stage has begun. */
export function overallView(scene: Scene): CaseView['overall'] {
  const { procedure, state, calendar } = scene;
  const first = state.record.runs[0];
  const end = overallDueOn(procedure, state, calendar);
  if (!first || !end) return undefined;
  const until = state.authorised ? londonDay(state.authorised.at) : dayOf(scene);
  const title = procedure.overall?.binding === 'limit' ? LADDER.wholeProcedure : LADDER.expectedInAll;
  return { title, ...dueView(calendar, londonDay(first.at), until, end) };
}

function informalRung({ procedure, state }: Scene): readonly Rung[] {
  const { informal } = procedure;
  if (!informal) return [];
  const { discussions, runs, phase } = state.record;
  const talked = discussions.map(({ with: who, on }) => LADDER.talked(on, who));
  const lines = talked.length > 0 ? talked : [LADDER.noTalk];
  const began = runs.length > 0 || phase === 'resolved';
  const passed = began && talked.length === 0;
  return [
    {
      key: 'informal',
      title: informal.title,
      state: passed ? 'passedOver' : began ? 'done' : 'now',
      lines,
      why: [...informal.why],
    },
  ];
}

function stageRung(scene: Scene, stage: Stage): Rung {
  const { procedure, state, calendar } = scene;
  const run = state.record.runs.find((one) => one.stage === stage.key);
  const current = currentRun(state);
  const rung = {
    key: stage.key,
    number: stage.number,
    title: stage.title,
    why: [...stage.why, ...stage.limit.why],
  };
  if (run && run === current && state.record.phase !== 'resolved' && !state.authorised) {
    const due = dueView(calendar, londonDay(run.at), dayOf(scene), run.dueOn);
    return { ...rung, state: 'now', lines: runLines(run), due };
  }
  if (run) return { ...rung, state: 'done', lines: runLines(run) };
  const reached = current && (stageOf(procedure, current.stage)?.number ?? 0) > stage.number;
  if (reached) return { ...rung, state: 'passedOver', lines: [LADDER.passedOver] };
  const holders = stage.answers
    .filter(({ copied }) => !copied)
    .flatMap(({ role }) => scene.holders[role] ?? []);
  const ahead =
    holders.length > 0
      ? holders.map(({ name }) => name)
      : stage.answers.map(({ role }) => roleLabel(procedure, role));
  return { ...rung, state: 'ahead', lines: [inARow(ahead)] };
}

function runLines(run: StageRun): string[] {
  const names = inARow(run.respondents.map(({ person }) => person.name));
  const copied =
    run.copied.length > 0 ? LADDER.copiedTo(inARow(run.copied.map(({ person }) => person.name))) : '';
  const answer = run.responses.at(-1);
  return [
    `${names}${copied}`,
    ...(answer ? [LADDER.did(answer.by, RESPONSE_KINDS[answer.kind].did, answer.at)] : []),
    ...(!answer && run.passed ? [LADDER.noResponse(run.dueOn)] : []),
  ];
}
