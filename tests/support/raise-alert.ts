import { randomUUID } from 'node:crypto';
import { atDesk } from './desk.ts';
import type { House } from './house.ts';
import { person } from './people.ts';

/** Amara Okafor raises an Oxfordshire alert at stage 1, as the pane would; the status of the answer. */
export async function raiseAlert(house: House, initials = 'K.M.'): Promise<number> {
  const named = (name: string) => {
    const { id, mail } = person(name);
    return { id, name, mail };
  };
  const command = {
    type: 'openCase',
    child: { name: 'Kit Marlow', initials, number: '48213' },
    named: { socialWorker: named('Tom Whitlock'), teamManager: named('Ben Rees') },
    category: 'practice',
    issues: [{ issue: 'The family time plan has not started.', expected: 'A start date.' }],
    discussion: { with: 'Tom Whitlock', mode: 'telephone', on: '2026-11-23', summary: 'We do not agree.' },
    stage: '1',
    referralBeside: false,
  };
  const asked = { id: randomUUID(), procedure: 'oxfordshire-re', command };
  const { status } = await atDesk(house, 'Amara Okafor').api('POST', '/cases', asked);
  return status;
}
