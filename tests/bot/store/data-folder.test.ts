import { execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import type { Job, JobResult } from '#bot/application/jobs.ts';
import { openDatabase } from '#bot/store/open-database.ts';
import { openStore } from '#bot/store/open-store.ts';
import { newCase, note } from './made-up.ts';

const SILENT = { info: () => {}, error: () => {} };
const VERIFY = 'bot/store/verify.ts';
const KILLED = fileURLToPath(new URL('./killed-process.ts', import.meta.url));

describe('a folder of practice data', () => {
  let home: string;
  let folder: string;
  const settings = () => ({ dataFolder: folder, production: false });
  const verify = (...authorities: readonly string[]) =>
    promisify(execFile)(process.execPath, [VERIFY, ...authorities], {
      env: { ...process.env, DATA_FOLDER: folder, DATABASE_URL: '' },
    }).then(
      ({ stdout }) => ({ code: 0, said: stdout }),
      ({ code, stdout, stderr }) => ({ code, said: `${stdout}${stderr}` }),
    );

  beforeAll(async () => {
    home = await mkdtemp(join(tmpdir(), 'resolution-'));
    folder = join(home, 'data');
  });
  afterAll(() => rm(home, { recursive: true, force: true }));

  it('is refused in production', async () => {
    await expect(openDatabase({ dataFolder: folder, production: true }, SILENT)).rejects.toThrow(
      'Set DATABASE_URL. A data folder holds practice data, which is not power-safe, so it cannot be used in production.',
    );
  });

  it('is refused to a second process while one has it, and says so; what was kept is there afterwards', async () => {
    const said: string[] = [];
    const caseId = newCase();
    const first = await openStore(settings(), { ...SILENT, info: (line) => said.push(line) });
    await first.store.inAuthority('north', (tx) => tx.append(caseId, [note(1, 'kept')], 'c-1'));
    expect(said).toEqual([
      `Practice data in ${folder}: it is not power-safe. Set DATABASE_URL to keep data in PostgreSQL.`,
    ]);
    expect(await verify('north')).toEqual({
      code: 2,
      said: `The practice data in ${folder} is in use by another process. Stop that one first, or set DATA_FOLDER to another folder.\n`,
    });
    await first.close();
    expect(await verify('north')).toEqual({
      code: 0,
      said: 'north: the record is whole (cases: 1, entries: 1).\n',
    });
  });

  it('keeps what was acknowledged when its process is killed, and does what was under way again', async () => {
    const child = spawn(process.execPath, [KILLED, folder], { stdio: ['ignore', 'pipe', 'inherit'] });
    const [line] = await once(child.stdout, 'data');
    child.kill('SIGKILL');
    await once(child, 'exit');
    const next = await openStore(settings(), SILENT);
    const entries = await next.store.inAuthority('killed', (tx) => tx.entries('case-1'));
    expect(entries.length).toBeGreaterThanOrEqual(Number(String(line).trim()));
    const done: Job[] = [];
    const handle = async (job: Job): Promise<JobResult> => {
      done.push(job);
      return { done: true };
    };
    await next.startWorkers(handle, async () => {});
    const underWay: Job = { kind: 'keepOriginalEmail', authority: 'killed', caseId: 'case-1' };
    await vi.waitFor(() => expect(done).toEqual([underWay]), { timeout: 10_000 });
    await next.close();
  });

  it('names the case and the entry that were changed behind its back', async () => {
    const database = await openDatabase(settings(), SILENT);
    await sql`update entry set command_id = 'other' where authority = 'killed' and seq = 1`.execute(
      database.kysely,
    );
    await database.close();
    expect(await verify('killed')).toEqual({
      code: 1,
      said: 'killed: the record does not hold in 1 of its cases.\n  Case case-1: entry 1 was changed.\n',
    });
  });
});
