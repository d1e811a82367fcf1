import { noticeSubject, noticesUnder } from '#shared/domain/notices.ts';
import type { Person } from '#shared/domain/people.ts';
import { SAID } from '#shared/wording/rehearsal.ts';
import { same } from './finding.ts';
import { report } from './reports.ts';
import type { Wait } from './story.ts';
import type { Turn } from './turns.ts';
import { historyOf, personCalled, type World } from './world.ts';

/** The service reports that the last card of a kind reached somebody, or that it could not be brought to them. */
export function reportDelivery(world: World, { delivered, notDelivered }: Wait): Turn {
  const said = delivered ?? notDelivered;
  const person = said && personCalled(world, said.to);
  if (!said || !person) return { world, findings: [same('who', said?.to ?? '', undefined)] };
  const kind = said.card ?? 'alert';
  const notice = noticeTo(world, person, kind);
  if (notice === undefined)
    return { world, findings: [same('delivered', `${kind} to ${person.name}`, undefined)] };
  const outcome = delivered ? ({ by: 'chat' } as const) : { failed: notDelivered?.why ?? SAID.notDelivered };
  return report(world, 'delivered', { type: 'reportDelivery', notice, to: person, outcome });
}

function noticeTo(world: World, person: Person, kind: string): string | undefined {
  const history = historyOf(world);
  const notices =
    history?.entries.flatMap((entry) => noticesUnder(world.procedure, history.state, entry)) ?? [];
  return notices.findLast(({ key, to }) => to.id === person.id && noticeSubject(key)?.kind === kind)?.key;
}
