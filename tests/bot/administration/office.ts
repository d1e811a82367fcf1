import { randomUUID } from 'node:crypto';
import type { FastifyInstance } from 'fastify';
import { z } from 'zod';
import { administer } from '#bot/application/administration/administer.ts';
import { reports } from '#bot/application/reports/reports.ts';
import { caseWork } from '#bot/application/work.ts';
import { webServer } from '#bot/http/server.ts';
import { ids } from '#bot/ids.ts';
import { packsOnDisk } from '#bot/packs.ts';
import { type OpenStore, openStore } from '#bot/store/open-store.ts';
import { doneSchema } from '#shared/contract/api.ts';
import { londonInstant } from '#shared/domain/time.ts';
import { type Cast, NEWCASTLE, OXFORDSHIRE } from '#tests/support/casts.ts';
import { postgresDatabase } from '#tests/support/databases.ts';
import { dayNamed } from '#tests/support/days.ts';

/** What the API answered. */
export interface Answer {
  readonly status: number;
  readonly body: unknown;
}

/** Two authorities at work on one database: Ivo Grant administers Oxfordshire, Mia Stone Newcastle. */
export interface Office {
  readonly app: FastifyInstance;
  readonly open: OpenStore;
  /** Asks the API as somebody of an authority. */
  ask(who: string, method: Method, path: string, body?: object): Promise<Answer>;
  /** Asks what administrators ask; a change carries a fresh id unless it has one. */
  administer(who: string, method: Method, path: string, body?: object): Promise<Answer>;
  /** Amara Okafor opens a case in Oxfordshire; its id. */
  opensACase(): Promise<string>;
  on(day: string): void;
  close(): Promise<void>;
}

type Method = 'GET' | 'POST' | 'PUT';

const SILENT = { info: () => {}, error: () => {}, warn: () => {} };

/** Somebody made up, with an id as sign-ins have them. */
export function named(name: string) {
  const mail = `${name.toLowerCase().replaceAll(' ', '.')}@practice.example`;
  return { id: ids.from('person', name), name, mail };
}

/** Opens an office on Mon 23 Nov 2026. */
export async function openOffice(): Promise<Office> {
  const database = await postgresDatabase();
  const open = await openStore(database.settings, SILENT);
  const packs = packsOnDisk();
  let now = londonInstant('2026-11-23', '09:30');
  await open.store.setUpAuthority(setup('oxfordshire', OXFORDSHIRE, 'Ivo Grant'), packs, now);
  await open.store.setUpAuthority(setup('newcastle', NEWCASTLE, 'Mia Stone'), packs, now);
  const parts = { store: open.store, clock: { now: () => now }, ids };
  const app = await webServer({
    work: caseWork(parts),
    administration: administer({ ...parts, packs }),
    reports: reports(parts),
    checkToken: async (said) => ({ ok: true, caller: callerIn(said) }),
    changes: { watch: () => () => {} },
    pages: {
      folder: '/nowhere',
      officeJs: 'https://office.example/office.js',
      hostOrigins: [],
      caseLink: '',
    },
    log: SILENT,
    messages: async () => ({ status: 200 }),
    health: { serving: async () => [], ready: async () => [] },
    ending: new AbortController().signal,
  });
  const ask: Office['ask'] = async (who, method, path, body) => {
    const authority = NEWCASTLE_PEOPLE.has(who) ? 'newcastle' : 'oxfordshire';
    const headers = { authorization: `${authority} ${named(who).id}` };
    const answer = await app.inject({ method, url: `/api${path}`, headers, ...(body ? { body } : {}) });
    return { status: answer.statusCode, body: answer.json() };
  };
  return {
    app,
    open,
    ask,
    administer: (who, method, path, body) =>
      ask(who, method, `/administration${path}`, body && { id: randomUUID(), ...body }),
    opensACase: async () => {
      const { opening } = OXFORDSHIRE;
      const people = Object.entries(opening.named).map(([role, { name }]) => [role, named(name)]);
      const command = { ...opening, named: Object.fromEntries(people) };
      const asked = { id: randomUUID(), procedure: 'oxfordshire-re', command };
      const { body } = await ask('Amara Okafor', 'POST', '/cases', asked);
      return doneSchema.parse(body).case.id;
    },
    on: (day) => {
      now = londonInstant(dayNamed(day), '09:30');
    },
    close: async () => {
      await app.close();
      await open.close();
      await database.drop();
    },
  };
}

const NEWCASTLE_PEOPLE = new Set(['Mia Stone', 'Leah Brandt']);

function callerIn(said: string | undefined) {
  const [authority = '', person = ''] = (said ?? '').split(' ');
  return { authority, person };
}

function setup(id: string, { procedure, holders, opening }: Cast, administrator: string) {
  const roles = Object.entries(holders).map(([role, people]) => [
    role,
    people.map(({ name }) => named(name)),
  ]);
  return {
    id,
    name: `${id} practice council`,
    drive: `${id}-records`,
    procedures: [{ id: procedure.id, version: procedure.version }],
    calendar: { closedOn: ['2026-11-20', '2026-12-29'], openOn: [] },
    people: [...Object.values(opening.named).map(({ name }) => named(name)), named(administrator)],
    roles: Object.fromEntries(roles),
    administrators: [named(administrator).id],
  };
}

const refused = z.object({
  refusal: z.object({
    reason: z.string().min(1),
    what: z.string().regex(/\.$/),
    why: z.string().regex(/\.$/),
    remedy: z.string().regex(/\.$/),
  }),
});

/** The status and the reason of a refusal, which says in sentences what was not done, why, and what to do. */
export function refusal({ status, body }: Answer): readonly [number, string] {
  return [status, refused.parse(body).refusal.reason];
}
