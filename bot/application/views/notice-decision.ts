import type { StageRun } from '#shared/domain/case.ts';
import { nextStage, type Stage } from '#shared/domain/procedure.ts';
import { inARow } from '#shared/wording/names.ts';
import { FACTS, NOTICE } from '#shared/wording/notices.ts';
import { offerLabel } from '#shared/wording/offers.ts';
import { RESPONSE_KINDS } from '#shared/wording/responses.ts';
import type { NoticeAct } from '../notice-view.ts';
import { overallView } from './ladder.ts';
import {
  actBase,
  dueOf,
  endedBody,
  ladderText,
  type NoticeBody,
  type NoticeScene,
  openAct,
  resolvedAct,
  runOf,
} from './notice-parts.ts';

/** To the owner, when it is theirs to decide: an answer came, time was asked for, or the limit has passed. */
export function decisionNotice(scene: NoticeScene): NoticeBody | undefined {
  const found = runOf(scene);
  if (!found) return undefined;
  const { run, stage, current } = found;
  const heading = scene.procedure.words.notice;
  if (!current) return endedBody(scene, heading, run, stage);
  const body = bodyFor(scene, run, stage);
  return (
    body && { heading, ...body, facts: [...body.facts, { label: FACTS.ladder, value: ladderText(scene) }] }
  );
}

function bodyFor(scene: NoticeScene, run: StageRun, stage: Stage): Omit<NoticeBody, 'heading'> | undefined {
  const reason = scene.about.split('-')[1];
  if (reason === 'answer') return answerCame(scene, run, stage);
  if (reason === 'limit') return limitPassed(scene, run, stage);
  return timeAsked(scene, run);
}

function answerCame(
  scene: NoticeScene,
  run: StageRun,
  stage: Stage,
): Omit<NoticeBody, 'heading'> | undefined {
  const answer = run.responses.at(-1);
  if (!answer) return undefined;
  const { tone } = dueOf(scene, run);
  const title = NOTICE.someoneDid(answer.by.name, RESPONSE_KINDS[answer.kind].did, answer.actions);
  const read = openAct(scene, NOTICE.readResponse);
  if (scene.state.record.phase !== 'answered') {
    const acts = [read, ...escalateAct(scene, run, stage), resolvedAct(scene)];
    return { title, line: NOTICE.notSettled, tone: 'calm', facts: [], acts, asks: false };
  }
  const label = offerLabel(scene.procedure, 'findNotSettled', stage.key);
  const unsettled = {
    act: 'findNotSettled' as const,
    label,
    ...actBase(scene, 'findNotSettled'),
    hint: NOTICE.notSettledHint,
  };
  return {
    title,
    line: NOTICE.sayWhether(run.dueOn),
    tone,
    facts: [],
    acts: [read, unsettled, resolvedAct(scene)],
    asks: true,
  };
}

function limitPassed(scene: NoticeScene, run: StageRun, stage: Stage): Omit<NoticeBody, 'heading'> {
  const { procedure } = scene;
  const next = nextStage(procedure, stage.key);
  const overall = overallView(scene);
  const says = procedure.clock.atLimit === 'must' ? NOTICE.mustEscalate : NOTICE.mayEscalate;
  return {
    title: run.responses.length > 0 ? NOTICE.notSettledDecide(run.dueOn) : NOTICE.noResponseDecide(run.dueOn),
    line: NOTICE.lapsed(stage.number, run.dueOn),
    tone: 'late',
    facts: [
      { label: FACTS.askedOf, value: inARow(run.respondents.map(({ person }) => person.name)) },
      { label: FACTS.procedure, value: next ? says(next.number, next.title) : NOTICE.lastStage },
      ...(overall
        ? [{ label: FACTS.overall, value: NOTICE.overall(overall.used, overall.total, overall.day) }]
        : []),
    ],
    acts: [...escalateAct(scene, run, stage), resolvedAct(scene), openAct(scene, NOTICE.openCase)],
    asks: true,
  };
}

function timeAsked(scene: NoticeScene, run: StageRun): Omit<NoticeBody, 'heading'> | undefined {
  const asked = run.moreTime.at(-1);
  if (!asked) return undefined;
  const acts = [openAct(scene, NOTICE.openCase)];
  return {
    title: NOTICE.timeAsked(asked.by.name, asked.until),
    line: scene.procedure.clock.moreTime === 'granted' ? NOTICE.mayAgree : NOTICE.limitStands,
    tone: 'calm',
    facts: [],
    acts,
    asks: false,
  };
}

function escalateAct(scene: NoticeScene, run: StageRun, stage: Stage): readonly NoticeAct[] {
  const next = nextStage(scene.procedure, stage.key);
  if (!next) return [];
  return [
    {
      act: 'escalate',
      label: offerLabel(scene.procedure, 'escalate', stage.key),
      ...actBase(scene, 'escalate'),
      stage: next.key,
      prefilled: NOTICE.escalatePrefilled(stage.number, run.passed ? run.dueOn : undefined, next.number),
      hint: NOTICE.escalateHint,
    },
  ];
}
