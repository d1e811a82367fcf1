import type { OfferView } from '#shared/contract/offer-view.ts';
import type { CaseView, EntryView, MeetingView } from '#shared/contract/views.ts';
import { currentRun, type StageMeeting } from '#shared/domain/case.ts';
import { lacksTalk } from '#shared/domain/decisions/talked.ts';
import type { Entry } from '#shared/domain/events.ts';
import { offersFor } from '#shared/domain/offers.ts';
import { isOwner } from '#shared/domain/permissions.ts';
import { type Procedure, stageOf } from '#shared/domain/procedure.ts';
import { actOf } from '#shared/domain/procedure-acts.ts';
import { londonDay, londonTime } from '#shared/domain/time.ts';
import { CHILD_TOLD, MEETING } from '#shared/wording/case-page.ts';
import { shortDay } from '#shared/wording/dates.ts';
import { entryWords } from '#shared/wording/entries.ts';
import { offerLabel, offerWhy } from '#shared/wording/offers.ts';
import { problemWords, talkWords } from '#shared/wording/problems.ts';
import { refusalWords } from '#shared/wording/refusals.ts';
import { WAYS } from '#shared/wording/responses.ts';
import { roleLabel, type Scene } from './scene.ts';

/** An entry in words, and whether who looks at it may correct it. */
export function entryView(procedure: Procedure, entry: Entry, viewer: string): EntryView {
  const { did, words, details, quiet } = entryWords(procedure, entry);
  const who =
    entry.actor.kind === 'person' ? { id: entry.actor.person.id, name: entry.actor.person.name } : undefined;
  const day = londonDay(entry.at);
  return {
    seq: entry.seq,
    at: entry.at,
    day: shortDay(day),
    time: londonTime(entry.at),
    who: quiet ? undefined : who,
    did,
    words,
    details: [...details],
    way: WAYS[entry.way],
    quiet,
    corrects: entry.event.type === 'EntryCorrected' ? entry.event.entry : undefined,
    correctable: words !== undefined && who?.id === viewer && entry.event.type !== 'EntryCorrected',
  };
}

/** What may be done, and what may not be yet. Only what is asked is primary, and a closed case lists no more what never can be. */
export function offersView({ procedure, state, viewer, now, calendar }: Scene, asked: boolean): OfferView[] {
  const stage = currentRun(state)?.stage;
  const offers = offersFor(procedure, state, viewer, { now, calendar }).filter(
    ({ refusal }) => !refusal || !state.authorised,
  );
  const allowed = offers
    .filter(({ type, refusal }) => !refusal && type !== 'recordAct')
    .map(({ type }) => type);
  // A meeting that has begun wants its minutes; an answer, what the owner makes of it, even where they might move up at once.
  const asks =
    (['recordMinutes', 'findNotSettled'] as const).find((type) => allowed.includes(type)) ?? allowed[0];
  return offers.map(({ type, act, stage: to, refusal }) => {
    const words = refusal && refusalWords(procedure, refusal);
    return {
      command: type,
      act: actForm(procedure, act),
      label: offerLabel(procedure, type, stage, { act, to }),
      primary: asked && type === asks,
      allowed: !refusal,
      whyNot: words && `${words.why} ${words.remedy}`,
      why: [...offerWhy(procedure, type, act)],
    };
  });
}

function actForm(procedure: Procedure, key: string | undefined): OfferView['act'] {
  const act = actOf(procedure, key);
  return act && { key: act.key, ...act.fields, tells: act.tells.map((role) => roleLabel(procedure, role)) };
}

/** A meeting of the case, and how far it has come. */
export function meetingView({ procedure, viewer, state, now }: Scene, meeting: StageMeeting): MeetingView {
  const { id, booked, held, notBooked, required, chair, stage } = meeting;
  const number = stageOf(procedure, stage)?.number;
  const line = held
    ? MEETING.held(booked?.start)
    : booked
      ? MEETING.booked(booked.start, booked.end)
      : (notBooked ?? MEETING.finding(meeting.by));
  const attends = isOwner(state, viewer.id) || required.some(({ person }) => person.id === viewer.id);
  return {
    id,
    state: held ? 'held' : booked ? 'booked' : notBooked ? 'notBooked' : 'called',
    title: MEETING.title(procedure.words.meeting, number),
    line,
    joinUrl: held ? undefined : booked?.joinUrl,
    required: required.map(({ person }) => ({ id: person.id, name: person.name })),
    chair: chair.name,
    mayRecord: attends && booked !== undefined && !held && now >= booked.start,
  };
}

/** What the child has been told, point by point. */
export function childRightsView({ procedure, state }: Scene): CaseView['childRights'] {
  return procedure.childRights.map(({ key, label }) => {
    const last = state.record.childTold.findLast(({ right }) => right === key);
    if (!last) return { key, label, state: 'open' as const, line: CHILD_TOLD.open };
    return {
      key,
      label,
      state: last.told ? ('told' as const) : ('notTold' as const),
      line: last.told ? CHILD_TOLD.told(last.at) : CHILD_TOLD.notTold(last.text),
    };
  });
}

/** What did not work and still waits for somebody. */
export function problemsView({ procedure, state, entries }: Scene): CaseView['problems'] {
  const open = state.record.phase !== 'resolved' && !state.authorised;
  const talk = open && lacksTalk(procedure, state) ? [{ seq: state.seq, ...talkWords(procedure) }] : [];
  const failed = entries.flatMap((entry) => {
    const words = problemWords(procedure, state, entry);
    return words ? [{ seq: entry.seq, ...words }] : [];
  });
  return [...talk, ...failed];
}
