import type { ServiceCommand } from '#shared/domain/commands.ts';
import { decide } from '#shared/domain/decide.ts';
import { same } from './finding.ts';
import type { Turn } from './turns.ts';
import { circumstancesOf, historyOf, type World, withFacts } from './world.ts';

/** The service reports what came of something outside the record. */
export function report(world: World, about: string, command: ServiceCommand): Turn {
  const history = historyOf(world);
  if (!history) return { world, findings: [same(about, 'a case that is open', undefined)] };
  const turn = { actor: { kind: 'service' }, way: 'service' } as const;
  const decision = decide(world.procedure, history, { command, ...turn }, circumstancesOf(world));
  return decision.ok
    ? { world: withFacts(world, decision, turn), findings: [] }
    : { world, findings: [same(about, 'accepted', decision.refusal.reason)] };
}
