import type { Button } from './somebody.ts';

/** The buttons of cards that people press, by the words that stand on them. */
export const NOTICE_ACTS = {
  respond: {
    title: 'Send my response',
    type: 'ResponseGiven',
    fields: (words) => ({ 'respond.kind': 'disagree', 'respond.text': words }),
  },
  acknowledge: { title: 'I have seen this', type: 'AlertSeen', fields: () => ({}) },
  findNotSettled: {
    title: 'Record that it is not settled',
    type: 'FoundNotSettled',
    fields: (words) => ({ 'findNotSettled.text': words }),
  },
} as const satisfies Record<string, Button>;
