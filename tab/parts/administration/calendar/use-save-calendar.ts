import type { SaveCalendar } from '#shared/contract/calendar-view.ts';
import { useSayDone } from '../done-note.tsx';
import { useAdministration, useTakeInChange } from '../queries.ts';
import { useChange } from '../use-change.ts';

/** Saves the calendar; what was done is then said on the page. A calendar that somebody else changed is shown as it is now. */
export function useSaveCalendar(said: string, onDone: () => void) {
  const client = useAdministration();
  const takeIn = useTakeInChange();
  const sayDone = useSayDone();
  return useChange({
    give: (id, asked: Omit<SaveCalendar, 'id'>) => client.saveCalendar({ id, ...asked }),
    onDone: (calendar) => {
      takeIn.calendar(calendar);
      sayDone(said);
      onDone();
    },
    onRefused: ({ calendar }) => calendar && takeIn.calendar(calendar),
  });
}
