import { byCase, type Count, type EntryRow, type Facts, noted, tooOften } from './facts.ts';
import { referenceOf } from './recipients.ts';

/** Effects that were put on the record twice, and emails that went out more often than the record says. */
export const effectsTwice: Count = (facts) => [
  ...[...byCase(facts.entries)].flatMap(([caseId, entries]) =>
    tooOften(entries.flatMap(effectOf)).map((effect) => `${caseId}: ${effect} twice on the record`),
  ),
  ...emailsBeyondRecord(facts),
];

/** What an entry says has happened outside or by a clock; the same can happen once only. */
function effectOf({ entry: { event } }: EntryRow): readonly string[] {
  switch (event.type) {
    case 'NoticeDelivered':
      return [`${event.notice} to ${event.to.id}`];
    case 'DocumentFiled':
      return [`filing ${Object.values(event.document).join(' ')}`];
    case 'MeetingBooked':
      return [`booking ${event.meeting}`];
    case 'MinutesRecorded':
      return [`minutes ${event.meeting}`];
    case 'ActEmailed':
      return [`email of entry ${event.entry}`];
    case 'AlertEmailed':
      return [`email of stage ${event.stage}`];
    case 'LimitPassed':
      return [`limit of stage ${event.stage} ${event.dueOn}`];
    case 'MilestonePassed':
      return [`limit of stage ${event.stage} ${event.milestone} ${event.dueOn}`];
    case 'DutyPassed':
      return [`duty of entry ${event.entry}`];
    case 'OverallLimitPassed':
    case 'InformalLimitPassed':
    case 'OriginalEmailKept':
    case 'CaseAuthorised':
      return [event.type];
    default:
      return [];
  }
}

function emailsBeyondRecord(facts: Facts): readonly string[] {
  return emails(facts).flatMap(({ caseId, sent, said }) =>
    sent > said ? [`${caseId}: ${sent} emails went out, ${said} are on the record`] : [],
  );
}

/** Emails, meetings and minutes that were to be and are neither done nor said to have failed; or are said to be done and are not. */
export const neitherDoneNorReported: Count = (facts) => [
  ...emails(facts).flatMap(({ caseId, sent, said }) =>
    sent < said ? [`${caseId}: ${said} emails are on the record, ${sent} went out`] : [],
  ),
  ...[...byCase(facts.entries)].flatMap(([caseId, entries]) =>
    missingIn(entries, facts).map((what) => `${caseId}: ${what}`),
  ),
];

/** For each case how many emails really went out, and of how many the record says so. */
function emails({ entries, journal }: Facts) {
  const mails = noted(journal, 'mail');
  return [...byCase(entries)].map(([caseId, those]) => {
    const reference = new RegExp(`\\b${referenceOf(those)}\\b`);
    const from = peopleOf(those);
    const sent = mails.filter((mail) => reference.test(mail.subject) && mail.to.some((to) => from.has(to)));
    const said = those.filter(
      ({ entry: { event } }) =>
        event.type === 'AlertEmailed' ||
        event.type === 'ActEmailed' ||
        (event.type === 'NoticeDelivered' && event.by === 'email'),
    );
    return { caseId, sent: sent.length, said: said.length };
  });
}

/** The addresses that stand in a case: references of several councils are alike, their people are not. */
function peopleOf(entries: readonly EntryRow[]): ReadonlySet<string> {
  const text = JSON.stringify(entries.map(({ entry }) => entry));
  return new Set([...text.matchAll(/"mail":"([^"]+)"/g)].map(([, mail = '']) => mail));
}

function missingIn(entries: readonly EntryRow[], { packs }: Facts): readonly string[] {
  const events = entries.map(({ entry }) => entry.event);
  const count = (is: (event: (typeof events)[number]) => boolean) => events.filter(is).length;
  const opened = events[0];
  const pack = packs.get(opened?.type === 'CaseOpened' ? opened.procedure.id : '');
  return events
    .flatMap((event) => {
      if (event.type === 'StageStarted' && pack?.emailed.has(event.stage)) {
        const began = count((one) => one.type === 'StageStarted' && one.stage === event.stage);
        const ended = count(
          (one) =>
            (one.type === 'AlertEmailed' || one.type === 'AlertNotEmailed') && one.stage === event.stage,
        );
        return ended < began ? [`nothing is known of the email of stage ${event.stage}`] : [];
      }
      if (event.type === 'MeetingCalled') {
        const ended = count(
          (one) =>
            (one.type === 'MeetingBooked' || one.type === 'MeetingNotBooked') &&
            one.meeting === event.meeting,
        );
        return ended === 0 ? [`nothing is known of the booking of meeting ${event.meeting}`] : [];
      }
      return [];
    })
    .concat(pack?.filesMinutes ? unfiledMinutes(entries) : []);
}

/** Minutes are filed in two formats, each once. */
function unfiledMinutes(entries: readonly EntryRow[]): readonly string[] {
  const filed = entries.flatMap(({ entry: { event } }) =>
    event.type === 'DocumentFiled' || event.type === 'DocumentNotFiled'
      ? [`${event.document.format} ${event.document.issue.split(' entry ')[1]}`]
      : [],
  );
  return entries
    .filter(({ entry }) => entry.event.type === 'MinutesRecorded')
    .flatMap(({ seq }) => ['docx', 'pdf'].map((format) => `${format} ${seq}`))
    .filter((minutes) => !filed.includes(minutes))
    .map((minutes) => `nothing is known of the minutes ${minutes}`);
}
