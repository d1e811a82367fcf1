import type { CaseView, EntryView, MeetingView, OfferView } from '#shared/contract/views.ts';
import { currentRun, partiesOf, type StageMeeting } from '#shared/domain/case.ts';
import { overallDueOn } from '#shared/domain/clocks.ts';
import type { Entry } from '#shared/domain/events.ts';
import { offersFor } from '#shared/domain/offers.ts';
import { isOwner, isRespondent } from '#shared/domain/permissions.ts';
import { type Procedure, stageOf } from '#shared/domain/procedure.ts';
import { londonDay, londonTime } from '#shared/domain/time.ts';
import { askOf, waitingFor } from '#shared/wording/asks.ts';
import { longDay, shortDay, shortMoment } from '#shared/wording/dates.ts';
import { entryWords, inARow } from '#shared/wording/entries.ts';
import { offerLabel, offerWhy } from '#shared/wording/offers.ts';
import { problemWords } from '#shared/wording/problems.ts';
import { refusalWords } from '#shared/wording/refusals.ts';
import { RESPONSE_KINDS, WAYS } from '#shared/wording/responses.ts';
import { ladderView, overallView } from './ladder.ts';
import { dayOf, roleLabel, type Scene } from './scene.ts';
import { targetsView } from './targets.ts';

/** The whole of what leaves the server about a case, for one person. */
export function caseView(scene: Scene): CaseView {
  const { procedure, state, entries, viewer, calendar } = scene;
  const { record } = state;
  const run = currentRun(state);
  const stage = run && stageOf(procedure, run.stage);
  const { mine, what, detail, tone } = askOf(procedure, state, viewer.id, dayOf(scene), calendar);
  return {
    id: state.id,
    reference: state.reference,
    procedure: procedure.name,
    child: { ...record.child, numberLabel: procedure.words.childNumber },
    category: procedure.opening.categories.find(({ key }) => key === record.category)?.label,
    stageLine: stageLine(scene),
    moved: state.moved,
    seq: state.seq,
    ask: { mine, what, detail, tone },
    ladder: [...ladderView(scene)],
    overall: overallView(scene),
    entries: entries.map((entry) => entryView(procedure, entry, viewer.id)),
    offers: offerViews(scene),
    targets: targets(scene, stage?.number ?? 0),
    responseKinds: Object.entries(RESPONSE_KINDS).map(([kind, { label, hint }]) => ({ kind, label, hint })),
    you: part(scene),
    nowWith: inARow(waitingFor(state).map(({ name }) => name)),
    parties: partiesOf(state).map(({ role, person: { id, name } }) => ({
      id,
      name,
      role: roleLabel(procedure, role),
    })),
    issues: record.issues.map(({ issue, expected, steps }) => ({ issue, expected, steps })),
    meetings: record.meetings.map((meeting) => meetingView(scene, meeting)),
    agenda: procedure.agenda.map(({ key, heading }) => ({ key, heading })),
    files: state.beside.files.map(({ name, webUrl }) => ({ name, url: webUrl })),
    childRights: childRights(scene),
    problems: problems(scene),
    authorised:
      state.authorised &&
      `Authorised on ${shortMoment(state.authorised.at)}. Nothing in the record can be changed; entries and corrections stand beside it.`,
    words: {
      matter: procedure.words.matter,
      record: procedure.words.record,
      closing: procedure.words.closing,
      reminder: procedure.words.reminder,
    },
    rules: procedure.rules,
    today: dayOf(scene),
  };
}

/** "Stage 2 of 5", or how far the case is without one. */
export function stageLine({ procedure, state }: Pick<Scene, 'procedure' | 'state'>): string {
  if (state.authorised) return 'Closed';
  const run = currentRun(state);
  const stage = run && stageOf(procedure, run.stage);
  if (state.record.phase === 'resolved') return 'Resolved';
  return stage
    ? `Stage ${stage.number} of ${procedure.stages.length}`
    : (procedure.informal?.title ?? 'Opened');
}

function entryView(procedure: Procedure, entry: Entry, viewer: string): EntryView {
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
    correctable: !quiet && who?.id === viewer && entry.event.type !== 'EntryCorrected',
  };
}

function offerViews({ procedure, state, viewer, now }: Scene): OfferView[] {
  const stage = currentRun(state)?.stage;
  const offers = offersFor(procedure, state, viewer, now);
  const first = offers.find(({ refusal }) => !refusal)?.type;
  return offers.map(({ type, refusal }) => {
    const words = refusal && refusalWords(procedure, refusal);
    return {
      command: type,
      label: offerLabel(procedure, type, stage),
      primary: type === first,
      allowed: !refusal,
      whyNot: words && `${words.why} ${words.remedy}`,
      why: [...offerWhy(procedure, type)],
    };
  });
}

function targets(scene: Scene, above: number): CaseView['targets'] {
  const { procedure, state, calendar, holders, now, viewer } = scene;
  if (!isOwner(state, viewer.id) || state.authorised || state.record.phase === 'resolved') return [];
  const end = overallDueOn(procedure, state, calendar);
  return [...targetsView(procedure, above, state.record.named, end, { now, calendar, holders, freshId: '' })];
}

function part({ state, viewer }: Scene): string {
  if (isOwner(state, viewer.id)) return 'the owner';
  if (isRespondent(state, viewer.id)) return 'asked to respond';
  const told = currentRun(state)?.informed.some(({ person }) => person.id === viewer.id);
  return told ? 'told for information' : 'reading';
}

function meetingView({ procedure, viewer, state, now }: Scene, meeting: StageMeeting): MeetingView {
  const { id, booked, held, notBooked, required, chair, stage } = meeting;
  const number = stageOf(procedure, stage)?.number ?? '';
  const line = held
    ? `Held ${booked ? shortMoment(booked.start) : ''}; minutes recorded`
    : booked
      ? `${shortMoment(booked.start)} to ${londonTime(booked.end)}`
      : (notBooked ?? `Finding a time by ${longDay(meeting.by)}`);
  const attends = isOwner(state, viewer.id) || required.some(({ person }) => person.id === viewer.id);
  return {
    id,
    state: held ? 'held' : booked ? 'booked' : notBooked ? 'notBooked' : 'called',
    title: `${procedure.words.meeting}, stage ${number}`,
    line,
    joinUrl: held ? undefined : booked?.joinUrl,
    required: required.map(({ person }) => ({ id: person.id, name: person.name })),
    chair: chair.name,
    mayRecord: attends && booked !== undefined && !held && londonDay(now) >= londonDay(booked.start),
  };
}

function childRights({ procedure, state }: Scene): CaseView['childRights'] {
  return procedure.childRights.map(({ key, label }) => {
    const last = state.record.childTold.findLast(({ right }) => right === key);
    if (!last) return { key, label, state: 'open' as const, line: 'Not yet recorded' };
    const day = shortDay(londonDay(last.at));
    return {
      key,
      label,
      state: last.told ? ('told' as const) : ('notTold' as const),
      line: last.told ? `Recorded ${day}` : `Not told: ${last.text}`,
    };
  });
}

function problems({ procedure, state, entries }: Scene): CaseView['problems'] {
  return entries.flatMap((entry) => {
    const words = problemWords(procedure, state, entry);
    return words ? [{ seq: entry.seq, ...words }] : [];
  });
}
