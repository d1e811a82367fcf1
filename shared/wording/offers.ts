import type { PersonCommand } from '#shared/domain/commands.ts';
import { nextStage, type Procedure, stageOf } from '#shared/domain/procedure.ts';
import { actOf } from '#shared/domain/procedure-acts.ts';

/** What the button of a command says: what will happen, with the stage in it. */
export function offerLabel(
  procedure: Procedure,
  type: PersonCommand['type'],
  stage: string | undefined,
  { act, to }: { readonly act?: string | undefined; readonly to?: string | undefined } = {},
): string {
  switch (type) {
    case 'respond':
      return 'Respond';
    case 'escalate': {
      const next = nextStage(procedure, stage);
      const straight = to === undefined ? next : stageOf(procedure, to);
      if (straight !== next) return `Go straight to stage ${straight?.number ?? ''}`;
      return stage ? `Escalate to stage ${next?.number ?? ''}` : `Start stage ${next?.number ?? ''}`;
    }
    case 'findNotSettled':
      return 'It is not settled';
    case 'recordResolution':
      return 'It is resolved';
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
      return actOf(procedure, act)?.label ?? 'Put something on the record';
  }
}

/** The requirement ids behind a command, so that a screen can show the procedure's own section. */
export function offerWhy(
  procedure: Procedure,
  type: PersonCommand['type'],
  act?: string | undefined,
): readonly string[] {
  const known = (ids: readonly string[]) => ids.filter((id) => procedure.rules[id]);
  switch (type) {
    case 'escalate':
      return known([...procedure.clock.why, ...procedure.opening.direct.why]);
    case 'recordResolution':
    case 'authorise':
      return known(['O14', 'N14', 'R6', 'S14']);
    case 'callMeeting':
    case 'recordMinutes':
      return known([...procedure.meetings.why]);
    case 'tellChild':
      return known(procedure.childRights.flatMap(({ why }) => why).slice(0, 1));
    case 'respond':
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
