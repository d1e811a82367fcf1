import type { NameOf } from '#shared/contract/soundness/name-use.ts';
import type { NameFault } from '#shared/contract/soundness/names.ts';
import type { ReadingFault } from '#shared/contract/soundness/readings.ts';
import type { TextFault } from '#shared/contract/soundness/texts.ts';

/** A name that points at nothing, in words. */
export function nameFaultWords(fault: NameFault | ReadingFault): string {
  switch (fault.kind) {
    case 'unknownName':
      return UNKNOWN[fault.of](fault.name);
    case 'unknownOutcome':
      return `The act "${fault.act}" has no outcome "${fault.outcome}". Add it to its choices, or check its spelling.`;
    case 'noSuchSetting':
      return `"${fault.setting}" leads nowhere in the pack: there is no "${fault.step}". ${comesNext(fault.known)}Correct the path; a stage, an act or another thing of a list stands in it by its key.`;
  }
}

function comesNext(known: readonly string[]): string {
  return known.length > 0 ? `What can stand there: ${known.join(', ')}. ` : '';
}

const role = (name: string) =>
  `The role "${name}" is not among the pack's roles. Add it to "roles", or check its spelling.`;

const UNKNOWN: Readonly<Record<NameOf, (name: string) => string>> = {
  role,
  whose: role,
  told: role,
  stage: (name) => `There is no stage with the key "${name}". Check its spelling.`,
  track: (name) => `There is no track with the key "${name}". Add it to "tracks", or check its spelling.`,
  act: (name) => `The act "${name}" is not among the pack's acts. Add it to "acts", or check its spelling.`,
  flag: (name) => `There is no flag with the key "${name}". Add it to "flags", or check its spelling.`,
  category: (name) =>
    `There is no category with the key "${name}". Add it to "categories", or check its spelling.`,
  group: (name) => `There is no group of categories "${name}". Add it to "groups", or check its spelling.`,
  source: (name) => `There is no source with the key "${name}". Add it to "sources", or check its spelling.`,
  point: (name) =>
    `There is no point of the agenda with the key "${name}". Add it to "agenda", or check its spelling.`,
  example: (name) =>
    `"${name}" is not among the examples that the opening offers. Add it to "examples", or word it as it is there.`,
  rule: (name) =>
    `The rule "${name}" is not quoted in the pack. Add it to "rules" with its section and the source's words.`,
};

/** What is wrong with a text or a key, in words. */
export function textFaultWords(fault: TextFault): string {
  switch (fault.kind) {
    case 'keyTwice':
      return `The key "${fault.key}" is used twice. Give each its own.`;
    case 'labelTwice':
      return `"${fault.label}" stands here twice, so that nobody could tell the two apart. Word one of them differently.`;
    case 'namedTwice':
      return `"${fault.name}" stands twice in this list. Take one out.`;
    case 'blank':
      return 'This text has only spaces. Write it.';
    case 'noSuchDay':
      return `"${fault.day}" is not a day of the calendar. Correct the date.`;
    case 'reviewBeforeUse':
      return 'The review comes before the procedure is in use. Correct one of the dates.';
  }
}
