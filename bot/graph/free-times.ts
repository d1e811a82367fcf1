import { z } from 'zod';
import type { Busy, Calendar } from '#bot/application/ports/calendar.ts';
import type { Outcome } from '#bot/application/ports/outcome.ts';
import { address } from './addresses.ts';
import type { Ask } from './ask-graph.ts';
import { graphTime, instantShape } from './graph-time.ts';
import { prefer } from './prefer.ts';
import { readAnswer } from './read-answer.ts';
import { workingHoursOf, workingHoursShape } from './working-hours.ts';

/** getSchedule answers for at most this many people at once. */
const batchSize = 20;

const scheduleShape = z.object({
  scheduleId: z.string(),
  error: z.object({}).nullish(),
  scheduleItems: z.array(z.object({ status: z.string(), start: instantShape, end: instantShape })).nullish(),
  workingHours: workingHoursShape.nullish(),
});
const answerShape = z.object({ value: z.array(scheduleShape) });

type Schedule = z.infer<typeof scheduleShape>;
type Asked = Parameters<Calendar['freeTimes']>[1];

/** The way to Graph in the mailbox of who asks. */
type AskIn = (mailbox: string) => Ask;

/** When these people are taken. Whoever Graph will not answer for is not known, never free. */
export async function freeTimes(askIn: AskIn, asked: Asked): Promise<Outcome<readonly Busy[]>> {
  const found: Busy[] = [];
  for (let from = 0; from < asked.mails.length; from += batchSize) {
    const mails = asked.mails.slice(from, from + batchSize);
    const schedules = await schedulesOf(askIn, { ...asked, mails });
    if (!schedules.ok) return schedules;
    found.push(...mails.map((mail) => busyOf(mail, schedules.value)));
  }
  return { ok: true, value: found };
}

/**
 * One of the people has to be named as the one who asks. Somebody who has left must not hide when all the
 * others are free, so the next one is named then.
 */
async function schedulesOf(askIn: AskIn, asked: Asked): Promise<Outcome<readonly Schedule[]>> {
  let schedules: Outcome<readonly Schedule[]> = { ok: true, value: [] };
  for (const asker of asked.mails) {
    schedules = await schedulesAsSeenBy(askIn(asker), asker, asked);
    if (schedules.ok || schedules.fault.reason !== 'unknownPerson') return schedules;
  }
  return schedules;
}

async function schedulesAsSeenBy(ask: Ask, asker: string, asked: Asked): Promise<Outcome<Schedule[]>> {
  const answer = await ask({
    method: 'POST',
    path: `${address('users', asker)}/calendar/getSchedule`,
    headers: prefer.times,
    body: {
      schedules: asked.mails,
      startTime: graphTime(asked.from),
      endTime: graphTime(asked.to),
      availabilityViewInterval: 30,
    },
  });
  const read = await readAnswer(answer, answerShape);
  return read.ok ? { ok: true, value: read.value.value } : read;
}

function busyOf(mail: string, schedules: readonly Schedule[]): Busy {
  const schedule = schedules.find((each) => each.scheduleId.toLowerCase() === mail.toLowerCase());
  if (!schedule || schedule.error || !schedule.scheduleItems) return { mail, known: false, busy: [] };
  const busy = schedule.scheduleItems.filter(takes).map(({ start, end }) => ({ start, end }));
  const hours = schedule.workingHours ? workingHoursOf(schedule.workingHours) : undefined;
  return { mail, known: true, busy, ...(hours ? { hours } : {}) };
}

/** A tentative time is taken until its owner says otherwise; someone who works elsewhere can still join a call. */
function takes(item: { status: string }): boolean {
  return item.status !== 'free' && item.status !== 'workingElsewhere';
}
