import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { administrationRefusedSchema } from '#shared/contract/administration.ts';
import { type HoldingsView, holdingsAnswerSchema, importedSchema } from '#shared/contract/holdings.ts';
import { type Answer, type Office, openOffice, refusal } from './office.ts';

let office: Office;
beforeAll(async () => {
  office = await openOffice();
});
afterAll(() => office?.close());

const IVO = 'Ivo Grant';
const now = async (ended = false): Promise<HoldingsView> =>
  holdingsAnswerSchema.parse((await office.administer(IVO, 'GET', `/holdings?ended=${ended}`)).body).holdings;
const sends = async (text: string, dryRun = false, more: object = {}) => {
  const { revision } = await now();
  return office.administer(IVO, 'POST', '/holdings/import', { revision, text, dryRun, ...more });
};
const shown = ({ holdings }: HoldingsView) =>
  holdings.map(({ role, person, team, from, to, deputy, when }) =>
    [role, person.name, team, from, to, deputy?.name, when].filter(Boolean).join(' '),
  );
const faultsIn = ({ body }: Answer) =>
  administrationRefusedSchema
    .parse(body)
    .faults?.map(({ line, column, what }) => `${line}${column ? ` ${column}` : ''}: ${what}`);

const HEADER = 'role,person,team,from,to,deputy';
const AMARA = 'amara.okafor@practice.example';
const JAYA = 'jaya.patel@practice.example';
const TOM = 'tom.whitlock@practice.example';
const file = (...rows: readonly string[]) => [HEADER, ...rows, ''].join('\n');

it('reports every fault of a file with its line, and imports nothing', async () => {
  const before = await now(true);
  const answer = await sends(
    file(
      `iro,${AMARA},,,,`,
      `emperor,${JAYA},,,,`,
      'ascm,nobody@practice.example,,,,gone@practice.example',
      `ascm,${JAYA},,2026-02-30,tomorrow,`,
      `ascm,${JAYA},,2026-12-02,01/12/2026,`,
      `ascm,${JAYA},East`,
      `,${JAYA},,,,`,
      'ascm,,,,,',
      `ascm,${TOM},,,,${TOM}`,
      '',
      `independent reviewing officer,${AMARA.toUpperCase()},,2030-01-01,,`,
      `ascm,${JAYA},${'x'.repeat(101)},,,`,
    ),
  );
  expect(refusal(answer)).toEqual([422, 'fileHasFaults']);
  expect(faultsIn(answer)).toEqual([
    '3 role: There is no role "emperor". Use its key or its name as the list of roles has it.',
    '4 person: Nobody here has the address "nobody@practice.example". Check it, or add the person first.',
    '4 deputy: Nobody here has the address "gone@practice.example". Check it, or add the person first.',
    '5 from: "2026-02-30" is not a day. Write it as year-month-day or day/month/year: 2026-11-23 or 23/11/2026.',
    '5 to: "tomorrow" is not a day. Write it as year-month-day or day/month/year: 2026-11-23 or 23/11/2026.',
    '6 to: The last day is before the first. Correct one of the two.',
    '7: This row has 3 columns, but the first line has 6. Put text that contains a comma or semicolon in quotation marks.',
    '8 role: The role is missing. Fill it in.',
    '9 person: The person is missing. Fill it in.',
    '10 deputy: Nobody is their own deputy. Name somebody else, or leave it empty.',
    '12: Line 2 says that they hold this role already at that time. Take one of the two rows out, or correct the days.',
    '13 team: The team is too long. Shorten it to 100 characters.',
  ]);
  expect(await now(true)).toEqual(before);
});

it.each([
  ['nothing', '', '1: The file has no rows. Put one row for each role somebody holds.'],
  ['only its header', HEADER, '1: The file has no rows. Put one row for each role somebody holds.'],
  [
    'another header',
    `role,mail,role\niro,${AMARA},iro`,
    '1 mail: There is no column "mail". The columns are role, person, team, from, to, deputy.',
    '1 role: The column "role" is there twice. Take one out.',
    '1 person: The column "person" is missing. Add it to the first line.',
  ],
  [
    'a quotation mark left open',
    file(`iro,${AMARA},,,,`, `ascm,"${JAYA},,,,`),
    '3: A quotation mark is not closed, or stands where it should not. Correct the quotation marks.',
  ],
  [
    'bytes that are not UTF-8',
    file(`iro,${AMARA},Caf\uFFFD,,,`),
    '2: The file is not UTF-8. Save it as "CSV UTF-8" and import that.',
  ],
])('refuses a file with %s', async (_, text, ...faults) => {
  const answer = await sends(text);
  expect(refusal(answer)).toEqual([422, 'fileHasFaults']);
  expect(faultsIn(answer)).toEqual(faults);
});

it('refuses a file that is too long before it is read', async () => {
  expect(refusal(await sends('x'.repeat(300_001)))).toEqual([400, 'malformed']);
});

it('names the line a row begins on, also after a row that spans several', async () => {
  const answer = await sends(file(`ascm,${JAYA},"East\nand West",,,`, 'nothing'));
  expect(faultsIn(answer)).toEqual([
    '4: This row has 1 column, but the first line has 6. Put text that contains a comma or semicolon in quotation marks.',
  ]);
});

const FIRST = file(
  `iro,${AMARA},,,,`,
  `ascm,${JAYA},,,2026-12-31,${TOM}`,
  `ascm,${TOM},"East, and West",01/01/2027,,`,
);

it('says what would change, and changes nothing', async () => {
  const before = await now(true);
  const { status, body } = await sends(FIRST, true);
  expect(status).toBe(200);
  expect(importedSchema.parse(body)).toMatchObject({
    imported: false,
    counts: { added: 1, changed: 1, ended: 9, unchanged: 1 },
    rows: {
      added: [{ role: 'ascm', person: 'Tom Whitlock', team: 'East, and West', from: '2027-01-01' }],
      changed: [{ role: 'ascm', person: 'Jaya Patel', to: '2026-12-31', deputy: 'Tom Whitlock' }],
    },
    holdings: before,
  });
});

it('replaces who holds what from today on, in the order of the file; what ended is kept', async () => {
  const { body } = await sends(FIRST);
  expect(importedSchema.parse(body)).toMatchObject({
    imported: true,
    counts: { added: 1, changed: 1, ended: 9, unchanged: 1 },
  });
  expect(shown(await now())).toEqual([
    'ascm Jaya Patel 2026-12-31 Tom Whitlock now',
    'ascm Tom Whitlock East, and West 2027-01-01 ahead',
    'iro Amara Okafor now',
  ]);
  expect(shown(await now(true))).toContain('dcs Ruth Adeyemi 2026-11-22 ended');
  const holders = await office.open.store.inAuthority('oxfordshire', (tx) => tx.holders('2026-11-23'));
  expect(Object.keys(holders)).toEqual(['ascm', 'iro']);
});

it('changes nothing when the same file comes again', async () => {
  const before = await now(true);
  const { body } = await sends(FIRST);
  expect(importedSchema.parse(body).counts).toEqual({ added: 0, changed: 0, ended: 0, unchanged: 3 });
  expect((await now(true)).holdings).toEqual(before.holdings);
});

it('reads semicolons, a byte order mark and Windows line ends; columns in any order, and only those needed', async () => {
  const { status, body } = await sends(
    `\uFEFFPerson;Role\r\n${TOM};ascm\r\n${JAYA};ASCM\r\n;\r\n${AMARA};iro\r\n`,
  );
  expect(status).toBe(200);
  expect(shown(importedSchema.parse(body).holdings)).toEqual([
    'ascm Tom Whitlock now',
    'ascm Jaya Patel now',
    'iro Amara Okafor now',
  ]);
});

it('imports the same sending once, and says again what it did', async () => {
  const id = randomUUID();
  const text = file(`iro,${AMARA},,,,`);
  const first = await sends(text, false, { id });
  expect(importedSchema.parse(first.body).counts).toMatchObject({ ended: 2, unchanged: 1 });
  expect((await sends(text, false, { id })).body).toEqual(first.body);
});

it('refuses a file that was tried on an earlier list', async () => {
  const { revision } = await now();
  await sends(file(`iro,${AMARA},,,,`, `ascm,${JAYA},,,,`));
  const late = await sends(file(`iro,${AMARA},,,,`), false, { revision });
  expect(refusal(late)).toEqual([409, 'holdingsChanged']);
  expect(shown(await now())).toEqual(['ascm Jaya Patel now', 'iro Amara Okafor now']);
});

it('takes over what had ended when the file says that it went on', async () => {
  await sends(file(`iro,${AMARA},,,,`, `dcs,ruth.adeyemi@practice.example,,,,`));
  const of = (view: HoldingsView) => shown(view).filter((line) => line.startsWith('dcs'));
  expect(of(await now(true))).toEqual(['dcs Ruth Adeyemi now']);
});

it('logs that a file was imported', async () => {
  const { body } = await office.administer(IVO, 'GET', '/log');
  expect(JSON.stringify(body)).toContain('imported a file of role holders: 1 added, 1 changed, 9 ended');
});
