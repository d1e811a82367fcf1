import { decide, decideOpening } from '#shared/domain/decide.ts';
import type { CaseEvent } from '#shared/domain/events.ts';
import type { Person } from '#shared/domain/people.ts';
import type { Decision, Refusal } from '#shared/domain/refusals.ts';
import { londonDay } from '#shared/domain/time.ts';
import { refusalLine } from '#shared/wording/rehearsal.ts';
import { reportBooking } from './bookings.ts';
import { peopleOf, strangers } from './cast.ts';
import { commandOf } from './commands.ts';
import { reportDelivery } from './deliveries.ts';
import { reportFiling } from './filings.ts';
import { contains, type Finding, same, sameSet } from './finding.ts';
import { openingOf } from './opening.ts';
import type { Act, Step, Wait } from './story.ts';
import { circumstancesOf, historyOf, personCalled, type World, withFacts } from './world.ts';

/** What came of a step: the world after it, and whether it came about as the story tells. */
export interface Turn {
  readonly world: World;
  readonly findings: readonly Finding[];
  /** Why what somebody tried was refused. */
  readonly refusal?: Refusal | undefined;
}

/** Somebody does something, or the service reports something, or time has only passed. */
export function takeTurn(world: World, step: Step): Turn {
  return isAct(step) ? actsOn(world, step) : waits(world, step);
}

function isAct(step: Step): step is Act {
  return 'who' in step;
}

function waits(world: World, step: Wait): Turn {
  const unknown = strangers(world.procedure, step.people);
  if (unknown.length > 0) return { world, findings: unknown };
  const staffed = step.people ? { ...world, people: { ...world.people, ...peopleOf(step.people) } } : world;
  const away = (step.away ?? []).map((who) => ({ who, person: personCalled(staffed, who) }));
  const lost = away.filter(({ person }) => !person).map(({ who }) => same('who', who, undefined));
  if (lost.length > 0) return { world, findings: lost };
  const there = step.away ? { ...staffed, away: away.flatMap(({ person }) => person?.id ?? []) } : staffed;
  return reportsOf(step).reduce<Turn>(
    (turn, report) => {
      const next = report(turn.world, step);
      return { world: next.world, findings: [...turn.findings, ...next.findings] };
    },
    { world: there, findings: [] },
  );
}

/** What the service reports in a step. */
function reportsOf(step: Wait): readonly ((world: World, step: Wait) => Turn)[] {
  return [
    ...(step.booked || step.notBooked !== undefined ? [reportBooking] : []),
    ...(step.delivered || step.notDelivered ? [reportDelivery] : []),
    ...(step.filed !== undefined || step.notFiled !== undefined ? [reportFiling] : []),
  ];
}

function actsOn(world: World, act: Act): Turn {
  const person = personCalled(world, act.who);
  if (!person) return { world, findings: [same('who', act.who, undefined)] };
  const decision = decisionOn(world, act, person);
  if (!decision) return { world, findings: [same('who', 'openCase', act.does)] };
  if (!decision.ok) {
    const { refusal } = decision;
    return { world, findings: refusalFindings(world, act, refusal), refusal };
  }
  const turn = { actor: { kind: 'person', person }, way: 'tab' } as const;
  const findings = act.refused === undefined ? [] : [same('refused', act.refused, undefined)];
  return { world: withFacts(world, decision, turn), findings };
}

function decisionOn(world: World, act: Act, person: Person): Decision<CaseEvent> | undefined {
  const { procedure, now } = world;
  const circumstances = circumstancesOf(world);
  const turn = { actor: { kind: 'person', person }, way: 'tab', seen: act.seen } as const;
  if (act.does === 'openCase') {
    const reference = `${procedure.referencePrefix}-${londonDay(now).slice(0, 4)}-0001`;
    return decideOpening(procedure, { command: openingOf(world, act), ...turn }, reference, circumstances);
  }
  const history = historyOf(world);
  if (!history) return undefined;
  return decide(procedure, history, { command: commandOf(world, history, act), ...turn }, circumstances);
}

/** A refusal that the story expects, with its particulars; or one that it does not. */
function refusalFindings({ procedure }: World, act: Act, refusal: Refusal): readonly Finding[] {
  if (act.refused === undefined) {
    const found = refusalLine(procedure, refusal);
    return [{ about: `${act.who} ${act.does}`, ok: false, wanted: 'accepted', found }];
  }
  const { saying } = act;
  const facts = new Map<string, unknown>(Object.entries(refusal));
  return [
    same('refused', act.refused, refusal.reason),
    ...Object.entries(act.because ?? {}).map(([name, wanted]) =>
      Array.isArray(wanted)
        ? sameSet(`because ${name}`, wanted, [facts.get(name)].flat().map(String))
        : same(`because ${name}`, wanted, facts.get(name)),
    ),
    ...(saying === undefined ? [] : [contains('saying', saying, refusalLine(procedure, refusal))]),
  ];
}
