import { expect, test } from 'vitest';
import stoke from '#shared/procedures/stoke-cp.json' with { type: 'json' };
import { faultsAfter, there } from '#tests/support/pack-changes.ts';

type Stoke = typeof stoke;
const act = (pack: Stoke, at: number) => there(pack.acts[at]);

test.each<[string, (pack: Stoke) => unknown, string]>([
  [
    'an act of a role that is not there',
    (pack) => act(pack, 0).by.push('mayor'),
    'act 1, opened by 2: The role "mayor" is not among the pack\'s roles. Add it to "roles", or check its spelling.',
  ],
  [
    'an act that tells a part which is nobody in particular',
    (pack) => Object.assign(act(pack, 0), { tells: ['cpQaServiceManager', 'party'] }),
    'act 1, told 2: The role "party" is not among the pack\'s roles. Add it to "roles", or check its spelling.',
  ],
  [
    'two acts with one key',
    (pack) => Object.assign(act(pack, 2), { key: 'askAgreement' }),
    'act 3, key: The key "askAgreement" is used twice. Give each its own.',
  ],
  [
    'an act at a stage that is not there',
    (pack) => Object.assign(act(pack, 0), { stages: ['7'] }),
    'act 1, stage 1: There is no stage with the key "7". Check its spelling.',
  ],
  [
    'a gate that needs an act which is not there',
    (pack) => Object.assign(there(there(pack.stages[0]).gates?.[0]), { needs: 'blessing' }),
    'stage 1, gate 1, needs: The act "blessing" is not among the pack\'s acts. Add it to "acts", or check its spelling.',
  ],
  [
    'a gate that needs an outcome which the act does not have',
    (pack) => Object.assign(there(there(pack.stages[0]).gates?.[0]), { outcome: 'maybe' }),
    'stage 1, gate 1, needs: The act "agreement" has no outcome "maybe". Add it to its choices, or check its spelling.',
  ],
  [
    'a category of a group that is not there',
    (pack) => Object.assign(there(pack.opening.categories[0]), { group: 'other' }),
    'opening, category 1, group: There is no group of categories "other". Add it to "groups", or check its spelling.',
  ],
  [
    'a way straight to a stage that is not there',
    (pack) => Object.assign(pack.opening.direct, { stages: ['9'] }),
    'opening, direct, stage 1: There is no stage with the key "9". Check its spelling.',
  ],
])('%s is refused by name', (_, change, fault) => {
  expect(faultsAfter(stoke, change)).toEqual([fault]);
});
