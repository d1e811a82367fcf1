import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { meSchema } from '#shared/contract/api.ts';
import { calendarAnswerSchema } from '#shared/contract/calendar-view.ts';
import { postgresDatabase, type TestDatabase } from '#tests/support/databases.ts';
import { atDesk } from '#tests/support/desk.ts';
import { type House, openHouse } from '#tests/support/house.ts';

let database: TestDatabase;
let house: House | undefined;
const open = async () => {
  const { settings } = database;
  house = await openHouse(
    '2026-11-24T09:30:00.000Z',
    'databaseUrl' in settings ? { DATABASE_URL: settings.databaseUrl } : {},
  );
  return house;
};
beforeAll(async () => {
  database = await postgresDatabase();
});
afterAll(async () => {
  await house?.close();
  await database?.drop();
});

it('is administered by one person in each council at first, and what they change outlives a start', async () => {
  const first = await open();
  const administers = async (name: string) =>
    meSchema.parse((await atDesk(first, name).api('GET', '/me')).body).administrator;
  expect(await administers('Ivo Grant')).toBe(true);
  expect(await administers('Mia Stone')).toBe(true);
  expect(await administers('Amara Okafor')).toBe(false);
  const closedOn = [{ day: '2026-12-24', reason: 'Christmas Eve' }];
  const saved = await atDesk(first, 'Ivo Grant').api('PUT', '/administration/calendar', {
    id: randomUUID(),
    revision: 1,
    closedOn,
    openOn: [],
  });
  expect(saved.status).toBe(200);
  await first.close();

  const again = await open();
  const { body } = await atDesk(again, 'Ivo Grant').api('GET', '/administration/calendar');
  expect(calendarAnswerSchema.parse(body).calendar).toMatchObject({ revision: 2, closedOn });
});
