import type { Place } from '#shared/contract/shape-faults.ts';

/** What one thing of a list is called; lists that are not here are called by their own name. */
const ONE_OF: Readonly<Record<string, string>> = {
  stages: 'stage',
  by: 'opened by',
  readers: 'reader',
  informed: 'told',
  required: 'must be there',
  answers: 'answer',
  categories: 'category',
  examples: 'example group',
  items: 'example',
  agenda: 'agenda point',
  acts: 'act',
  gates: 'gate',
  tells: 'told',
  choices: 'choice',
  childRights: 'right',
  steps: 'step',
  roles: 'role',
  rules: 'rule',
  readings: 'reading',
  settings: 'setting',
  groups: 'group',
  flags: 'flag',
  tracks: 'track',
  milestones: 'milestone',
  chairWhen: 'chair in some cases',
  covers: 'covered stage',
  toldBy: 'to be told',
  outcomes: 'outcome',
  reports: 'report',
  counts: 'count',
};

/** Lists whose things are known by their name, not by their place in the list. */
const NAMED = new Set([
  'roles',
  'rules',
  'readings',
  'holders',
  'offered',
  'notOffered',
  'refusedTo',
  'ask',
  'reads',
]);

/**
 * A place in a file as people speak of it: "stage 2, limit, working days"; with what the things on the way are known
 * by, "act 3 (“legalAdvice”), tells".
 */
export function placeWords(place: Place, names: readonly (string | undefined)[] = []): string {
  const words = place.flatMap((step, at) => {
    const before = place[at - 1];
    const after = place[at + 1];
    if (typeof step === 'number') {
      const list = isNamed(place, at - 1) ? undefined : before;
      return [`${oneOf(list)} ${step + 1}${known(step, names[at])}`];
    }
    if (isNamed(place, at)) return [`${oneOf(before)} "${step}"`];
    const swallowed = typeof after === 'number' || (typeof after === 'string' && NAMED.has(step));
    return swallowed ? [] : [partWords(step)];
  });
  return words.length > 0 ? words.join(', ') : 'the text';
}

/** Whether a step leads to one of those things that are known by their name. */
function isNamed(place: Place, at: number): boolean {
  const list = place[at - 1];
  return typeof list === 'string' && NAMED.has(list);
}

/** A thing that is called by its number needs no name beside it. */
function known(at: number, name: string | undefined): string {
  return name === undefined || name === String(at + 1) ? '' : ` ("${name}")`;
}

/** The name of a part as words: `workingDays` is "working days". */
export function partWords(name: string): string {
  return name.replace(
    /([a-z0-9])([A-Z])/g,
    (_, before: string, after: string) => `${before} ${after.toLowerCase()}`,
  );
}

function oneOf(list: string | number | undefined): string {
  if (typeof list !== 'string') return 'number';
  return ONE_OF[list] ?? partWords(list);
}
