import { z } from 'zod';
import type { AppInstaller } from '#bot/application/ports/app-installer.ts';
import type { Outcome } from '#bot/application/ports/outcome.ts';
import { address, query, quoted } from './addresses.ts';
import type { Ask, AskFor } from './ask-graph.ts';
import { readAnswer } from './read-answer.ts';
import type { AppInTeams, GraphSettings } from './settings.ts';

const foundShape = z.object({ value: z.array(z.object({ id: z.string().min(1) })) });

/**
 * Installs the app for people of an authority, from its tenant's catalogue. It is found there by the id of its
 * manifest: each tenant gives it an id of its own.
 */
export function graphAppInstaller(
  { graphAddress, app }: Pick<GraphSettings, 'graphAddress' | 'app'>,
  askFor: AskFor,
): AppInstaller {
  const known = new Map<string, string>();
  return {
    install: async (authority, person) => {
      const ask = askFor(authority);
      const kept = known.get(authority);
      const id = kept ? ({ ok: true, value: kept } as const) : await inCatalogue(ask, app);
      if (!id.ok) return id;
      known.set(authority, id.value);
      const answer = await ask({
        method: 'POST',
        path: address('users', person, 'teamwork', 'installedApps'),
        body: {
          'teamsApp@odata.bind': `${graphAddress}/v1.0${address('appCatalogs', 'teamsApps', id.value)}`,
        },
      });
      if (answer.ok) return { ok: true, value: 'installed' };
      if (answer.fault.reason === 'conflict') return { ok: true, value: 'alreadyThere' };
      // It may have been taken out of the catalogue and put in again.
      known.delete(authority);
      return answer;
    },
  };
}

async function inCatalogue(ask: Ask, app: AppInTeams): Promise<Outcome<string>> {
  if (app.catalogueId) return { ok: true, value: app.catalogueId };
  const found = await readAnswer(
    await ask({
      method: 'GET',
      path: `${address('appCatalogs', 'teamsApps')}${query({
        $filter: `externalId eq ${quoted(app.manifestId)}`,
        $select: 'id',
      })}`,
    }),
    foundShape,
  );
  if (!found.ok) return found;
  const [first] = found.value.value;
  if (first) return { ok: true, value: first.id };
  return { ok: false, fault: { reason: 'notFound', said: "the app is not in the tenant's catalogue" } };
}
