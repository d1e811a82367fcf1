import type { AdministrationLog } from '#shared/contract/administration.ts';
import { longMoment } from '#shared/wording/administration.ts';
import { administrationLogWords as words } from '#shared/wording/administration-log.ts';
import type { AdministrationEvent } from '../ports/administration-store.ts';
import type { AtWork } from './as-administrator.ts';
import { rolesView } from './holdings-view.ts';

const PAGE = 50;

/** A page of what administrators did, the latest first. */
export async function logView(at: AtWork, after: number | undefined): Promise<AdministrationLog> {
  const found = await at.tx.logBefore(after, PAGE + 1);
  const page = found.slice(0, PAGE);
  const names = new Map<string, string>();
  for (const { person, event } of page)
    for (const id of 'person' in event ? [person, event.person] : [person])
      names.set(id, await at.nameOf(id));
  const labels = new Map((await rolesView(at)).map(({ key, label }) => [key, label]));
  const called = (id: string) => names.get(id) ?? id;
  const next = found.length > PAGE ? page.at(-1)?.id : undefined;
  return {
    entries: page.map(({ id, at: moment, person, event }) => ({
      id,
      at: moment,
      when: longMoment(moment),
      who: { id: person, name: called(person) },
      kind: event.type,
      did: didWords(event, called, (role) => labels.get(role) ?? role),
    })),
    ...(next === undefined ? {} : { next }),
  };
}

function didWords(
  event: AdministrationEvent,
  called: (person: string) => string,
  label: (role: string) => string,
): string {
  switch (event.type) {
    case 'draftStarted':
      return words.draftStarted(event.procedure, event.basedOn);
    case 'draftSaved':
      return words.draftSaved(event.procedure, event.revision);
    case 'published':
      return words.published(event.procedure, event.version);
    case 'draftDiscarded':
    case 'offered':
    case 'withdrawn':
      return words[event.type](event.procedure);
    case 'calendarChanged':
      return event.added.length + event.removed.length > 0
        ? words.calendarChanged(event.added, event.removed)
        : words.calendarLeft;
    case 'holdingAdded':
    case 'holdingChanged':
    case 'holdingEnded':
      return words[event.type](label(event.role), called(event.person));
    case 'holdingsImported':
      return words.holdingsImported(event.added, event.changed, event.ended);
    case 'administratorNamed':
    case 'administratorRemoved':
    case 'personAdded':
    case 'personChanged':
      return words[event.type](called(event.person));
  }
}
