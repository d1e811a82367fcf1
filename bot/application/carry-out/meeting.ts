import { meetingOf } from '#shared/domain/case.ts';
import type { Person } from '#shared/domain/people.ts';
import { findSlot, type Slot } from '#shared/domain/slots.ts';
import type { StageMeeting } from '#shared/domain/stage-run.ts';
import { endOfDay } from '#shared/domain/time.ts';
import { longDay } from '#shared/wording/dates.ts';
import { meetingInvitation, NO_SLOT, UNKNOWN_CALENDARS } from '#shared/wording/meetings.ts';
import type { JobResult } from '../jobs.ts';
import type { Busy } from '../ports/calendar.ts';
import { ownerScene, ownerWhen } from '../scenes.ts';
import type { Scene } from '../views/scene.ts';
import { DONE, type EffectParts, isPassing, type JobOf, later, report } from './parts.ts';

/** Finds a time inside the limit at which everybody required is free, and books the meeting in the owner's calendar. */
export async function bookMeeting(parts: EffectParts, job: JobOf<'bookMeeting'>): Promise<JobResult> {
  const { authority, caseId, meeting: id } = job;
  const scene = await parts.store.inAuthority(authority, (tx) => ownerScene(parts, tx, caseId));
  const meeting = scene && meetingOf(scene.state, id);
  if (!scene || !meeting || meeting.booked) return DONE;
  const people = invited(scene, meeting);
  const asked = { mails: people.map(({ mail }) => mail), from: scene.now, to: endOfDay(meeting.by) };
  const free = await parts.calendar.freeTimes(authority, asked);
  if (!free.ok) return isPassing(free.fault) ? later(free.fault) : notBooked(parts, job, free.fault.said);
  const unknown = free.value
    .filter(({ known }) => !known)
    .map(({ mail }) => people.find((one) => one.mail === mail)?.name ?? mail);
  if (unknown.length > 0) return notBooked(parts, job, UNKNOWN_CALENDARS(unknown));
  const slot = await keptSlot(parts, job, () => chooseSlot(scene, meeting, free.value));
  if (!slot) return notBooked(parts, job, NO_SLOT(longDay(meeting.by)));
  return book(parts, job, scene, meeting, slot);
}

function invited(scene: Scene, meeting: StageMeeting) {
  const owner = organiser(scene, meeting);
  const required = meeting.required.map(({ person }) => person);
  return required.some(({ id }) => id === owner.id) ? required : [owner, ...required];
}

/** Who owned the case as the meeting was called: a repeat books it in the same calendar. */
function organiser(scene: Scene, { id }: StageMeeting): Person {
  const called = scene.entries.find(({ event }) => event.type === 'MeetingCalled' && event.meeting === id);
  return ownerWhen(scene, called?.seq ?? scene.state.seq).person;
}

function chooseSlot(scene: Scene, meeting: StageMeeting, free: readonly Busy[]): Slot | undefined {
  const { now, calendar } = scene;
  return findSlot({ people: free, minutes: meeting.minutes, from: now, lastDay: meeting.by, calendar });
}

/** The slot that was chosen at the first try: a repeat must ask for the same event, or there would be two. */
async function keptSlot(
  parts: EffectParts,
  job: JobOf<'bookMeeting'>,
  choose: () => Slot | undefined,
): Promise<Slot | undefined> {
  return parts.store.inAuthority(job.authority, async (tx) => {
    const effect = `slot:${job.meeting}`;
    const kept = await tx.step(effect);
    const [start, end] = kept?.split(' ') ?? [];
    if (start && end) return { start, end };
    const slot = choose();
    if (slot) await tx.keepStep(effect, `${slot.start} ${slot.end}`);
    return slot;
  });
}

async function book(
  parts: EffectParts,
  job: JobOf<'bookMeeting'>,
  scene: Scene,
  meeting: StageMeeting,
  slot: Slot,
): Promise<JobResult> {
  const owner = organiser(scene, meeting);
  const { subject, bodyHtml } = meetingInvitation(scene.procedure, scene.state.reference, meeting);
  const attendees = invited(scene, meeting)
    .filter(({ id }) => id !== owner.id)
    .map(({ name, mail }) => ({ name, mail, required: true }));
  const booked = await parts.calendar.book(job.authority, {
    id: meeting.id,
    organiser: owner.id,
    subject,
    ...slot,
    attendees,
    bodyHtml,
  });
  if (!booked.ok)
    return isPassing(booked.fault) ? later(booked.fault) : notBooked(parts, job, booked.fault.said);
  await parts.store.inAuthority(job.authority, (tx) =>
    report(parts, tx, job.caseId, ['book', meeting.id], {
      type: 'reportBooking',
      meeting: meeting.id,
      outcome: booked.value,
    }),
  );
  return DONE;
}

async function notBooked(parts: EffectParts, job: JobOf<'bookMeeting'>, failed: string): Promise<JobResult> {
  const { authority, caseId, meeting } = job;
  await parts.store.inAuthority(authority, (tx) =>
    report(parts, tx, caseId, ['book', meeting], { type: 'reportBooking', meeting, outcome: { failed } }),
  );
  return DONE;
}
