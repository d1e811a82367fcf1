import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readAuthorities } from '#bot/authorities.ts';
import { start } from '#bot/compose.ts';
import { readSettings } from '#bot/config.ts';
import { productSettings } from '#local/start/product-settings.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));
const whole: Record<string, string | undefined> = {
  ...productSettings({
    root,
    practice: 'http://127.0.0.1:4100',
    product: 'http://127.0.0.1:4200',
    productPort: 0,
  }),
  CLOCK_ADDRESS: undefined,
  DATABASE_URL: undefined,
  DATA_FOLDER: 'memory://',
};
const said = (work: () => unknown): string => {
  try {
    work();
    return '';
  } catch (fault) {
    return fault instanceof Error ? fault.message : '';
  }
};

describe('the settings', () => {
  it('are all that the practice start sets', () => {
    expect(readSettings(whole)).toMatchObject({ PORT: 0, PRODUCTION: false });
  });

  it('that are missing are each named, with what they are for', () => {
    const lines = said(() => readSettings({})).split('\n');
    expect(lines[0]).toBe('The service cannot start. These settings are missing or do not fit:');
    const named = lines.slice(1).map((line) => line.trim().split(':')[0]);
    expect(named.sort()).toEqual([
      'AUTHORITIES_FILE',
      'BOT_APP_ID',
      'BOT_APP_SECRET',
      'BOT_APP_TENANT',
      'CLIENT_ID',
      'CLIENT_SECRET',
      'DATABASE_URL',
      'PUBLIC_ADDRESS',
    ]);
    expect(lines.find((line) => line.includes('PUBLIC_ADDRESS'))).toContain(
      'the address people reach the service at',
    );
  });

  it.each([
    ['PORT', '70000'],
    ['PORT', 'x'],
    ['PUBLIC_ADDRESS', 'resolution'],
    ['BOT_APP_ID', 'bot'],
    ['GRAPH_ADDRESS', 'graph'],
    ['PRODUCTION', 'perhaps'],
  ])('that do not fit are named: %s as "%s"', (name, value) => {
    expect(said(() => readSettings({ ...whole, [name]: value }))).toContain(`  ${name}: `);
  });

  it('say no secret when they are refused', () => {
    expect(said(() => readSettings({ ...whole, PORT: 'x', BOT_APP_SECRET: 'hush' }))).not.toContain('hush');
  });

  it('left empty count as missing', () => {
    expect(said(() => readSettings({ ...whole, CLIENT_SECRET: '' }))).toContain('  CLIENT_SECRET: ');
  });
});

it('keeps no practice data in production', async () => {
  const settings = readSettings({ ...whole, PRODUCTION: 'true' });
  await expect(start(settings)).rejects.toThrow('Set DATABASE_URL.');
});

describe('the file of authorities', () => {
  let folder: string;
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'authorities-'));
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  const read = (content: string) => {
    const path = join(folder, 'authorities.json');
    writeFileSync(path, content);
    return said(() => readAuthorities(path));
  };
  const somebody = {
    id: 'd0000000-0000-4000-8000-0000000a0001',
    name: 'Amara Okafor',
    mail: 'a@practice.example',
  };
  const authority = {
    id: 'a0000000-0000-4000-8000-00000000000a',
    name: 'Practice council',
    drive: 'drive',
    procedures: [{ id: 'oxfordshire-re', version: 1 }],
    calendar: { closedOn: [], openOn: [] },
    people: [somebody],
    roles: { iro: [somebody.id] },
    administrators: [somebody.id],
  };
  const file = (changed: object) => JSON.stringify({ authorities: [{ ...authority, ...changed }] });

  it('is taken when it is whole', () => expect(read(file({}))).toBe(''));

  it('is explained by place when it is not', () => {
    const words = read(file({ id: 'north', people: [{ ...somebody, mail: 'nowhere' }], extra: 1 }));
    expect(words).toContain('The file of authorities cannot be used:');
    expect(words).toContain('authorities.0.id: ');
    expect(words).toContain('authorities.0.people.0.mail: ');
    expect(words).toContain('extra');
  });

  it('says who holds a role without being among its people', () => {
    const stranger = 'd0000000-0000-4000-8000-00000000ffff';
    expect(read(file({ roles: { iro: [stranger] } }))).toBe(
      `The file of authorities gives the role iro to ${stranger}, who is not among its people.`,
    );
  });

  it('says who would administer without being among its people', () => {
    const stranger = 'd0000000-0000-4000-8000-00000000ffff';
    expect(read(file({ administrators: [stranger] }))).toBe(
      `The file of authorities makes ${stranger} an administrator, who is not among its people.`,
    );
    expect(read(file({ administrators: [] }))).toContain('authorities.0.administrators: ');
  });

  it('is named when it is not there, or not JSON', () => {
    expect(said(() => readAuthorities(join(folder, 'nothing.json')))).toContain(join(folder, 'nothing.json'));
    expect(read('{')).toContain('The file of authorities cannot be used');
  });

  it('may not name a procedure that does not come with the service', async () => {
    const path = join(folder, 'procedures.json');
    writeFileSync(path, file({ procedures: [{ id: 'unheard-of', version: 1 }] }));
    const settings = readSettings({ ...whole, AUTHORITIES_FILE: path });
    await expect(start(settings)).rejects.toThrow('unheard-of');
  });
});
