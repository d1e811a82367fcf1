import type { Desk } from './desk.ts';

/** A command that opens a case at stage 1 of Oxfordshire's procedure, with what the test is about put in. */
export function opening(socialWorker: Desk, teamManager: Desk, changed: object = {}): object {
  const named = ({ me: { id, name, mail } }: Desk) => ({ id, name, mail });
  return {
    type: 'openCase',
    child: { name: 'Made Up', initials: 'M.U.', number: 'LCS 1' },
    named: { socialWorker: named(socialWorker), teamManager: named(teamManager) },
    category: 'practice',
    issues: [{ issue: 'The plan has not started.', expected: 'A start date.' }],
    discussion: { with: 'Tom Whitlock', mode: 'telephone', on: '2026-11-23', summary: 'We do not agree.' },
    stage: '1',
    referralBeside: false,
    ...changed,
  };
}
