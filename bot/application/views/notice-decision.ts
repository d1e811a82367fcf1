import { disputeOf, ownerOf } from '#shared/domain/case.ts';
import { takingItUp } from '#shared/domain/deciding.ts';
import { timeAsked } from '#shared/domain/decisions/more-time.ts';
import { nextStage } from '#shared/domain/ladder.ts';
import { hasPart, isOwner } from '#shared/domain/permissions.ts';
import type { Stage } from '#shared/domain/procedure-stages.ts';
import type { StageRun, TimeRequest } from '#shared/domain/stage-run.ts';
import { anyOf, inARow, stageAndTitle, stageName } from '#shared/wording/names.ts';
import { FACTS, NOTICE } from '#shared/wording/notices.ts';
import { offerLabel } from '#shared/wording/offers.ts';
import { answeredSoFar, RESPONSE_KINDS } from '#shared/wording/responses.ts';
import type { NoticeAct } from '../notice-view.ts';
import { overallView } from './ladder.ts';
import {
  actBase,
  dueOf,
  endedBody,
  ladderFact,
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
  return body && { heading, ...body, facts: [...body.facts, ladderFact(scene)] };
}

function bodyFor(scene: NoticeScene, run: StageRun, stage: Stage): Omit<NoticeBody, 'heading'> | undefined {
  const reason = scene.about.split('-')[1];
  if (reason === 'answer') return answerCame(scene, run, stage);
  if (reason === 'limit') return limitPassed(scene, run, stage);
  return moreTime(scene, run);
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
  const { phase } = disputeOf(scene.state);
  const [soFar] = answeredSoFar(scene.procedure, run);
  if (phase === 'waiting' && soFar)
    return { title, line: NOTICE.answersAwaited(soFar), tone: 'calm', facts: [], acts: [read], asks: false };
  if (phase !== 'answered') {
    const acts = [read, ...escalateAct(scene, run, stage), ...endAct(scene)];
    const presses = decides(scene) ? tone : 'calm';
    return { title, line: notSettledLine(scene), tone: presses, facts: [], acts, asks: takesItUp(scene) };
  }
  const label = offerLabel(scene.procedure, 'findNotSettled');
  const unsettled = {
    act: 'findNotSettled' as const,
    label,
    ...actBase(scene, 'findNotSettled'),
    hint: NOTICE.notSettledHint,
  };
  return {
    title,
    line: NOTICE.sayWhether(run),
    tone,
    facts: [],
    acts: [read, unsettled, ...resolvedAct(scene)],
    asks: true,
  };
}

function limitPassed(scene: NoticeScene, run: StageRun, stage: Stage): Omit<NoticeBody, 'heading'> {
  const { procedure } = scene;
  const next = nextStage(procedure, scene.state);
  const overall = overallView(scene);
  const says = procedure.clock.atLimit === 'must' ? NOTICE.mustEscalate : NOTICE.mayEscalate;
  const theirs = decides(scene);
  const fact = (stageNext: string) =>
    theirs ? says(stageNext) : NOTICE.theyTakeIt(anyOf(takingItUp(procedure, scene.state)), stageNext);
  return {
    title: limitTitle(run, theirs),
    line: NOTICE.lapsed(stageName(procedure, stage.key), run),
    tone: 'late',
    facts: [
      { label: FACTS.askedOf, value: inARow(run.respondents.map(({ person }) => person.name)) },
      { label: FACTS.procedure, value: next ? fact(stageAndTitle(procedure, next.key)) : NOTICE.lastStage },
      ...(overall
        ? [{ label: FACTS.overall, value: NOTICE.overall(overall.used, overall.total, overall.day) }]
        : []),
    ],
    acts: [...escalateAct(scene, run, stage), ...endAct(scene), openAct(scene, NOTICE.openCase)],
    asks: theirs,
  };
}

function limitTitle(run: StageRun, decides: boolean): string {
  if (run.responses.length > 0) return decides ? NOTICE.notSettledDecide(run) : NOTICE.notSettledBy(run);
  return decides ? NOTICE.noResponseDecide(run) : NOTICE.noResponseBy(run);
}

/** Whether it is the reader's to decide how it goes on: the owner's, unless others take the matter to the next stage. */
function decides(scene: NoticeScene): boolean {
  return takingItUp(scene.procedure, scene.state).length === 0 || takesItUp(scene);
}

/** Whether the reader takes the matter to the next stage in place of its owner. */
function takesItUp({ procedure, state, viewer }: NoticeScene): boolean {
  return takingItUp(procedure, state).some(({ id }) => id === viewer.id);
}

function notSettledLine(scene: NoticeScene): string {
  const { procedure, state } = scene;
  if (takesItUp(scene)) return NOTICE.notSettledYours(ownerOf(state).person.name);
  const others = takingItUp(procedure, state);
  return others.length > 0 ? NOTICE.notSettledTheirs(anyOf(others)) : NOTICE.notSettled;
}

/** That somebody asked for time. Their reason is theirs to word, so it is read in the case. */
function moreTime(scene: NoticeScene, run: StageRun): Omit<NoticeBody, 'heading'> | undefined {
  const asked = run.moreTime.at(-1);
  if (!asked) return undefined;
  const open = timeAsked(scene.procedure, scene.state, scene) !== undefined;
  return {
    title: NOTICE.timeAsked(asked.by.name, asked.until),
    line: moreTimeLine(scene, asked, open),
    tone: 'calm',
    facts: [],
    acts: [openAct(scene, NOTICE.openCase)],
    asks: open && isOwner(scene.state, scene.viewer.id),
  };
}

function moreTimeLine(scene: NoticeScene, { agreed }: TimeRequest, open: boolean): string {
  if (agreed !== undefined) return NOTICE.timeAgreed(agreed);
  if (scene.procedure.clock.moreTime !== 'granted') return NOTICE.limitStands;
  return open ? NOTICE.mayAgree : NOTICE.timeOver;
}

/** Moving up from the card; where that takes more than a text, or is not the reader's, it is done in the case. */
function escalateAct(scene: NoticeScene, run: StageRun, stage: Stage): readonly NoticeAct[] {
  const { procedure, state, viewer, holders } = scene;
  const next = nextStage(procedure, state);
  if (!next || asksForNames(scene, next)) return [];
  const command = { type: 'escalate', stage: next.key, text: '' } as const;
  if (!hasPart(procedure, state, command, viewer.id, holders)) return [];
  const [from, to] = [stage.key, next.key].map((key) => stageName(procedure, key));
  return [
    {
      act: 'escalate',
      label: offerLabel(procedure, 'escalate', { from: stage.key, next: next.key }),
      ...actBase(scene, 'escalate'),
      stage: next.key,
      prefilled: NOTICE.escalatePrefilled(from ?? '', run.passed ? run.dueOn : undefined, to ?? ''),
      hint: NOTICE.escalateHint,
    },
  ];
}

/** Whether somebody must be named as a stage begins. */
function asksForNames({ procedure, state }: NoticeScene, { answers, informed }: Stage): boolean {
  const { named } = disputeOf(state);
  return [...answers.map(({ role }) => role), ...informed].some(
    (role) => procedure.roles[role]?.named === 'whenNeeded' && !named.some((party) => party.role === role),
  );
}

/** How it ended is the owner's to record. */
function endAct(scene: NoticeScene): readonly NoticeAct[] {
  return isOwner(scene.state, scene.viewer.id) ? resolvedAct(scene) : [];
}
