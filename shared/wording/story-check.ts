import { londonDay, londonTime } from '#shared/domain/time.ts';
import type { ChangeFault } from '#shared/rehearsal/changes.ts';
import type { StoryFault } from '#shared/rehearsal/read-story.ts';
import { longDay } from './dates.ts';
import { type FaultParts, faultLine } from './fault-line.ts';
import { inARow } from './names.ts';
import { placeWords } from './places.ts';
import { packFaultLine } from './procedure-check.ts';
import { shapeFaultWords } from './shape-faults.ts';
import { slipWords } from './text-slips.ts';

/** A fault of a story as its author reads it. */
export function storyFaultLine(fault: StoryFault): string {
  return faultLine(storyFaultParts(fault));
}

/** The same in its parts. */
export function storyFaultParts(fault: StoryFault): FaultParts {
  return {
    where: placeWords(fault.place, fault.names),
    what: storyFaultWords(fault),
    line: fault.line,
  };
}

function storyFaultWords(fault: StoryFault): string {
  switch (fault.kind) {
    case 'noSuchDay':
      return `"${fault.day}" is not a day of the calendar. Correct the date.`;
    case 'provesChanged':
      return 'A story that changes its pack proves nothing of the pack as it is. Take this out, or take out "changes".';
    case 'unknownPart':
    case 'missingPart':
    case 'wrongKind':
    case 'notAmong':
    case 'wrongForm':
    case 'tooSmall':
    case 'tooBig':
    case 'noneFits':
    case 'other':
      return shapeFaultWords(fault);
    case 'emptyText':
    case 'notUtf8':
    case 'notJson':
    case 'notYaml':
    case 'nameTwice':
    case 'aliasOfItself':
    case 'aliasOfNothing':
    case 'tooManyAliases':
      return slipWords(fault);
    case 'backInTime':
      return `This is before ${longDay(londonDay(fault.after))}, ${londonTime(fault.after)}, to which the story has come by then. Time only goes forward: correct the day or the time, or put the step where it belongs.`;
  }
}

/** Why the pack of a story cannot be changed as the story says, on one line. */
export function changeFaultLine(fault: ChangeFault): string {
  const { where, what } = changeFaultWords(fault);
  return `${where}: ${what}`;
}

/** Where in a story it is said how its pack is changed, and why it cannot be so. */
export function changeFaultWords(fault: ChangeFault): { readonly where: string; readonly what: string } {
  switch (fault.kind) {
    case 'noSuchSetting':
      return changes(
        `The pack has no place "${fault.path}". Name a stage, an act or another thing of a list by its key.`,
      );
    case 'nothingChanged':
      return changes(`"${fault.path}" is so in the pack already. Choose another value, or take it out.`);
    case 'packFault':
      return changes(`The pack cannot be used with them. ${packFaultLine(fault.fault)}`);
    case 'noSuchReading':
      return otherwise(`The pack has no reading "${fault.reading}" among its "readings".`);
    case 'readingUntouched':
      return otherwise(`The story changes no setting of ${fault.reading}. ${settingsOf(fault.settings)}`);
    case 'sameWithout':
      return otherwise(
        `The story comes about without its changes too, so it shows no other choice of ${fault.reading}. Expect something that only the change brings about.`,
      );
  }
}

const changes = (what: string) => ({ where: 'changes', what });

const otherwise = (what: string) => ({ where: 'otherwise', what });

function settingsOf(settings: readonly string[]): string {
  return settings.length > 0
    ? `Change one of ${inARow(settings)} under "changes".`
    : 'That reading has no settings.';
}

/** The head of the list of faults of a story. */
export function storyFaultsFound(file: string, count: number): string {
  return `${file} cannot be played: ${count === 1 ? '1 fault' : `${count} faults`}.`;
}

/** A story is about a procedure that is not there. */
export function noSuchPack(file: string, pack: string): string {
  return `${file} cannot be played: there is no procedure pack "${pack}", or it has faults. Run "npm run procedure -- check" on it.`;
}
