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
import { health } from './health.ts';
import { closeWeb } from './http/close-web.ts';
import { webServer } from './http/server.ts';
import { tokenChecker } from './http/tokens.ts';
import { ids, sha256 } from './ids.ts';
import { keepLooking } from './jobs/keep-looking.ts';
import { log, logger } from './log.ts';
import { packsOnDisk } from './packs.ts';
import { settingsFor } from './settings-for.ts';
import { signIns } from './sign-ins.ts';
import { listenForChanges } from './store/changes.ts';
import { openStore } from './store/open-store.ts';
import { createBot } from './teams/create-bot.ts';
import { startTelemetry } from './telemetry/telemetry.ts';
import { machineClock, serviceClock } from './time-service.ts';
import { startWatching } from './watching.ts';

/** The service, running. */
export interface Running {
  readonly address: string;
  /** Says that it is not ready, sends readers of streams elsewhere, finishes what is under way, and ends. */
  close(): Promise<void>;
}

/** Puts the service together and starts it. Read from top to bottom, this is what the product is made of. */
export async function start(settings: Settings): Promise<Running> {
  const authorities = readAuthorities(settings.AUTHORITIES_FILE);
  const packs = packsOnDisk();
  const telemetry = await startTelemetry(settings);
  const clock = settings.CLOCK_ADDRESS ? await serviceClock(settings.CLOCK_ADDRESS) : machineClock();

  const storeLog = { info: (line: string) => logger.info(line), error: (line: string) => logger.error(line) };
  const open = await openStore(settingsFor.store(settings), storeLog);
  const { conversations } = open;
  const store = telemetry.store(open.store);
  telemetry.watch(open.watch);
  await setUpAuthorities(store, authorities, packs, clock.now()).catch(async (fault) => {
    await open.close();
    throw fault;
  });
  const changes = await listenForChanges(open.database.engine, storeLog);

  const parts = { store, clock, ids };
  const work = telemetry.work(caseWork(parts));
  const tokenFor = signIn(settingsFor.botSignIn(settings));
  const bot = createBot(settingsFor.bot(settings), { work, conversations, tokenFor, log });

  const graph = graphAdapters(settingsFor.graph(settings));
  const effects: EffectParts = {
    ...parts,
    ...graph,
    mail: telemetry.mail(graph.mail),
    documents: documents(),
    messenger: telemetry.messenger(bot.messenger),
    drawCard: bot.draw,
    hash: sha256,
    log,
  };
  const workers = await open.startWorkers(
    telemetry.carryOut((job) => carryOut(effects, job)),
    telemetry.gaveUp((job, said) => gaveUp(effects, job, said ?? EFFECT_BROKE_OFF)),
  );
  const clocks = keepLooking({
    everySeconds: 1,
    at: (goOn) => serveClocks(effects, goOn),
    failed: clocksFailed,
  });
  clock.onJump(clocks.look);
  const watching = await startWatching(settings, {
    ...effects,
    open,
    drawNews: bot.drawNews,
    signIns: signIns(settings, authorities, { graph: graph.tokenFor, bot: tokenFor }),
  });

  const ending = new AbortController();
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
    health: health({ watch: open.watch, ending: ending.signal, watching: watching.looks }),
    ending: ending.signal,
    requestDone: telemetry.requestDone,
  });
  const address = await app.listen({ port: settings.PORT, host: settings.LISTEN_ON });
  return {
    address,
    close: async () => {
      ending.abort();
      await Promise.all([
        closeWeb(app, settings.DRAIN_SECONDS),
        clocks.stop(),
        workers.stop(),
        watching.stop(),
      ]);
      clock.close();
      await changes.close();
      await open.close();
      await telemetry.close();
    },
  };
}

function clocksFailed(fault: unknown): void {
  log.warn('Clocks could not be served', { fault: fault instanceof Error ? fault.name : 'unknown' });
}
