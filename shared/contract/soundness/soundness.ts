import type { Procedure } from '#shared/domain/procedure.ts';
import { type ActFault, actFaults } from './acts.ts';
import { type AnswerFault, answerFaults } from './answers.ts';
import { type BegunByFault, begunByFaults } from './begun-by.ts';
import { type ConditionFault, conditionFaults } from './conditions.ts';
import { type EndingFault, endingFaults } from './ending.ts';
import { type GateFault, gateFaults } from './gates.ts';
import { type LadderFault, ladderFaults } from './ladder.ts';
import { type LimitFault, limitFaults } from './limits.ts';
import { type MeetingFault, meetingFaults } from './meetings.ts';
import { type NameFault, nameFaults } from './names.ts';
import { type OpeningFault, openingFaults } from './opening.ts';
import { type ReadingFault, readingFaults } from './readings.ts';
import { type ReminderFault, reminderFaults } from './reminders.ts';
import { type RoleFault, roleFaults } from './roles.ts';
import { type TextFault, textFaults } from './texts.ts';

/** A pack that has the right shape but could not run as a procedure must: what it is about, and the fault. */
export type Unsoundness =
  | { readonly about: 'names'; readonly fault: NameFault | ReadingFault }
  | { readonly about: 'ladder'; readonly fault: LadderFault | LimitFault | ReminderFault }
  | { readonly about: 'answers'; readonly fault: AnswerFault | ConditionFault }
  | { readonly about: 'people'; readonly fault: MeetingFault | RoleFault | OpeningFault | BegunByFault }
  | { readonly about: 'acts'; readonly fault: ActFault | GateFault }
  | { readonly about: 'ending'; readonly fault: EndingFault }
  | { readonly about: 'texts'; readonly fault: TextFault };

/** Everything by which a pack could not run: each name that points at nothing, and each nonsense. */
export function unsoundness(procedure: Procedure): readonly Unsoundness[] {
  const names = [...nameFaults(procedure), ...readingFaults(procedure)];
  const ladder = [...ladderFaults(procedure), ...limitFaults(procedure), ...reminderFaults(procedure)];
  const answers = [...answerFaults(procedure), ...conditionFaults(procedure)];
  const people = [
    ...meetingFaults(procedure),
    ...roleFaults(procedure),
    ...openingFaults(procedure),
    ...begunByFaults(procedure),
  ];
  const acts = [...actFaults(procedure), ...gateFaults(procedure)];
  return [
    ...names.map((fault) => ({ about: 'names' as const, fault })),
    ...ladder.map((fault) => ({ about: 'ladder' as const, fault })),
    ...answers.map((fault) => ({ about: 'answers' as const, fault })),
    ...people.map((fault) => ({ about: 'people' as const, fault })),
    ...acts.map((fault) => ({ about: 'acts' as const, fault })),
    ...endingFaults(procedure).map((fault) => ({ about: 'ending' as const, fault })),
    ...textFaults(procedure).map((fault) => ({ about: 'texts' as const, fault })),
  ];
}
