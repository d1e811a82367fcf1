import type { Look, Make } from './administer-procedures.ts';
import type { Administration } from './administration.ts';
import { told } from './answers.ts';
import { type AdministrationParts, type AtWork, changing, looking } from './as-administrator.ts';
import { addHolding, changeHolding, endHolding } from './holdings.ts';
import { holdingsView } from './holdings-view.ts';
import { importHoldings, planImport, plannedView } from './import-holdings.ts';

type Holdings = Pick<
  Administration,
  'holdings' | 'addHolding' | 'changeHolding' | 'endHolding' | 'importHoldings'
>;

const NOTHING_CHANGED = { added: 0, changed: 0, ended: 0, unchanged: 0 };

/** What administrators can do with who holds roles: one by one, or a whole file at once. */
export function administerHoldings(parts: AdministrationParts, look: Look, change: Make): Holdings {
  const holdings = (at: AtWork) => holdingsView(at, false);
  return {
    holdings: (caller, ended) => look(caller, (at) => holdingsView(at, ended)),
    addHolding: (caller, asked) => change(caller, asked.id, (at) => addHolding(at, asked), holdings),
    changeHolding: (caller, holding, asked) =>
      change(caller, asked.id, (at) => changeHolding(at, holding, asked), holdings),
    endHolding: (caller, holding, asked) =>
      change(caller, asked.id, (at) => endHolding(at, holding, asked), holdings),
    importHoldings: (caller, asked) =>
      asked.dryRun
        ? looking(parts, caller, async (at) => {
            const planned = await planImport(at, asked);
            return planned.ok ? told(plannedView(at, planned.value)) : planned;
          })
        : changing(
            parts,
            caller,
            asked.id,
            (at) => importHoldings(at, asked),
            async (at, done) => {
              const { added, changed, ended, unchanged } =
                done.type === 'holdingsImported' ? done : NOTHING_CHANGED;
              const counts = { added, changed, ended, unchanged };
              return { ok: true, value: { imported: true, counts, holdings: await holdings(at) } };
            },
          ),
  };
}
