import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { EFFECT_BROKE_OFF } from '#shared/wording/problems.ts';
import { carryOut, gaveUp, serveClocks } from './application/carry-out/carry-out.ts';
import type { EffectParts } from './application/carry-out/parts.ts';
import type { Job } from './application/jobs.ts';
import { caseWork } from './application/work.ts';
import { readAuthorities } from './authorities.ts';
import type { Settings } from './config.ts';
import { documents } from './documents/documents.ts';
import { graphAdapters } from './graph/graph-adapters.ts';
import { signIn } from './graph/sign-in.ts';
import { webServer } from './http/server.ts';
import { tokenChecker } from './http/tokens.ts';
import { ids, sha256 } from './ids.ts';
import { log, logger } from './log.ts';
import { packsOnDisk } from './packs.ts';
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

const CLOCK_CHECK_MILLISECONDS = 1000;

/** Puts the service together and starts it. Read from top to bottom, this is what the product is made of. */
export async function start(settings: Settings): Promise<Running> {
  const authorities = readAuthorities(settings.AUTHORITIES_FILE);
  const procedures = packsOnDisk();
  const clock = settings.CLOCK_ADDRESS ? await serviceClock(settings.CLOCK_ADDRESS) : machineClock();
  const storeLog = { info: (line: string) => logger.info(line), error: (line: string) => logger.error(line) };
  const open = await openStore(storeSettings(settings), storeLog);
  const { store, conversations } = open;
  for (const authority of authorities) await store.setUpAuthority(authority);
  const changes = await listenForChanges(open.database.engine, storeLog);

  const parts = { store, clock, ids, procedures };
  const work = caseWork(parts);
  const graph = graphAdapters(graphSettings(settings));
  const bot = createBot(botSettings(settings), {
    work,
    conversations,
    tokenFor: signIn({
      ...graphSettings(settings),
      clientId: settings.BOT_APP_ID,
      credential: { kind: 'secret', secret: settings.BOT_APP_SECRET },
    }),
    log: logger,
  });
  const effects: EffectParts = {
    ...parts,
    ...graph,
    documents: documents(),
    messenger: bot.messenger,
    drawCard: bot.draw,
    hash: sha256,
    log,
  };
  const carry = (job: Job) => carryOut(effects, job);
  await open.startWorkers(
    {
      deliverNotice: carry,
      refreshCards: carry,
      sendAlertEmail: carry,
      bookMeeting: carry,
      fileDocument: carry,
      keepOriginalEmail: carry,
    },
    (job, said) => gaveUp(effects, job, said ?? EFFECT_BROKE_OFF),
  );
  const clocks = keepServingClocks(effects);
  clock.onJump(clocks.now);

  const tenants = new Set(authorities.map(({ id }) => id));
  const app = await webServer({
    work,
    changes,
    log,
    checkToken: tokenChecker({
      clientId: settings.CLIENT_ID,
      authority: settings.ENTRA_AUTHORITY,
      authorityAddress: settings.ENTRA_ADDRESS,
      tenants,
    }),
    messages: bot.messages,
    pages: pageSettings(settings),
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

/** Looks for clocks that are due once a second, and at once when time has jumped; one look at a time. */
function keepServingClocks(effects: EffectParts) {
  let looking: Promise<void> = Promise.resolve();
  const look = () => {
    looking = looking
      .then(() => serveClocks(effects))
      .catch((fault: unknown) =>
        effects.log.warn('Clocks could not be served', {
          fault: fault instanceof Error ? fault.name : 'unknown',
        }),
      );
  };
  const timer = setInterval(look, CLOCK_CHECK_MILLISECONDS);
  return {
    now: look,
    stop: async () => {
      clearInterval(timer);
      await looking;
    },
  };
}

function storeSettings({ DATABASE_URL, DATA_FOLDER, PRODUCTION }: Settings) {
  return DATABASE_URL
    ? { databaseUrl: DATABASE_URL }
    : { dataFolder: DATA_FOLDER ?? '', production: PRODUCTION };
}

function graphSettings(settings: Settings) {
  return {
    clientId: settings.CLIENT_ID,
    credential: { kind: 'secret' as const, secret: settings.CLIENT_SECRET },
    authority: settings.ENTRA_AUTHORITY,
    authorityAddress: settings.ENTRA_ADDRESS,
    graphAddress: settings.GRAPH_ADDRESS,
  };
}

function botSettings(settings: Settings) {
  return {
    appId: settings.BOT_APP_ID,
    tenant: settings.BOT_APP_TENANT,
    openIdMetadata: settings.BOT_OPENID_METADATA,
    tokenIssuer: settings.BOT_TOKEN_ISSUER,
    scope: settings.BOT_SCOPE,
    serviceUrl: settings.TEAMS_SERVICE_URL,
    teamsAppId: settings.TEAMS_APP_ID ?? settings.BOT_APP_ID,
    publicAddress: settings.PUBLIC_ADDRESS,
  };
}

function pageSettings(settings: Settings) {
  return {
    folder: join(fileURLToPath(new URL('..', import.meta.url)), 'dist', 'tab'),
    officeJs: settings.OFFICE_JS,
    hostOrigins: settings.HOST_ORIGINS.split(' ').filter(Boolean),
  };
}
