import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { FastifyInstance } from 'fastify';
import { administer } from '#bot/application/administration/administer.ts';
import type { CaseWork } from '#bot/application/case-work.ts';
import type { Health } from '#bot/application/ports/health.ts';
import { webServer } from '#bot/http/server.ts';
import { ids } from '#bot/ids.ts';

const HTML =
  '<!doctype html><meta name="nonce" content="__STYLE_NONCE__"><script src="__OFFICE_JS__"></script><script src="./assets/a.js"></script>';

/** Nothing is wrong. */
const WELL: Health = { serving: async () => [], ready: async () => [] };

/** What a test has different from the server as it stands alone. */
interface Different {
  readonly work?: Partial<CaseWork>;
  readonly health?: Health;
  readonly ending?: AbortSignal;
}

/** The web server over made-up pages and cases that are nobody's. Who asks is whatever the token says. */
export async function serverAlone({
  work = {},
  health = WELL,
  ending = new AbortController().signal,
}: Different = {}): Promise<{ app: FastifyInstance; close(): Promise<void> }> {
  const folder = mkdtempSync(join(tmpdir(), 'pages-'));
  mkdirSync(join(folder, 'assets'));
  writeFileSync(join(folder, 'assets', 'a.js'), '');
  for (const page of ['teams.html', 'outlook.html']) writeFileSync(join(folder, page), HTML);
  const app = await webServer({
    work: { ...noCases(), ...work },
    administration: noAdministration(),
    reports: { list: nobody, draw: nobody },
    checkToken: async (authorization) => {
      const person = authorization?.slice('Bearer '.length);
      return person ? { ok: true, caller: { authority: 'north', person } } : { ok: false, why: 'missing' };
    },
    changes: { watch: () => () => {} },
    pages: {
      folder,
      officeJs: 'https://appsforoffice.microsoft.com/lib/1/hosted/office.js',
      hostOrigins: ['http://127.0.0.1:4100'],
      caseLink: 'https://teams.microsoft.com/l/entity/app/caseload?case={case}',
    },
    log: { info: () => {}, warn: () => {} },
    messages: async () => ({ status: 200 }),
    health,
    ending,
  });
  return {
    app,
    close: async () => {
      await app.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

const nobody = () => Promise.reject(new Error('this test asks no such thing'));

function noAdministration() {
  return administer({
    store: { inAuthority: nobody, inAdministration: nobody, serveDueClock: nobody, setUpAuthority: nobody },
    clock: { now: () => '2026-11-24T09:30:00.000Z' },
    ids,
    packs: { all: [], get: () => undefined },
  });
}

function noCases(): CaseWork {
  const nothing = async () => undefined;
  const refused = async () => {
    throw new Error('a bug, with what somebody wrote in it');
  };
  return {
    open: refused,
    give: refused,
    view: nothing,
    caseload: async () => ({ day: 'Tue 24 Nov', needs: [], cases: [] }),
    me: nothing,
    people: async () => ({ people: [] }),
    lookup: async () => ({}),
    notice: nothing,
    asked: async () => [],
  };
}
