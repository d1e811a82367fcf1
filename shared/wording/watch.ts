import type { Instant } from '#shared/domain/time.ts';
import { shortMoment } from './dates.ts';

/** What is said of something that is looked after: when it is not well, what to do about it, and when it is well again. */
interface CheckWords {
  readonly title: string;
  readonly says: (count: number) => string;
  readonly todo: string;
  readonly over: string;
}

/** Everything the service looks after in its own working, with its words. Counts only: nothing of any case. */
const CHECKS = {
  limits: {
    title: 'Limits have ended and nobody was told',
    says: (count) =>
      `${counted(count, 'limit')} of your cases ended, and the service has not dealt with ${count === 1 ? 'it' : 'them'} in time: nobody was reminded or asked to decide.`,
    todo: 'Ask your IT service to look at the log of the service. Until this is over, look in your caseload for what is due.',
    over: 'Limits are dealt with again. Those that had ended have been dealt with; each case shows when.',
  },
  jobs: {
    title: 'Messages wait too long',
    says: (count) =>
      `${counted(count, 'message, meeting or document', 'messages, meetings and documents')} of your cases ${count === 1 ? 'waits' : 'wait'} to be sent, booked or filed for longer than usual.`,
    todo: 'Nothing is lost: they go out in turn. Where something is urgent, ring the people it concerns. If this lasts, ask your IT service to look at the log of the service.',
    over: 'Messages go out as usual again.',
  },
  givenUp: {
    title: 'Something could not be sent, and its case does not say so yet',
    says: (count) =>
      `${counted(count, 'message, meeting or document', 'messages, meetings and documents')} could not be sent, booked or filed, and the case does not show it yet, so that its owner does not know.`,
    todo: 'Ask your IT service to look at the log of the service: it says which cases. Ask their owners to check whom the last step reached.',
    over: 'Everything that could not be sent, booked or filed now shows in its case.',
  },
  graphSignIn: {
    title: 'The service cannot sign in to your Microsoft 365',
    says: () =>
      'Microsoft refuses the sign-in of the service, so emails are not sent, meetings not booked and documents not filed.',
    todo: 'Ask your IT service to look at the registration of the service in Entra ID: its secret may have run out, or its consent was withdrawn. What waits is tried again for some time; after that it becomes a task of the owner of each case.',
    over: 'The service can sign in to your Microsoft 365 again.',
  },
  botSignIn: {
    title: 'The service cannot send cards in Teams',
    says: () =>
      'Microsoft refuses the sign-in of the bot, so that no cards are sent in Teams and none are brought up to date.',
    todo: 'Ask whoever runs the service to look at the registration of the bot: its secret may have run out. Until this is over, people see in the Resolution tab what waits for them.',
    over: 'Cards are sent in Teams again.',
  },
} as const satisfies Record<string, CheckWords>;

/** Something the service looks after in its own working. */
export type Check = keyof typeof CHECKS;

/** What was found, in one sentence. */
export function foundWords(check: Check, count: number): string {
  return CHECKS[check].says(count);
}

/** What an administrator reads: a heading, and what there is to say below it. */
export interface NewsWords {
  readonly title: string;
  readonly lines: readonly string[];
}

/** What an administrator is told of something that is not well, or that is well again. */
export function newsWords(alarm: {
  readonly check: Check;
  readonly count: number;
  readonly raisedAt: Instant;
  readonly overAt?: Instant | undefined;
}): NewsWords {
  const { title, says, todo, over } = CHECKS[alarm.check];
  const since = shortMoment(alarm.raisedAt);
  if (alarm.overAt === undefined)
    return { title, lines: [says(alarm.count), `This was noticed on ${since}.`, todo, WHY_YOU] };
  const until = shortMoment(alarm.overAt);
  return { title: `Well again: ${title}`, lines: [over, `It lasted from ${since} to ${until}.`, WHY_YOU] };
}

const WHY_YOU = 'You get this because you administer the service for your authority.';

function counted(count: number, one: string, more = `${one}s`): string {
  return count === 1 ? `1 ${one}` : `${count} ${more}`;
}
