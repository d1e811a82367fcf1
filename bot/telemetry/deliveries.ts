import type { Counter, Meter } from '@opentelemetry/api';
import type { Mail } from '../application/ports/mail.ts';
import type { Messenger } from '../application/ports/messenger.ts';
import type { Outcome } from '../application/ports/outcome.ts';

/** What is sent to people, by the way it goes and what came of it. */
export function deliveryCounter(meter: Meter): Counter {
  return meter.createCounter('resolution.delivery', {
    description: 'Cards and emails that were sent, and cards that were brought up to date',
  });
}

/** The chat, with what it delivers counted. */
export function measuredMessenger(messenger: Messenger, count: Counter): Messenger {
  return {
    ...messenger,
    send: async (...asked) => counted(await messenger.send(...asked), count, 'card'),
    update: async (...asked) => counted(await messenger.update(...asked), count, 'updatedCard'),
  };
}

/** The mailboxes, with what goes out counted. */
export function measuredMail(mail: Mail, count: Counter): Mail {
  return { ...mail, send: async (...asked) => counted(await mail.send(...asked), count, 'email') };
}

function counted<T>(outcome: Outcome<T>, count: Counter, way: string): Outcome<T> {
  count.add(1, { way, outcome: outcome.ok ? 'done' : outcome.fault.reason });
  return outcome;
}
