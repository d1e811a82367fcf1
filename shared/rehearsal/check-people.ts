import { type Offer, offersFor } from '#shared/domain/offers.ts';
import type { Person } from '#shared/domain/people.ts';
import { mayRead } from '#shared/domain/permissions.ts';
import { londonDay } from '#shared/domain/time.ts';
import { askOf } from '#shared/wording/asks.ts';
import type { Look } from './checks.ts';
import type { Expectations } from './expectations.ts';
import { contains, type Finding, same } from './finding.ts';
import { circumstancesOf, personCalled } from './world.ts';

type Wanted<E extends keyof Expectations> = NonNullable<Expectations[E]>;

/** What somebody can do, sees as not possible yet, is asked for, and may read. */
export const personFindings = {
  offered: (wanted: Wanted<'offered'>, look: Look) =>
    eachOf(wanted, look, (who, acts, person) =>
      acts.map((act) => same(`offered ${who} ${act}`, 'offered', standing(offer(look, person, act)))),
    ),
  notOffered: (wanted: Wanted<'notOffered'>, look: Look) =>
    eachOf(wanted, look, (who, acts, person) =>
      acts.map((act) => {
        const found = standing(offer(look, person, act));
        return { about: `notOffered ${who} ${act}`, ok: found !== 'offered', wanted: 'not offered', found };
      }),
    ),
  refusedTo: (wanted: Wanted<'refusedTo'>, look: Look) =>
    eachOf(wanted, look, (who, reasons, person) =>
      Object.entries(reasons).map(([act, reason]) =>
        same(`refusedTo ${who} ${act}`, reason, standing(offer(look, person, act))),
      ),
    ),
  ask: (wanted: Wanted<'ask'>, look: Look) =>
    eachOf(wanted, look, (who, words, person) => {
      const { procedure, calendar, now } = look.world;
      const { what, detail } = askOf(procedure, look.history.state, person.id, londonDay(now), calendar);
      return [contains(`ask ${who}`, words, `${what} ${detail}`)];
    }),
  reads: (wanted: Wanted<'reads'>, look: Look) =>
    eachOf(wanted, look, (who, reads, person) => {
      const { holders } = circumstancesOf(look.world);
      const found = mayRead(look.world.procedure, look.history.state, holders, person.id);
      return [same(`reads ${who}`, reads, found)];
    }),
};

function eachOf<T>(
  wanted: Readonly<Record<string, T>>,
  { world }: Look,
  check: (who: string, wanted: T, person: Person) => readonly Finding[],
): readonly Finding[] {
  return Object.entries(wanted).flatMap(([who, one]) => {
    const person = personCalled(world, who);
    return person ? check(who, one, person) : [same('who', who, undefined)];
  });
}

function offer({ world, history }: Look, person: Person, act: string): Offer | undefined {
  const offers = offersFor(world.procedure, history.state, person, world);
  return offers.find(({ type }) => type === act);
}

function standing(found: Offer | undefined): string {
  if (!found) return 'not shown';
  return found.refusal ? found.refusal.reason : 'offered';
}
