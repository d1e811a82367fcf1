import type { Phase } from './case.ts';
import type { CommandType, PersonCommand } from './commands.ts';

/** The phases a command may be given in, each with the phases it may lead to. */
type Row = Partial<Record<Phase, readonly Phase[]>>;

const OPEN = ['informal', 'told', 'waiting', 'answered', 'unsettled', 'lapsed'] as const;
const UNDER_WAY = ['told', 'waiting', 'answered', 'unsettled', 'lapsed'] as const;
const RUNNING = ['waiting', 'answered', 'unsettled', 'lapsed'] as const;
const ALL = [...OPEN, 'resolved'] as const;

function stays(phases: readonly Phase[]): Row {
  return Object.fromEntries(phases.map((phase) => [phase, [phase]]));
}

function leadsTo(phases: readonly Phase[], to: readonly Phase[]): Row {
  return Object.fromEntries(phases.map((phase) => [phase, to]));
}

/**
 * The whole course of a case as one table: in which phase what may be given, and where it leads. The ladder's own
 * conditions (who, which stage, which reason) are in the decisions; nothing they allow leaves this table.
 */
export const WORKFLOW: Record<Exclude<CommandType, 'openCase'>, Row> = {
  recordDiscussion: stays(OPEN),
  escalate: leadsTo(OPEN, ['waiting', 'told']),
  raiseFlag: leadsTo(OPEN, [...OPEN]),
  acknowledge: stays(UNDER_WAY),
  // An answer of several that are asked for leaves the stage where it was.
  respond: leadsTo(RUNNING, ['answered', ...RUNNING]),
  completeAction: stays(ALL),
  findNotSettled: { answered: ['unsettled', 'lapsed'] },
  askForTime: stays(['waiting', 'answered', 'unsettled']),
  agreeTime: stays(['waiting', 'answered', 'unsettled']),
  callMeeting: stays(UNDER_WAY),
  recordMinutes: stays([...UNDER_WAY, 'resolved']),
  recordResolution: leadsTo(OPEN, ['resolved']),
  // Before the resolution only where the pack lets the record end while the matter lives on: the decision looks.
  authorise: { ...stays(UNDER_WAY), resolved: ['resolved'] },
  writeNote: stays(ALL),
  correct: stays(ALL),
  tellChild: stays(ALL),
  recordAct: stays(ALL),
  handOver: stays(ALL),
  // The clock of a duty outlives the matter.
  tick: {
    informal: ['informal'],
    told: ['told'],
    resolved: ['resolved'],
    waiting: ['waiting', 'lapsed'],
    answered: ['answered', 'lapsed'],
    unsettled: ['unsettled', 'lapsed'],
    lapsed: ['lapsed'],
  },
  reportDelivery: stays(ALL),
  reportAlertEmail: stays(ALL),
  reportActEmail: stays(ALL),
  reportBooking: stays(ALL),
  reportFiling: stays(ALL),
  reportOriginalEmail: stays(ALL),
};

/**
 * What a person's command is once the record is authorised: still possible beside it (N12), possible while the matter
 * itself goes on beside it (Q5), or over.
 */
export const AFTER_AUTHORISING: Readonly<Record<PersonCommand['type'], 'beside' | 'whileItGoesOn' | 'over'>> =
  {
    recordDiscussion: 'whileItGoesOn',
    escalate: 'whileItGoesOn',
    raiseFlag: 'whileItGoesOn',
    acknowledge: 'whileItGoesOn',
    respond: 'whileItGoesOn',
    completeAction: 'beside',
    findNotSettled: 'whileItGoesOn',
    askForTime: 'whileItGoesOn',
    agreeTime: 'whileItGoesOn',
    callMeeting: 'whileItGoesOn',
    recordMinutes: 'whileItGoesOn',
    recordResolution: 'whileItGoesOn',
    authorise: 'over',
    handOver: 'beside',
    writeNote: 'beside',
    correct: 'beside',
    tellChild: 'whileItGoesOn',
    // Which acts stand beside a closed record is for the pack: the decision looks at the act itself.
    recordAct: 'beside',
  };
