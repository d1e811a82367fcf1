import { EFFECT_BROKE_OFF } from '#shared/wording/problems.ts';
import { administer } from './application/administration/administer.ts';
import { carryOut, gaveUp, serveClocks } from './application/carry-out/carry-out.ts';
import type { EffectParts } from './application/carry-out/parts.ts';
import { reports } from './application/reports/reports.ts';
import { caseWork } from './application/work.ts';
import { readAuthorities, setUpAuthorities } from './authorities.ts';
import type { Settings } from './config.ts';
import { documents } from './documents/documents.ts';
import { graphAdapters } from './graph/graph-adapters.ts';
import { signIn } from './graph/sign-in.ts';
import { webServer } from './http/server.ts';
import { tokenChecker } from './http/tokens.ts';
import { ids, sha256 } from './ids.ts';
import { sharedBudgets } from './jobs/budgets.ts';
import { keepServingClocks } from './jobs/serve-clocks.ts';
import { log, logger } from './log.ts';
import { packsOnDisk } from './packs.ts';
import { settingsFor } from './settings-for.ts';
import { listenForChanges } from './store/changes.ts';
import { openStore } from './store/open-store.ts';
import { createBot } from './teams/create-bot.ts';
import { machineClock, serviceClock } from './time-service.ts';

/** The service, running. */
export interface Running {
  readonly address: string;
  /** Takes no more requests, finishes what is under way, and ends. */
  close(): Promise<void>;
}

/** Puts the service together and starts it. Read from top to bottom, this is what the product is made of. */
export async function start(settings: Settings): Promise<Running> {
  const authorities = readAuthorities(settings.AUTHORITIES_FILE);
  const packs = packsOnDisk();
  const clock = settings.CLOCK_ADDRESS ? await serviceClock(settings.CLOCK_ADDRESS) : machineClock();

  const storeLog = { info: (line: string) => logger.info(line), error: (line: string) => logger.error(line) };
  const open = await openStore(settingsFor.store(settings), storeLog);
  const { store, conversations } = open;
  await setUpAuthorities(store, authorities, packs, clock.now()).catch(async (fault) => {
    await open.close();
    throw fault;
  });
  const changes = await listenForChanges(open.database.engine, storeLog);

  const parts = { store, clock, ids };
  const work = caseWork(parts);
  const tokenFor = signIn(settingsFor.botSignIn(settings));
  const budgets = sharedBudgets(open.database.kysely);
  const { installer, ...graph } = graphAdapters(settingsFor.graph(settings), budgets);
  const outside = { conversations, installer, budgets, tokenFor };
  const bot = createBot(settingsFor.bot(settings), { work, ...outside, log });

  const effects: EffectParts = {
    ...parts,
    ...graph,
    documents: documents(),
    messenger: bot.messenger,
    drawCard: bot.draw,
    linkTo: bot.linkTo,
    hash: sha256,
    log,
  };
  await open.startWorkers(
    (job) => carryOut(effects, job),
    (job, said) => gaveUp(effects, job, said ?? EFFECT_BROKE_OFF),
  );
  const clocks = keepServingClocks(() => serveClocks(effects), clocksFailed);
  clock.onJump(clocks.look);

  const tenants = new Set(authorities.map(({ id }) => id));
  const app = await webServer({
    work,
    administration: administer({ ...parts, packs }),
    reports: reports(parts),
    changes,
    log,
    checkToken: tokenChecker(settingsFor.tokens(settings, tenants)),
    messages: bot.messages,
    pages: settingsFor.pages(settings),
    ready: open.ready,
  });
  const address = await app.listen({ port: settings.PORT, host: settings.LISTEN_ON });
  return {
    address,
    close: async () => {
      await app.close();
      await clocks.stop();
      clock.close();
      await changes.close();
      await open.close();
    },
  };
}

function clocksFailed(fault: unknown): void {
  log.warn('Clocks could not be served', { fault: fault instanceof Error ? fault.name : 'unknown' });
}
