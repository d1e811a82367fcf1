import type { Temporal } from 'temporal-polyfill';
import type { Directory, Person } from '../people.ts';
import type { Practice } from '../practice.ts';
import { readSetting, together, writeSetting } from '../state/database.ts';
import type { CalendarEvent, Mailbox } from '../state/shapes.ts';
import { atLondon, londonDay } from '../time/london.ts';
import { isWorkingDay, workingDaysFrom } from '../time/working-days.ts';
import { firstDay } from './read.ts';

/** How many weeks of the weekly appointments are written into the calendars. */
const weeksAhead = 20;

interface Appointment {
  readonly day: Temporal.PlainDate;
  readonly from: string;
  readonly to: string;
  readonly subject: string;
  readonly showAs: CalendarEvent['showAs'];
}

function write(practice: Practice, person: Person, { day, from, to, subject, showAs }: Appointment): void {
  practice.calendars.plan(person, {
    subject,
    body: { contentType: 'text', content: '' },
    start: new Date(atLondon(day, from)).toISOString(),
    end: new Date(atLondon(day, to)).toISOString(),
    zone: 'GMT Standard Time',
    isAllDay: false,
    showAs,
    location: '',
    attendees: [],
  });
}

function layOutCalendars(practice: Practice, today: Temporal.PlainDate): void {
  const monday = today.subtract({ days: today.dayOfWeek - 1 });
  for (const weekly of firstDay.weekly)
    for (const person of practice.people.people.filter((p) => weekly.roles.includes(p.role)))
      for (let week = 0; week < weeksAhead; week += 1) {
        const day = monday.add({ weeks: week, days: weekly.weekday - 1 });
        if (isWorkingDay(day)) write(practice, person, { ...weekly, day, showAs: 'busy' });
      }
  for (const once of firstDay.once) {
    const person = practice.people.byMail(once.mail);
    if (person !== undefined)
      write(practice, person, { ...once, day: workingDaysFrom(today, once.workingDay) });
  }
}

function mailboxOf(people: Directory, mail: string): Mailbox {
  return { mail, name: people.byMail(mail)?.name ?? mail };
}

/** This working day or the last one before it that follows a working day: a Tuesday for itself, a Friday for a Monday. */
function afterWorkingDay(day: Temporal.PlainDate): Temporal.PlainDate {
  return isWorkingDay(day.subtract({ days: 1 })) ? day : afterWorkingDay(workingDaysFrom(day, -1));
}

function layOutMail(practice: Practice, today: Temporal.PlainDate): void {
  const moments = firstDay.mail.map((mail) => {
    const named = workingDaysFrom(today, mail.workingDay);
    const day = mail.spokeTheDayBefore ? afterWorkingDay(named) : named;
    // A clock that starts early in the morning must not find mail from later that day.
    return { mail, at: Math.min(atLondon(day, mail.at), practice.clock.now() - 60_000) };
  });
  for (const { mail, at } of moments.sort((a, b) => a.at - b.at))
    practice.mail.deliver({
      from: mailboxOf(practice.people, mail.from),
      to: mail.to.map((address) => mailboxOf(practice.people, address)),
      cc: mail.cc.map((address) => mailboxOf(practice.people, address)),
      subject: mail.subject,
      body: { contentType: 'text', content: mail.lines.join('\n') },
      at: new Date(at).toISOString(),
      isRead: mail.isRead,
    });
}

/** Fills calendars and inboxes for the first day, once. */
export function layOutFirstDay(practice: Practice): void {
  if (readSetting(practice.database, 'first day') !== undefined) return;
  const today = londonDay(practice.clock.now());
  together(practice.database, () => {
    layOutCalendars(practice, today);
    layOutMail(practice, today);
    for (const person of practice.people.people) practice.chats.withBot(person);
    for (const tenant of practice.people.tenants) practice.library.root(tenant.driveId);
    writeSetting(practice.database, 'first day', today.toString());
  });
}
