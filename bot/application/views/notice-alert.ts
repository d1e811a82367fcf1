import { owing } from '#shared/domain/asked.ts';
import { disputeOf, ownerOf } from '#shared/domain/case.ts';
import { deciding } from '#shared/domain/deciding.ts';
import type { Stage } from '#shared/domain/procedure-stages.ts';
import type { Response, StageRun } from '#shared/domain/stage-run.ts';
import { addDays, type Instant } from '#shared/domain/time.ts';
import { alertWord, anyOf, inARow, roleLabel, stageName } from '#shared/wording/names.ts';
import { FACTS, HEADINGS, NOTICE } from '#shared/wording/notices.ts';
import { offerLabel } from '#shared/wording/offers.ts';
import { answeredSoFar, RESPONSE_KINDS } from '#shared/wording/responses.ts';
import type { NoticeAct } from '../notice-view.ts';
import { actNotice } from './notice-act.ts';
import {
  actBase,
  categoryLabel,
  dueOf,
  endedBody,
  endedTitle,
  ladderFact,
  type NoticeBody,
  type NoticeScene,
  openAct,
  ownerLine,
  respondAct,
  runOf,
} from './notice-parts.ts';
import { dayOf } from './scene.ts';

/** The alert, to each person who is asked or copied in: what is asked and by when; once answered, what was answered. */
export function alertNotice(scene: NoticeScene): NoticeBody | undefined {
  const found = runOf(scene);
  if (!found) return undefined;
  const { run, stage, current } = found;
  const heading = alertWord(scene.procedure, stage.key);
  if (!current) return endedBody(scene, heading, run, stage);
  const answer = run.responses.at(-1);
  // Where everybody must answer, somebody else's answer leaves this reader's still to give.
  const owes = owing(scene.procedure, scene.state).some(({ id }) => id === scene.viewer.id);
  return { heading, ...(answer && !owes ? answeredBody(scene, run, answer) : askingBody(scene, run, stage)) };
}

type Body = Omit<NoticeBody, 'heading'>;

function answeredBody(scene: NoticeScene, run: StageRun, answer: Response): Body {
  const { phase } = disputeOf(scene.state);
  const owner = ownerOf(scene.state).person.name;
  const decided = phase === 'answered' ? NOTICE.ownerSays(owner) : NOTICE.ownerDecides(decider(scene));
  const [soFar] = answeredSoFar(scene.procedure, run);
  const next = phase === 'waiting' && soFar ? soFar : decided;
  return {
    title: NOTICE.answered(RESPONSE_KINDS[answer.kind].did, answer.actions),
    line: NOTICE.answeredBy(answer.by.name, answer.at),
    tone: 'calm',
    facts: [{ label: FACTS.next, value: next }, ladderFact(scene)],
    acts: [openAct(scene, NOTICE.openCase), respondAct(scene, NOTICE.addToResponse)],
    asks: false,
  };
}

function askingBody(scene: NoticeScene, run: StageRun, stage: Stage): Body {
  const facts = [
    { label: FACTS.from, value: ownerLine(scene) },
    { label: FACTS.about, value: categoryLabel(scene) },
    ladderFact(scene),
  ];
  const read = openAct(scene, NOTICE.read);
  if (run.passed) {
    const title = NOTICE.noResponseBy(run);
    const line = NOTICE.ownerDecides(decider(scene));
    const acts = [respondAct(scene, NOTICE.respondNow), read];
    return { title, line, tone: 'late', facts, acts, asks: true };
  }
  const { days, tone } = dueOf(scene, run);
  const acts = [respondAct(scene, NOTICE.respond), read, askForTimeAct(scene)];
  const asked = run.respondents.some(({ person }) => person.id === scene.viewer.id);
  const name = stageName(scene.procedure, stage.key);
  const title = asked ? NOTICE.responseNeeded(name) : NOTICE.copiedIn(name);
  return { title, line: NOTICE.respondBy(run, days), tone, facts, acts, asks: asked };
}

/** Who decides how it goes on: the owner, or who takes it to the next stage in their place. */
function decider({ procedure, state }: NoticeScene): string {
  return anyOf(deciding(procedure, state));
}

function askForTimeAct(scene: NoticeScene): NoticeAct {
  return {
    act: 'askForTime',
    label: offerLabel(scene.procedure, 'askForTime'),
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
  const name = stageName(procedure, stage.key);
  const seen = seenAt(scene, run);
  return {
    heading: HEADINGS.told(procedure.words.notice),
    title: current ? NOTICE.began(name, run.at) : endedTitle(scene, run, stage),
    line: seen ? NOTICE.seenOn(seen) : NOTICE.nothingAsked,
    tone: 'calm',
    facts: [
      { label: FACTS.owner, value: ownerLine(scene) },
      { label: FACTS.answers, value: whoAnswers(run) },
      ...(role
        ? [
            {
              label: FACTS.youAre,
              value: NOTICE.toldHere(procedure.words.told, name, roleLabel(procedure, role)),
            },
          ]
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

function whoAnswers(run: StageRun): string {
  if (run.tellsOnly) return NOTICE.noAnswerAsked;
  return NOTICE.answersBy(inARow(run.respondents.map(({ person }) => person.name)), run);
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
