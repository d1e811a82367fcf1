import type { Fitting } from '#shared/contract/fitting.ts';
import type { ShapeFault } from '#shared/contract/shape-faults.ts';
import type { ValueKind } from '#shared/contract/value-kinds.ts';

const KINDS: Readonly<Record<ValueKind, string>> = {
  text: 'text in quotation marks',
  number: 'a number',
  wholeNumber: 'a whole number',
  yesNo: 'true or false',
  list: 'a list in square brackets',
  parts: 'a group of parts in curly brackets',
  nothing: 'empty',
};

/** What the patterns of our files ask for. A test proves that each pattern has its words. */
const FORMS: Readonly<Record<string, string>> = {
  '/^[a-z][A-Za-z0-9]*$/':
    'a key of letters and digits without spaces, beginning with a small letter, like "teamManager"',
  '/^\\d{4}-\\d{2}-\\d{2}$/': 'a day written year-month-day, like "2026-11-23"',
  '/^[a-z0-9-]+$/': 'a key of small letters, digits and hyphens, like "stage-2"',
  '/^[A-Z]{2,4}$/': 'two to four capital letters, like "RE"',
  '/^(none|\\d{4}-\\d{2}-\\d{2}( ([01]\\d|2[0-3]):[0-5]\\d)?)$/':
    'a day, like "2026-11-23", a day and time, like "2026-11-23 15:30", or "none"',
  '/^(stage|overall|informal|(milestone|duty):[a-z][A-Za-z0-9]*)$/':
    'the name of a clock: "stage", "overall", "informal", or "milestone" or "duty" with its key, like "duty:significantChange"',
  '/^(recordAct|raiseFlag|escalate) [A-Za-z0-9-]+$/':
    'one thing of its kind: "recordAct", "raiseFlag" or "escalate" and its key, like "recordAct legalAdvice"',
  '/^([01]\\d|2[0-3]):[0-5]\\d$/': 'a time of day, like "09:30"',
};

/** Whether a pattern can be explained in words. */
export function hasWords(pattern: string): boolean {
  return Object.hasOwn(FORMS, pattern);
}

/** A departure from a file's shape, in words that say what should be there. */
export function shapeFaultWords(fault: ShapeFault): string {
  switch (fault.kind) {
    case 'unknownPart':
      return unknownPart(fault.part, fault.known);
    case 'missingPart':
      return 'This part is missing. Add it.';
    case 'wrongKind':
      return `This is ${KINDS[fault.found]}. Write ${KINDS[fault.expected]} instead.`;
    case 'notAmong':
      return `${quoted(fault.found)} is not a choice here. Choose ${choices(fault.allowed)}.`;
    case 'noneFits':
      return `${quoted(fault.found)} cannot stand here. Write ${fault.fitting.map(fittingWords).join(', or ')}.`;
    case 'wrongForm':
      return `${quoted(fault.found)} is not of the form that is read here. Write ${formWords(fault.pattern)}.`;
    case 'tooSmall':
      return tooSmall(fault.of, fault.atLeast);
    case 'tooBig':
      return tooBig(fault.of, fault.atMost);
    case 'other':
      return `This cannot be read: ${fault.message.replace(/[.]$/, '')}. Correct it.`;
  }
}

function fittingWords(fitting: Fitting): string {
  switch (fitting.is) {
    case 'choice':
      return choices(fitting.allowed);
    case 'listOf':
      return `a list in square brackets of ${choices(fitting.allowed)}`;
    case 'form':
      return formWords(fitting.pattern);
    case 'kind':
      return KINDS[fitting.kind];
  }
}

function formWords(pattern: string): string {
  return FORMS[pattern] ?? `text of the form ${pattern}`;
}

function unknownPart(part: string, known: readonly string[]): string {
  const instead = known.length > 0 ? `What can stand here: ${known.join(', ')}. ` : '';
  return `There is a part "${part}" here that nothing reads. ${instead}Check its spelling, or take it out.`;
}

function tooSmall(of: ValueKind, atLeast: number): string {
  if (of === 'text') return 'This text is empty. Write it.';
  if (of === 'list')
    return atLeast === 1
      ? 'This list is empty. Name at least one.'
      : `This list is too short. Name at least ${atLeast}.`;
  return `This number is too small. Write ${atLeast} or more.`;
}

function tooBig(of: ValueKind, atMost: number): string {
  if (of === 'text') return `This text is too long. Write at most ${atMost} characters.`;
  if (of === 'list') return `This list is too long. Name at most ${atMost}.`;
  return `This number is too big. Write ${atMost} or less.`;
}

function choices(allowed: readonly string[]): string {
  const all = allowed.map((one) => `"${one}"`);
  const last = all.at(-1) ?? '';
  return all.length < 2 ? last : `${all.slice(0, -1).join(', ')} or ${last}`;
}

function quoted(found: unknown): string {
  return typeof found === 'string'
    ? `"${found}"`
    : typeof found === 'number'
      ? String(found)
      : 'What is here';
}
