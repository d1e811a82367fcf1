import { meetingOf } from '#shared/domain/case.ts';
import { stageOf } from '#shared/domain/procedure.ts';
import { londonDay } from '#shared/domain/time.ts';
import { workingDaysBetween } from '#shared/domain/working-days.ts';
import { inARow } from '#shared/wording/names.ts';
import { FACTS, HEADINGS, NOTICE } from '#shared/wording/notices.ts';
import { problemWords } from '#shared/wording/problems.ts';
import { ladderText, type NoticeBody, type NoticeScene, openAct } from './notice-parts.ts';

/** The booked meeting, to everybody required and the owner; joined from here. */
export function meetingNotice(scene: NoticeScene): NoticeBody | undefined {
  const meeting = meetingOf(scene.state, scene.about);
  if (!meeting?.booked) return undefined;
  const { booked, held, required, chair, minutes, by } = meeting;
  const { procedure } = scene;
  const number = stageOf(procedure, meeting.stage)?.number ?? '';
  const heading = HEADINGS.meeting(procedure.words.notice, number);
  const facts = [
    { label: FACTS.required, value: inARow(required.map(({ person }) => person.name)) },
    { label: FACTS.chair, value: chair.name },
    { label: FACTS.agenda, value: NOTICE.points(procedure.agenda.length) },
  ];
  const open = openAct(scene, NOTICE.openCase);
  if (held)
    return {
      heading,
      title: NOTICE.meetingHeld,
      line: NOTICE.meetingHeldLine,
      tone: 'calm',
      facts,
      acts: [open],
      asks: false,
    };
  return {
    heading,
    title: NOTICE.meetingBooked(booked.start),
    line: NOTICE.meetingLine(minutes, by),
    tone: 'calm',
    facts,
    acts: [{ act: 'join', label: NOTICE.join, url: booked.joinUrl }, open],
    asks: true,
  };
}

/** That minutes are on the record, to those who met. */
export function minutesNotice(scene: NoticeScene): NoticeBody | undefined {
  const meeting = meetingOf(scene.state, scene.about);
  if (!meeting?.booked || !meeting.held) return undefined;
  const { held, booked, required } = meeting;
  const filed = scene.state.beside.files.some(({ document }) => document.kind === 'minutes');
  return {
    heading: HEADINGS.minutes(scene.procedure.words.notice),
    title: NOTICE.minutesRecorded,
    line: NOTICE.minutesLine(booked.start),
    tone: 'calm',
    facts: [
      { label: FACTS.attended, value: NOTICE.attended(held.attended.length, required.length) },
      { label: FACTS.actions, value: String(held.actions.length) },
    ],
    note: filed ? NOTICE.minutesFiled : undefined,
    acts: [openAct(scene, NOTICE.openCase)],
    asks: false,
  };
}

/** How the case ended, to everybody who had a part in it. */
export function outcomeNotice(scene: NoticeScene): NoticeBody | undefined {
  const { state, procedure, calendar } = scene;
  const { authorised, record } = state;
  if (!authorised) return undefined;
  const first = record.runs[0];
  const stage = record.resolution?.stage ? stageOf(procedure, record.resolution.stage) : undefined;
  const reached = stageOf(procedure, record.runs.at(-1)?.stage ?? '');
  const taken = first ? workingDaysBetween(calendar, londonDay(first.at), londonDay(authorised.at)) : 0;
  const last = record.runs.at(-1)?.responses.at(-1)?.actions ?? [];
  const open = last.filter(({ by }) => by >= londonDay(authorised.at));
  return {
    heading: procedure.words.notice,
    title: record.resolution ? NOTICE.closed(stage?.number) : NOTICE.closedUnresolved(reached?.number ?? 0),
    line: NOTICE.answeredBy(record.owner.name, authorised.at),
    tone: 'calm',
    facts: [
      ...(first ? [{ label: FACTS.taken, value: NOTICE.taken(taken) }] : []),
      ...(open.length > 0
        ? [{ label: FACTS.stillToDo, value: NOTICE.stillToDo(open.map(({ by }) => by)) }]
        : []),
      { label: FACTS.ladder, value: ladderText(scene) },
    ],
    note: NOTICE.closedNote,
    acts: [openAct(scene, NOTICE.openRecord)],
    asks: false,
  };
}

/** Something that did not work, to the owner, with what to do: never silent. */
export function problemNotice(scene: NoticeScene): NoticeBody | undefined {
  const entry = scene.entries.find(({ seq }) => String(seq) === scene.about);
  if (!entry) return undefined;
  const words = problemWords(scene.procedure, scene.state, entry);
  const heading = scene.procedure.words.notice;
  const acts = [openAct(scene, NOTICE.openCase)];
  if (!words)
    return {
      heading,
      title: NOTICE.mended,
      line: NOTICE.nothingAsked,
      tone: 'calm',
      facts: [],
      acts,
      asks: false,
    };
  return {
    heading,
    title: entry.event.type === 'OverallLimitPassed' ? NOTICE.overallEnded : NOTICE.problem,
    line: words.text,
    tone: 'soon',
    facts: [{ label: FACTS.whatToDo, value: words.remedy }],
    acts,
    asks: true,
  };
}
