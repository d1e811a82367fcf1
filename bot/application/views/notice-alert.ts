import type { Response, StageRun } from '#shared/domain/case.ts';
import type { Stage } from '#shared/domain/procedure.ts';
import { addDays, type Instant } from '#shared/domain/time.ts';
import { inARow } from '#shared/wording/names.ts';
import { FACTS, HEADINGS, NOTICE } from '#shared/wording/notices.ts';
import { offerLabel } from '#shared/wording/offers.ts';
import { RESPONSE_KINDS } from '#shared/wording/responses.ts';
import type { NoticeAct } from '../notice-view.ts';
import { actNotice } from './notice-act.ts';
import {
  actBase,
  categoryLabel,
  dueOf,
  endedBody,
  endedTitle,
  ladderText,
  type NoticeBody,
  type NoticeScene,
  openAct,
  ownerLine,
  respondAct,
  runOf,
} from './notice-parts.ts';
import { dayOf, roleLabel } from './scene.ts';

/** The alert, to each person who is asked or copied in: what is asked and by when; once answered, what was answered. */
export function alertNotice(scene: NoticeScene): NoticeBody | undefined {
  const found = runOf(scene);
  if (!found) return undefined;
  const { run, stage, current } = found;
  const heading = scene.procedure.words.alert;
  if (!current) return endedBody(scene, heading, run, stage);
  const answer = run.responses.at(-1);
  return { heading, ...(answer ? answeredBody(scene, answer) : askingBody(scene, run, stage)) };
}

type Body = Omit<NoticeBody, 'heading'>;

function answeredBody(scene: NoticeScene, answer: Response): Body {
  const { phase, owner } = scene.state.record;
  const next = phase === 'answered' ? NOTICE.ownerSays(owner.name) : NOTICE.ownerDecides(owner.name);
  return {
    title: NOTICE.answered(RESPONSE_KINDS[answer.kind].did, answer.actions),
    line: NOTICE.answeredBy(answer.by.name, answer.at),
    tone: 'calm',
    facts: [
      { label: FACTS.next, value: next },
      { label: FACTS.ladder, value: ladderText(scene) },
    ],
    acts: [openAct(scene, NOTICE.openCase), respondAct(scene, NOTICE.addToResponse)],
    asks: false,
  };
}

function askingBody(scene: NoticeScene, run: StageRun, stage: Stage): Body {
  const facts = [
    { label: FACTS.from, value: ownerLine(scene) },
    { label: FACTS.about, value: categoryLabel(scene) },
    { label: FACTS.ladder, value: ladderText(scene) },
  ];
  const read = openAct(scene, NOTICE.read);
  if (run.passed) {
    const title = NOTICE.noResponseBy(run.dueOn);
    const line = NOTICE.ownerDecides(scene.state.record.owner.name);
    const acts = [respondAct(scene, NOTICE.respondNow), read];
    return { title, line, tone: 'late', facts, acts, asks: true };
  }
  const { days, tone } = dueOf(scene, run);
  const acts = [respondAct(scene, NOTICE.respond), read, askForTimeAct(scene, stage)];
  const asked = run.respondents.some(({ person }) => person.id === scene.viewer.id);
  const title = asked ? NOTICE.responseNeeded(stage.number) : NOTICE.copiedIn(stage.number);
  return { title, line: NOTICE.respondBy(run.dueOn, days), tone, facts, acts, asks: asked };
}

function askForTimeAct(scene: NoticeScene, stage: Stage): NoticeAct {
  return {
    act: 'askForTime',
    label: offerLabel(scene.procedure, 'askForTime', stage.key),
    ...actBase(scene, 'askForTime'),
    hint: scene.procedure.clock.moreTime === 'granted' ? NOTICE.timeHintGranted : NOTICE.timeHint,
    earliest: addDays(dayOf(scene), 1),
  };
}

/** To those who are told at a stage without being asked for an answer. */
export function toldNotice(scene: NoticeScene): NoticeBody | undefined {
  const found = runOf(scene);
  if (!found) return actNotice(scene);
  const { run, stage, current } = found;
  const { procedure, viewer } = scene;
  const role = run.informed.find(({ person }) => person.id === viewer.id)?.role;
  const asked = inARow(run.respondents.map(({ person }) => person.name));
  const seen = seenAt(scene, run);
  return {
    heading: HEADINGS.told(procedure.words.notice),
    title: current ? NOTICE.began(stage.number, run.at) : endedTitle(scene, run, stage),
    line: seen ? NOTICE.seenOn(seen) : NOTICE.nothingAsked,
    tone: 'calm',
    facts: [
      { label: FACTS.owner, value: ownerLine(scene) },
      { label: FACTS.answers, value: NOTICE.answersBy(asked, run.dueOn) },
      ...(role
        ? [{ label: FACTS.youAre, value: NOTICE.toldHere(procedure.words.told, roleLabel(procedure, role)) }]
        : []),
    ],
    acts: [
      ...(current && !seen
        ? [{ act: 'acknowledge' as const, label: NOTICE.seen, ...actBase(scene, 'acknowledge') }]
        : []),
      openAct(scene, NOTICE.openCase),
    ],
    asks: false,
  };
}

/** When the reader first said that they have seen this stage's notice. */
function seenAt({ entries, viewer }: NoticeScene, run: StageRun): Instant | undefined {
  return entries.find(
    ({ seq, event, actor }) =>
      seq >= run.began &&
      event.type === 'AlertSeen' &&
      actor.kind === 'person' &&
      actor.person.id === viewer.id,
  )?.at;
}
