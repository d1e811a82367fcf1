import { addDays } from '#shared/domain/time.ts';
import { inARow } from '#shared/wording/entries.ts';
import { NOTICE } from '#shared/wording/notices.ts';
import { offerLabel } from '#shared/wording/offers.ts';
import { RESPONSE_KINDS } from '#shared/wording/responses.ts';
import {
  actBase,
  categoryLabel,
  dueOf,
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
  const { procedure, state } = scene;
  const heading = procedure.words.alert;
  const ladder = { label: 'Ladder', value: ladderText(scene) };
  const { left, tone } = dueOf(scene, run);
  const answer = run.responses.at(-1);
  if (!current) {
    const title = endedTitle(scene, run, stage);
    return {
      heading,
      title,
      line: NOTICE.nothingAsked,
      tone: 'calm',
      facts: [ladder],
      acts: [openAct(scene, NOTICE.openCase)],
      asks: false,
    };
  }
  if (answer) {
    const { phase } = state.record;
    const owner = state.record.owner.name;
    const next = phase === 'answered' ? NOTICE.ownerSays(owner) : NOTICE.ownerDecides(owner);
    return {
      heading,
      title: NOTICE.answered(RESPONSE_KINDS[answer.kind].did, answer.actions),
      line: NOTICE.answeredBy(answer.by.name, answer.at),
      tone: 'calm',
      facts: [{ label: 'Next', value: next }, ladder],
      acts: [openAct(scene, NOTICE.openCase), respondAct(scene, NOTICE.addToResponse)],
      asks: false,
    };
  }
  const facts = [
    { label: 'From', value: ownerLine(scene) },
    { label: 'About', value: categoryLabel(scene) },
    ladder,
  ];
  const read = openAct(scene, NOTICE.read);
  if (run.passed) {
    const acts = [respondAct(scene, NOTICE.respondNow), read];
    return {
      heading,
      title: NOTICE.noResponseBy(run.dueOn),
      line: NOTICE.ownerDecides(state.record.owner.name),
      tone: 'late',
      facts,
      acts,
      asks: true,
    };
  }
  const time = {
    act: 'askForTime' as const,
    label: offerLabel(procedure, 'askForTime', stage.key),
    ...actBase(scene, 'askForTime'),
    hint: NOTICE.timeHint,
    earliest: addDays(dayOf(scene), 1),
  };
  return {
    heading,
    title: NOTICE.responseNeeded(stage.number),
    line: NOTICE.respondBy(run.dueOn, left),
    tone,
    facts,
    acts: [respondAct(scene, NOTICE.respond), read, time],
    asks: true,
  };
}

/** To those who are told at a stage without being asked for an answer. */
export function toldNotice(scene: NoticeScene): NoticeBody | undefined {
  const found = runOf(scene);
  if (!found) return undefined;
  const { run, stage, current } = found;
  const { procedure, viewer } = scene;
  const role = run.informed.find(({ person }) => person.id === viewer.id)?.role;
  const asked = inARow(run.respondents.map(({ person }) => person.name));
  return {
    heading: `${procedure.words.notice} · for information`,
    title: current ? NOTICE.began(stage.number, run.at) : endedTitle(scene, run, stage),
    line: NOTICE.nothingAsked,
    tone: 'calm',
    facts: [
      { label: 'Owner', value: ownerLine(scene) },
      { label: 'Answers', value: NOTICE.answersBy(asked, run.dueOn) },
      ...(role
        ? [{ label: 'You are', value: NOTICE.toldHere(procedure.words.told, roleLabel(procedure, role)) }]
        : []),
    ],
    acts: [
      ...(current
        ? [{ act: 'acknowledge' as const, label: NOTICE.seen, ...actBase(scene, 'acknowledge') }]
        : []),
      openAct(scene, NOTICE.openCase),
    ],
    asks: false,
  };
}
