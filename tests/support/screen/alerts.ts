import type { AlertFromEmail } from './pane.ts';

/** What the Oxfordshire reviewing officer makes of the social worker's email. */
export const OXFORDSHIRE_ALERT: AlertFromEmail = {
  email: /K\.M\. \(LCS 48213\)/,
  childName: 'Kit Marlow',
  category: /^Practice/,
  takes: /has not started/,
  expected: 'A start date and a named worker.',
  talkedWith: 'Tom Whitlock',
  talk: 'We do not agree that the plan is on course.',
};

/** What the Newcastle reviewing officer makes of the social worker's email. */
export const NEWCASTLE_ALERT: AlertFromEmail = {
  email: /D\.S\. \(Care First 77120\)/,
  childName: 'Dina Sol',
  category: /^Assessment/,
  takes: /is not finished/,
  expected: 'A finished assessment.',
  steps: 'A visit and a draft.',
  talkedWith: 'Kofi Mensah',
  talk: 'My rationale was talked over openly.',
};
