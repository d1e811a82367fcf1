import { dirname } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, test } from 'vitest';
import { packsOnDisk } from '#bot/packs.ts';
import oxfordshire from '#shared/procedures/oxfordshire-re.json' with { type: 'json' };
import { fileWith } from '#tests/support/procedure-tool.ts';

test('the service does not start with a pack that could not run, and says what is wrong with it', () => {
  const unsound = { ...oxfordshire, overall: { ...oxfordshire.overall, workingDays: 4 } };
  const folder = pathToFileURL(`${dirname(fileWith('unsound.json', JSON.stringify(unsound)))}/`);
  expect(() => packsOnDisk(folder)).toThrow(
    'The procedure in unsound.json cannot be used:\n  overall, working days, line 1: The limits that the procedure sets for its stages add up to 5 working days',
  );
});

test('it takes a pack that is sound', () => {
  const folder = pathToFileURL(`${dirname(fileWith('sound.json', JSON.stringify(oxfordshire)))}/`);
  expect(packsOnDisk(folder).get('oxfordshire-re', 1)?.name).toBe('Resolution and Escalation');
});
