import { rungAfter } from '#shared/domain/ladder.ts';
import type { Procedure } from '#shared/domain/procedure.ts';
import type { Ask } from './asks.ts';
import { stageName } from './names.ts';

/** What a list knows of a case: its summary alone. */
interface Listed {
  readonly phase: string;
  readonly stage?: string | undefined;
  readonly authorised: boolean;
  readonly ownerId: string;
  /** What each is asked for; a summary from before it was kept has none. */
  readonly asks?: Readonly<Record<string, NonNullable<Ask['to']>>> | undefined;
}

type ListAsk = { readonly what: string; readonly button: string };

const DUTY: ListAsk = { what: 'Do what must follow, and record it', button: 'Open' };

/** What a row of somebody's "Needs you" says, and its button: from a case's summary alone. */
export function listAsk(procedure: Procedure | undefined, summary: Listed, person: string): ListAsk {
  const stage = procedure ? stageName(procedure, summary.stage) : 'the stage';
  switch (summary.asks?.[person]) {
    case 'agreeTime':
      return { what: 'Say whether you agree to more time', button: 'Open' };
    case 'duty':
      return DUTY;
    case 'answer':
      return { what: `Respond at ${stage}`, button: 'Respond' };
    case 'decide':
    case 'meet':
    case undefined:
      return toDecide(procedure, summary, summary.ownerId === person, stage);
  }
}

function toDecide(procedure: Procedure | undefined, summary: Listed, owner: boolean, stage: string): ListAsk {
  const closing = procedure?.words.closing ?? 'Close the record';
  // Somebody else is asked to answer, or to take it further: their case says which.
  if (!owner && summary.phase !== 'waiting') return { what: `Decide or respond at ${stage}`, button: 'Open' };
  if (!owner) return { what: `Respond at ${stage}`, button: 'Respond' };
  // Once a case is closed and over, only a duty still asks its owner for something.
  if (summary.authorised) return DUTY;
  switch (summary.phase) {
    case 'answered':
      return { what: 'Say whether the response settles it', button: 'Read the response' };
    case 'lapsed':
      return {
        what: `${lapsed(procedure, summary.stage)}: the limit of ${stage} has passed`,
        button: 'Decide',
      };
    case 'unsettled':
      return { what: 'Decide how to go on', button: 'Decide' };
    case 'resolved':
      return { what: closing, button: closing };
    case 'informal':
      return { what: 'Say whether the informal talk settled this', button: 'Decide' };
    case 'told':
      return { what: 'When it is done, record how it ended', button: 'Open' };
    case 'waiting':
      return DUTY;
    default:
      return { what: 'Open the case', button: 'Open' };
  }
}

/** What the owner is to do once a limit has passed: escalate, where the procedure says that they must and there is a next stage. */
function lapsed(procedure: Procedure | undefined, stage: string | undefined): string {
  if (procedure?.clock.atLimit !== 'must') return 'Decide';
  const track = procedure.tracks.find(({ stages }) => stages.some((one) => one === stage))?.key;
  return rungAfter(procedure, track, stage) ? 'Escalate' : 'Decide';
}
