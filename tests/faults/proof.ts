import { type Kysely, sql } from 'kysely';
import { packsOnDisk } from '#bot/packs.ts';
import type { Tables } from '#bot/store/tables.ts';
import people from '#local/people.json' with { type: 'json' };
import type { CaseEventType, Entry } from '#shared/domain/events.ts';
import { replay } from '#shared/domain/evolve.ts';
import { noticesFor } from '#shared/domain/notices.ts';
import { clocksOf } from '#shared/domain/running-clocks.ts';
import { atDesk, type Desk } from '#tests/support/desk.ts';
import type { House } from '#tests/support/house.ts';
import type { Asked } from './people-at-work.ts';

/** A case as its entries tell it. */
interface ToldCase {
  readonly caseId: string;
  readonly entries: readonly Entry[];
}

/** Jobs that are not done yet, and those that were given up. */
export async function openJobs(kysely: Kysely<Tables>): Promise<{ open: number; givenUp: number }> {
  const { rows } = await sql<{ open: string; givenup: string }>`
    select count(*) filter (where state in ('created', 'retry', 'active')) as open,
      count(*) filter (where state = 'failed' or name = 'givenUp') as givenup
    from pgboss.job where name not like '\\_\\_pgboss%'`.execute(kysely);
  return { open: Number(rows[0]?.open), givenUp: Number(rows[0]?.givenup) };
}

/** Every case of an authority, with what stands on its record. */
export async function toldCases(kysely: Kysely<Tables>, authority: string): Promise<readonly ToldCase[]> {
  const rows = await kysely
    .selectFrom('entry')
    .select(['case_id', 'entry'])
    .where('authority', '=', authority)
    .orderBy('case_id')
    .orderBy('seq')
    .execute();
  const cases = Map.groupBy(rows, ({ case_id }) => case_id);
  return [...cases].map(([caseId, those]) => ({ caseId, entries: those.map(({ entry }) => entry) }));
}

/** What was acknowledged and is not on the record exactly once, or was refused and is there all the same. */
export function notAsAnswered(cases: readonly ToldCase[], asked: readonly Asked[]): readonly string[] {
  const texts = cases.flatMap(({ entries }) =>
    entries.map(({ event }) => ({ type: event.type, text: JSON.stringify(event) })),
  );
  return asked.flatMap(({ type, words, answer }) => {
    const found = texts.filter((one) => one.type === type && one.text.includes(words)).length;
    const expected = answer === 'done' ? 1 : 0;
    return found === expected ? [] : [`${type} ${words}: ${answer}, on the record ${found} times`];
  });
}

/** Commands that stand in more than one place, and outcomes of an effect that were put on the record twice. */
export async function appliedTwice(
  kysely: Kysely<Tables>,
  authority: string,
  cases: readonly ToldCase[],
): Promise<readonly string[]> {
  const { rows } = await sql<{ command_id: string }>`
    select command_id from entry where authority = ${authority}
    group by command_id having count(distinct case_id) > 1 or max(seq) - min(seq) + 1 <> count(*)`.execute(
    kysely,
  );
  const outcomes = cases.flatMap(({ caseId, entries }) =>
    entries.flatMap(({ event }) => {
      if (event.type === 'NoticeDelivered') return `${caseId} ${event.notice} ${event.to.id}`;
      if (event.type === 'DocumentFiled') return `${caseId} ${JSON.stringify(event.document)}`;
      return event.type === 'AlertEmailed' ? `${caseId} email ${event.stage}` : [];
    }),
  );
  const twice = outcomes.filter((one, at) => outcomes.indexOf(one) !== at);
  return [...rows.map(({ command_id }) => `command ${command_id}`), ...twice];
}

/** Every card in every chat, as its person and message. */
export async function standingCards(house: House): Promise<ReadonlySet<string>> {
  const all = people.people.map(async ({ id, name }) =>
    (await atDesk(house, name).cards()).map(({ activity }) => `${id} ${activity}`),
  );
  return new Set((await Promise.all(all)).flat());
}

/** Cards that people must have by what is on the record and that do not stand in their chat. */
export async function missingCards(
  kysely: Kysely<Tables>,
  authority: string,
  cases: readonly ToldCase[],
  standing: ReadonlySet<string>,
): Promise<readonly string[]> {
  const rows = await kysely.selectFrom('card').selectAll().where('authority', '=', authority).execute();
  const kept = new Map(
    rows.map(({ case_id, notice, person, message }) => [
      `${case_id} ${notice} ${person}`,
      `${person} ${message.activity}`,
    ]),
  );
  return cases
    .flatMap(({ caseId, entries }) => required(entries).map((notice) => `${caseId} ${notice}`))
    .filter((card) => !standing.has(kept.get(card) ?? ''));
}

function required(entries: readonly Entry[]): readonly string[] {
  return entries.flatMap((entry, at) => {
    const state = replay(entries.slice(0, at + 1));
    return state ? noticesFor(state, entry).map(({ key, to }) => `${key} ${to.id}`) : [];
  });
}

/** Cases whose clocks are not those that must run by what is on their record. */
export async function wrongClocks(
  kysely: Kysely<Tables>,
  authority: string,
  cases: readonly ToldCase[],
): Promise<readonly string[]> {
  const packs = packsOnDisk();
  const running = await kysely.selectFrom('clock').selectAll().where('authority', '=', authority).execute();
  const line = (name: string, token: number, dueAt: string) =>
    `${name} ${token} ${new Date(dueAt).toISOString()}`;
  return cases.flatMap(({ caseId, entries }) => {
    const state = replay(entries);
    const procedure = state && packs.get(state.procedure.id, state.procedure.version);
    if (!state || !procedure) return [`${caseId}: no case`];
    const must = clocksOf(procedure, state, { closedOn: [], openOn: [] });
    const expected = must.map(({ name, token, dueAt }) => line(name, token, dueAt)).sort();
    const found = running
      .filter(({ case_id }) => case_id === caseId)
      .map(({ name, token, due_at }) => line(name, token, due_at))
      .sort();
    return `${found}` === `${expected}` ? [] : [`${caseId}: ${found} instead of ${expected}`];
  });
}

const FAILED: ReadonlySet<CaseEventType> = new Set([
  'NoticeNotDelivered',
  'AlertNotEmailed',
  'DocumentNotFiled',
]);

/** Effects that did not come off though nothing outside failed. */
export function gaveUpInVain(cases: readonly ToldCase[]): readonly string[] {
  return cases.flatMap(({ caseId, entries }) =>
    entries.filter(({ event }) => FAILED.has(event.type)).map(({ event }) => `${caseId}: ${event.type}`),
  );
}

/** Emails and meetings that came to somebody other than exactly once, though the record says they went out. */
export async function notOnceOutside(house: House, cases: readonly ToldCase[]): Promise<readonly string[]> {
  const [tom, jaya] = [atDesk(house, 'Tom Whitlock'), atDesk(house, 'Jaya Patel')];
  const inbox = async (desk: Desk) =>
    (await desk.mail()).filter(({ folder }) => folder === 'inbox').map(({ subject }) => subject);
  const [toTom, toJaya, meetings] = await Promise.all([
    inbox(tom),
    inbox(jaya),
    jaya.calendar().then((events) => events.map(({ subject }) => subject)),
  ]);
  return cases.flatMap(({ entries }) => {
    const reference = replay(entries)?.reference ?? '';
    const count = (subjects: readonly string[], words: string) =>
      subjects.filter((one) => one.startsWith(words) && one.includes(reference)).length;
    const said = (type: CaseEventType, of?: string) =>
      entries.filter(({ event }) => event.type === type && (!of || ('stage' in event && event.stage === of)))
        .length;
    const pairs = [
      ['email of stage 1', count(toTom, 'Resolution and Escalation Alert'), said('AlertEmailed', '1')],
      ['email of stage 2', count(toJaya, 'Resolution and Escalation Alert'), said('AlertEmailed', '2')],
      ['meeting', count(meetings, 'Resolution meeting'), said('MeetingBooked')],
    ] as const;
    return pairs.flatMap(([what, came, told]) =>
      came === told ? [] : [`${reference}: ${what} came ${came} times, on the record ${told} times`],
    );
  });
}
