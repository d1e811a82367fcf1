import { type Offer, offersFor } from '#shared/domain/offers.ts';
import type { Person } from '#shared/domain/people.ts';
import { mayRead } from '#shared/domain/permissions.ts';
import { askOf } from '#shared/wording/asks.ts';
import { offerWhy } from '#shared/wording/offers.ts';
import type { Expectations } from './expectations.ts';
import { contains, type Finding, same } from './finding.ts';
import type { Look } from './look.ts';
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
  why: (wanted: Wanted<'why'>, look: Look) =>
    eachOf(wanted, look, (who, rules, person) =>
      Object.entries(rules).flatMap(([act, ids]) =>
        whyFindings(look, `why ${who} ${act}`, ids, offer(look, person, act)),
      ),
    ),
  ask: (wanted: Wanted<'ask'>, look: Look) =>
    eachOf(wanted, look, (who, words, person) => {
      const { procedure, calendar, now } = look.world;
      const { what, detail } = askOf(procedure, look.history.state, person.id, { now, calendar });
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

/** What is offered to somebody of an act, or of one thing of its kind: "recordAct legalAdvice". */
function offersOf({ world, history }: Look, person: Person, act: string): readonly Offer[] {
  const [type, key] = act.split(' ');
  const offers = offersFor(world.procedure, history.state, person, circumstancesOf(world));
  return offers.filter(
    (offer) =>
      offer.type === type && (key === undefined || [offer.act, offer.flag, offer.stage].includes(key)),
  );
}

/** One that can be taken now stands for all of its kind. */
function offer(look: Look, person: Person, act: string): Offer | undefined {
  const offers = offersOf(look, person, act);
  return offers.find(({ refusal }) => !refusal) ?? offers[0];
}

function standing(found: Offer | undefined): string {
  if (!found) return 'not shown';
  return found.refusal ? found.refusal.reason : 'offered';
}

/** Whether each of some rules is shown beside an offer: by its id, or by words of its section. */
function whyFindings(
  { world: { procedure } }: Look,
  about: string,
  wanted: readonly string[],
  found: Offer | undefined,
): readonly Finding[] {
  if (!found) return [same(about, wanted.join(', '), standing(found))];
  const { type, act, flag, refusal } = found;
  const refused = refusal && 'why' in refusal && Array.isArray(refusal.why) ? refusal.why : [];
  const ids: readonly string[] = [...new Set([...offerWhy(procedure, type, { act, flag }), ...refused])];
  const shown = ids.map((id) => `${id} ${procedure.rules[id]?.section ?? ''}`).join('; ');
  return wanted.map((words) => ({
    ...contains(about, words, shown),
    ok: ids.includes(words) || (!/^[A-Z]\d+$/.test(words) && shown.includes(words)),
  }));
}
