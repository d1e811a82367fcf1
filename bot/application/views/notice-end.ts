import { agreedActions } from '#shared/domain/actions.ts';
import { type Case, disputeOf, meetingOf } from '#shared/domain/case.ts';
import { isDoer } from '#shared/domain/duty-doers.ts';
import type { CaseEvent, CaseEventType } from '#shared/domain/events.ts';
import { londonDay } from '#shared/domain/time.ts';
import { workingDaysBetween } from '#shared/domain/working-days.ts';
import { inARow, outcomeOf, stageName } from '#shared/wording/names.ts';
import { FACTS, HEADINGS, NOTICE } from '#shared/wording/notices.ts';
import { problemWords } from '#shared/wording/problems.ts';
import { ladderFact, type NoticeBody, type NoticeScene, openAct } from './notice-parts.ts';

/** The booked meeting, to everybody required and the owner; joined from here. */
export function meetingNotice(scene: NoticeScene): NoticeBody | undefined {
  const meeting = meetingOf(scene.state, scene.about);
  if (!meeting?.booked) return undefined;
  const { booked, held, required, chair, minutes, by } = meeting;
  const { procedure } = scene;
  const heading = HEADINGS.meeting(procedure.words.notice, stageName(procedure, meeting.stage));
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
  const taken = first ? workingDaysBetween(calendar, londonDay(first.at), londonDay(authorised.at)) : 0;
  const open = agreedActions(state).filter(({ done }) => !done);
  return {
    heading: procedure.words.notice,
    title: closedTitle(scene),
    line: NOTICE.answeredBy(record.owner.name, authorised.at),
    tone: 'calm',
    facts: [
      ...(first ? [{ label: FACTS.taken, value: NOTICE.taken(taken) }] : []),
      ...(open.length > 0
        ? [{ label: FACTS.stillToDo, value: NOTICE.stillToDo(open.map(({ by }) => by)) }]
        : []),
      ladderFact(scene),
    ],
    note: goesOn(state) ? `${NOTICE.closedNote} ${NOTICE.goesOn}` : NOTICE.closedNote,
    acts: [openAct(scene, NOTICE.openRecord)],
    asks: false,
  };
}

/** How the record ended, as it was when it was closed. */
function closedTitle({ procedure, state }: NoticeScene): string {
  const { resolution, runs } = state.record;
  if (!resolution) return NOTICE.closedUnresolved(stageName(procedure, runs.at(-1)?.stage));
  const stage = resolution.stage && stageName(procedure, resolution.stage);
  const outcome = outcomeOf(procedure, resolution.outcome);
  return outcome === undefined ? NOTICE.closed(stage) : NOTICE.closedAs(outcome, stage);
}

function goesOn(state: Case): boolean {
  return state.authorised !== undefined && disputeOf(state).phase !== 'resolved';
}

/** Limits that passed are problems too, but nothing that did not work. */
const PASSED: ReadonlySet<string> = new Set(['InformalLimitPassed', 'MilestonePassed', 'DutyPassed']);

/** Something that did not work, or a duty that is overdue: to the owner and whoever it is asked of, with what to do. */
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
    title: problemTitle(entry.event.type),
    line: words.text,
    tone: 'soon',
    facts: [{ label: FACTS.whatToDo, value: words.remedy }],
    acts,
    asks: isAsked(scene, entry.event),
  };
}

/** An owner who is only told that somebody else's duty is overdue is asked for nothing. */
function isAsked({ procedure, state, viewer }: NoticeScene, event: CaseEvent): boolean {
  return event.type !== 'DutyPassed' || isDoer(procedure, state, event, viewer.id);
}

function problemTitle(type: CaseEventType): string {
  if (type === 'OverallLimitPassed') return NOTICE.overallEnded;
  return PASSED.has(type) ? NOTICE.timePassed : NOTICE.problem;
}
