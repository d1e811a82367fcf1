import type { EntryView } from '#shared/contract/case-parts.ts';
import type { Entry } from '#shared/domain/events.ts';
import { londonDay, londonTime } from '#shared/domain/time.ts';
import { type Delivery, reachedWords } from '#shared/wording/deliveries.ts';
import { entryView } from './case-parts.ts';
import type { Scene } from './scene.ts';

/** The record as it is read: how all the readers of one notice were reached on a day is one line of it. */
export function recordView(scene: Scene): EntryView[] {
  const together = Map.groupBy(scene.entries, toldTogether);
  return scene.entries.flatMap((entry) => {
    const those = together.get(toldTogether(entry)) ?? [];
    if (those[0] !== entry) return [];
    const line = entryView(scene, entry);
    return [those.length === 1 ? line : { ...line, ...reachedWords(those.flatMap(deliveryOf)) }];
  });
}

/** What entries that are one line have in common; any other entry is a line of its own. */
function toldTogether({ seq, at, event }: Entry): string {
  return event.type === 'NoticeDelivered' ? `${event.notice} ${londonDay(at)}` : String(seq);
}

function deliveryOf({ at, event }: Entry): Delivery[] {
  if (event.type !== 'NoticeDelivered') return [];
  const { by, because, to } = event;
  return [{ by, because, name: to.name, time: londonTime(at) }];
}
