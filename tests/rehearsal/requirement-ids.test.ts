import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { requirementIds } from '#bot/procedure/coverage.ts';
import { procedures } from '#bot/procedure/rehearse.ts';
import { ROOT } from '#tests/support/procedure-tool.ts';

const REQUIREMENTS = join(ROOT, '..', 'shared', 'requirements.md');

test('all 88 requirements and 23 readings are known, each with the packs it concerns', () => {
  const ids = requirementIds();
  const counted = ['N', 'O', 'S', 'R', 'Q'].map(
    (kind) => Object.keys(ids).filter((id) => id.startsWith(kind)).length,
  );
  expect(counted).toEqual([25, 23, 19, 21, 23]);
  expect(ids).toMatchObject({
    N5: ['newcastle-cdep'],
    N7: ['newcastle-cdep', 'newcastle-drp'],
    R8: ['rutland-alert'],
    R18: ['rutland-disagreement', 'rutland-alert'],
  });
  const packs = [...procedures().keys()].sort();
  expect([...new Set(Object.values(ids).flat())].sort()).toEqual(packs);
});

test.skipIf(!existsSync(REQUIREMENTS))(
  'they are those of the requirements, and only one edition has what is its own',
  () => {
    const rows = readFileSync(REQUIREMENTS, 'utf8').matchAll(/^\| ([NOSRQ]\d+) \| ([^|]*)/gm);
    const required = new Map([...rows].map(([, id = '', says = '']) => [id, says]));
    const ids = requirementIds();
    expect(Object.keys(ids).sort()).toEqual([...required.keys()].sort());
    const ofOneEdition = [...required].filter(([, says]) => says.startsWith('CDEP only')).map(([id]) => id);
    expect(ofOneEdition.map((id) => ids[id])).toEqual(ofOneEdition.map(() => ['newcastle-cdep']));
  },
);
