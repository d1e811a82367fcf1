import type { HoldingsView } from '#shared/contract/holdings.ts';
import type { AdministrationClient, Outcome } from '../client.ts';
import { useSayDone } from '../done-note.tsx';
import { useAdministration, useTakeInChange } from '../queries.ts';
import { useChange } from '../use-change.ts';

/** Changes who holds a role; what was done is then said on the page. A list that somebody else changed is shown as it is now. */
export function useHoldingChange<C>(change: {
  give: (client: AdministrationClient, id: string, content: C) => Promise<Outcome<HoldingsView>>;
  said: string;
  onDone: () => void;
}) {
  const client = useAdministration();
  const takeIn = useTakeInChange();
  const sayDone = useSayDone();
  return useChange({
    give: (id, content: C) => change.give(client, id, content),
    onDone: (holdings) => {
      takeIn.holdings(holdings);
      sayDone(change.said);
      change.onDone();
    },
    onRefused: ({ holdings }) => holdings && takeIn.holdings(holdings),
  });
}
