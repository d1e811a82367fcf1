import { parseArgs } from 'node:util';

/** How much of the fault test is run. */
export interface Form {
  readonly cases: number;
  /** How many times over there are the four practice councils. */
  readonly copies: number;
  /** At least so many kills, about so long apart. */
  readonly kills: number;
  readonly killEveryMs: number;
  /** How long a working day lasts at most, while somebody still has something to do on it. */
  readonly dayMs: number;
  /** How long, after the work, everything may take until it is quiet. */
  readonly quietMs: number;
  readonly seed: number;
}

/** What the tenant does by itself all the while: the rates that the test is about, and some slowness besides. */
export const WEATHER =
  'throttled=0.1 failing=0.05 lost=0.02 slow=0.03 slowMs=800 duplicated=0.05 reordered=0.05';

const SHORT: Form = {
  cases: 18,
  copies: 1,
  kills: 12,
  killEveryMs: 5000,
  dayMs: 5000,
  quietMs: 300_000,
  seed: 1,
};
const EMBEDDED: Form = { ...SHORT, cases: 6, copies: 1, kills: 3, killEveryMs: 7000 };
const LONG: Form = {
  cases: 1000,
  copies: 20,
  kills: 100,
  killEveryMs: 8000,
  dayMs: 60_000,
  quietMs: 1_800_000,
  seed: 1,
};

/** The forms that the command line asks for: what is run on PostgreSQL, and on the embedded database. */
export function formsAsked(args: readonly string[]): { readonly postgres?: Form; readonly embedded?: Form } {
  const { values } = parseArgs({
    args: [...args],
    options: {
      long: { type: 'boolean', default: false },
      cases: { type: 'string' },
      kills: { type: 'string' },
      seed: { type: 'string' },
      only: { type: 'string' },
    },
  });
  const asked = (form: Form): Form => ({
    ...form,
    ...(values.cases === undefined ? {} : { cases: Number(values.cases) }),
    ...(values.kills === undefined ? {} : { kills: Number(values.kills) }),
    ...(values.seed === undefined ? {} : { seed: Number(values.seed) }),
  });
  return {
    ...(values.only === 'embedded' ? {} : { postgres: asked(values.long ? LONG : SHORT) }),
    ...(values.only === 'postgres' ? {} : { embedded: asked(EMBEDDED) }),
  };
}
