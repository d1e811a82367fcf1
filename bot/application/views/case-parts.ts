import type { EntryView, MeetingView } from '#shared/contract/case-parts.ts';
import type { CaseView } from '#shared/contract/case-view.ts';
import { disputeOf, isOver } from '#shared/domain/case.ts';
import { lacksTalk } from '#shared/domain/decisions/talked.ts';
import type { Entry } from '#shared/domain/events.ts';
import { isOwner } from '#shared/domain/permissions.ts';
import type { StageMeeting } from '#shared/domain/stage-run.ts';
import { londonDay, londonTime } from '#shared/domain/time.ts';
import { CHILD_TOLD, MEETING } from '#shared/wording/case-page.ts';
import { shortDay } from '#shared/wording/dates.ts';
import { entryWords } from '#shared/wording/entries.ts';
import { stageName } from '#shared/wording/names.ts';
import { problemWords, talkWords } from '#shared/wording/problems.ts';
import { WAYS } from '#shared/wording/responses.ts';
import type { Scene } from './scene.ts';

/** An entry in words, and whether who looks at it may correct it. */
export function entryView({ procedure, entries, viewer, now }: Scene, entry: Entry): EntryView {
  const { did, words, details, quiet } = entryWords(procedure, entry, entries);
  const who =
    entry.actor.kind === 'person' ? { id: entry.actor.person.id, name: entry.actor.person.name } : undefined;
  const day = londonDay(entry.at);
  return {
    seq: entry.seq,
    at: entry.at,
    day: shortDay(day, londonDay(now)),
    time: londonTime(entry.at),
    who: quiet ? undefined : who,
    did,
    words,
    details: [...details],
    way: WAYS[entry.way],
    quiet,
    corrects: entry.event.type === 'EntryCorrected' ? entry.event.entry : undefined,
    correctable: words !== undefined && who?.id === viewer.id && entry.event.type !== 'EntryCorrected',
  };
}

/** A meeting of the case, and how far it has come. */
export function meetingView({ procedure, viewer, state, now }: Scene, meeting: StageMeeting): MeetingView {
  const { id, booked, held, notBooked, required, chair, stage } = meeting;
  const today = londonDay(now);
  const line = held
    ? MEETING.held(booked?.start, today)
    : booked
      ? MEETING.booked(booked.start, booked.end, today)
      : (notBooked ?? MEETING.finding(meeting.by));
  const attends = isOwner(state, viewer.id) || required.some(({ person }) => person.id === viewer.id);
  return {
    id,
    state: held ? 'held' : booked ? 'booked' : notBooked ? 'notBooked' : 'called',
    title: MEETING.title(procedure.words.meeting, stageName(procedure, stage)),
    line,
    joinUrl: held ? undefined : booked?.joinUrl,
    required: required.map(({ person }) => ({ id: person.id, name: person.name })),
    chair: chair.name,
    mayRecord: attends && booked !== undefined && !held && now >= booked.start,
  };
}

/** What the child has been told, point by point. */
export function childRightsView({ procedure, state, now }: Scene): CaseView['childRights'] {
  return procedure.childRights.map(({ key, label }) => {
    const last = disputeOf(state).childTold.findLast(({ right }) => right === key);
    if (!last) return { key, label, state: 'open' as const, line: CHILD_TOLD.open };
    return {
      key,
      label,
      state: last.told ? ('told' as const) : ('notTold' as const),
      line: last.told ? CHILD_TOLD.told(last.at, londonDay(now)) : CHILD_TOLD.notTold(last.text),
    };
  });
}

/** What did not work and still waits for somebody. */
export function problemsView({ procedure, state, entries }: Scene): CaseView['problems'] {
  const open = disputeOf(state).phase !== 'resolved' && !isOver(state);
  const talk = open && lacksTalk(procedure, state) ? [{ seq: state.seq, ...talkWords(procedure) }] : [];
  const failed = entries.flatMap((entry) => {
    const words = problemWords(procedure, state, entry);
    return words ? [{ seq: entry.seq, ...words }] : [];
  });
  return [...talk, ...failed];
}
