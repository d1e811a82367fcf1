import type { PersonCommand } from '#shared/domain/commands.ts';
import type { Procedure } from '#shared/domain/procedure.ts';
import { actOf } from '#shared/domain/procedure-acts.ts';
import { flagLabel, stageName } from './names.ts';

/** What an offer is about: the act, the flag, or the stage that moving up leads to from where. */
export interface OfferAbout {
  readonly act?: string | undefined;
  readonly flag?: string | undefined;
  readonly to?: string | undefined;
  /** The stage under way, and the next one. */
  readonly from?: string | undefined;
  readonly next?: string | undefined;
}

/** What the button of a command says: what will happen, with the stage in it. */
export function offerLabel(
  procedure: Procedure,
  type: PersonCommand['type'],
  about: OfferAbout = {},
): string {
  switch (type) {
    case 'respond':
      return 'Respond';
    case 'escalate': {
      const { from, next, to = next } = about;
      const name = stageName(procedure, to);
      if (to !== next) return `Go straight to ${name}`;
      return from === undefined ? `Start ${name}` : `Escalate to ${name}`;
    }
    case 'raiseFlag':
      return `Raise a flag: ${flagLabel(procedure, about.flag)}`;
    case 'completeAction':
      return 'Record that an action is done';
    case 'handOver':
      return 'Hand the case over';
    case 'findNotSettled':
      return 'It is not settled';
    case 'recordResolution':
      return (procedure.ending?.outcomes.length ?? 0) > 0 ? 'Record how it ended' : 'It is resolved';
    case 'authorise':
      return procedure.words.closing;
    case 'callMeeting':
      return 'Call a meeting';
    case 'recordMinutes':
      return 'Record the minutes';
    case 'askForTime':
      return 'Ask for time';
    case 'agreeTime':
      return 'Agree to more time';
    case 'recordDiscussion':
      return 'Record a discussion';
    case 'tellChild':
      return 'Record what the child was told';
    case 'writeNote':
      return 'Write an entry';
    case 'acknowledge':
      return 'I have seen this';
    case 'correct':
      return 'Correct';
    case 'recordAct':
      return actOf(procedure, about.act)?.label ?? 'Put something on the record';
  }
}

/** The requirement ids behind a command, so that a screen can show the procedure's own section. */
export function offerWhy(
  procedure: Procedure,
  type: PersonCommand['type'],
  { act, flag }: OfferAbout = {},
): readonly string[] {
  const known = (ids: readonly string[]) => ids.filter((id) => procedure.rules[id]);
  switch (type) {
    case 'escalate':
      return known([...procedure.clock.why, ...procedure.opening.direct.why]);
    case 'recordResolution':
    case 'authorise':
      return known(procedure.ending?.why ?? []);
    case 'raiseFlag':
      return known(procedure.opening.flags.find(({ key }) => key === flag)?.why ?? []);
    case 'handOver':
      return known(procedure.ownership?.why ?? []);
    case 'callMeeting':
    case 'recordMinutes':
      return known([...procedure.meetings.why]);
    case 'tellChild':
      return known(procedure.childRights.flatMap(({ why }) => why).slice(0, 1));
    case 'respond':
    case 'completeAction':
    case 'findNotSettled':
    case 'askForTime':
    case 'agreeTime':
      return known([...procedure.clock.why]);
    case 'recordDiscussion':
      return known(procedure.informal?.why ?? []);
    case 'recordAct':
      return known(actOf(procedure, act)?.why ?? []);
    case 'writeNote':
    case 'acknowledge':
    case 'correct':
      return [];
  }
}
