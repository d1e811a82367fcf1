import type { Phase } from './case.ts';
import type { CommandType, PersonCommand } from './commands.ts';

/** The phases a command may be given in, each with the phases it may lead to. */
type Row = Partial<Record<Phase, readonly Phase[]>>;

const OPEN = ['informal', 'waiting', 'answered', 'unsettled', 'lapsed'] as const;
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
  escalate: leadsTo(OPEN, ['waiting']),
  acknowledge: stays(RUNNING),
  respond: leadsTo(RUNNING, ['answered']),
  findNotSettled: { answered: ['unsettled', 'lapsed'] },
  askForTime: stays(['waiting', 'answered', 'unsettled']),
  agreeTime: stays(['waiting', 'answered', 'unsettled']),
  callMeeting: stays(RUNNING),
  recordMinutes: stays([...RUNNING, 'resolved']),
  recordResolution: leadsTo(OPEN, ['resolved']),
  // Before the resolution only where the pack lets the record end while the matter lives on: the decision looks.
  authorise: { ...stays(RUNNING), resolved: ['resolved'] },
  writeNote: stays(ALL),
  correct: stays(ALL),
  tellChild: stays(ALL),
  recordAct: stays(ALL),
  passLimit: {
    waiting: ['waiting', 'lapsed'],
    answered: ['answered', 'lapsed'],
    unsettled: ['unsettled', 'lapsed'],
    lapsed: ['lapsed'],
  },
  reportDelivery: stays(ALL),
  reportAlertEmail: stays(ALL),
  reportBooking: stays(ALL),
  reportFiling: stays(ALL),
  reportOriginalEmail: stays(ALL),
};

/** Which commands of a person still stand once the record is authorised: they stand beside it (N12). */
export const AFTER_AUTHORISING: Readonly<Record<PersonCommand['type'], boolean>> = {
  recordDiscussion: false,
  escalate: false,
  acknowledge: false,
  respond: false,
  findNotSettled: false,
  askForTime: false,
  agreeTime: false,
  callMeeting: false,
  recordMinutes: false,
  recordResolution: false,
  authorise: false,
  writeNote: true,
  correct: true,
  tellChild: false,
  // Which acts stand beside a closed record is for the pack: the decision looks at the act itself.
  recordAct: true,
};
