import { performance } from 'node:perf_hooks';
import type { Instant } from '#shared/domain/time.ts';
import type { Clock } from './application/ports/clock.ts';
import type { Log } from './application/ports/log.ts';
import type { Bounds } from './application/ports/watch.ts';
import { look } from './application/watch/look.ts';
import { type SignInParts, trySignIns } from './application/watch/sign-ins.ts';
import { steadyTime } from './application/watch/steady-time.ts';
import { type TellParts, tellAdministrator } from './application/watch/tell.ts';
import type { Settings } from './config.ts';
import { keepLooking } from './jobs/keep-looking.ts';
import type { OpenStore } from './store/open-store.ts';

/** What the watcher stands on. */
interface WatchingParts extends Pick<TellParts, 'store' | 'messenger' | 'mail' | 'drawNews'> {
  readonly open: Pick<OpenStore, 'watch' | 'startTelling'>;
  readonly clock: Clock;
  readonly log: Log;
  readonly signIns: Pick<SignInParts, 'needed' | 'signIn'>;
}

/** The watcher of this replica. */
export interface Watching {
  /** Whether it has looked as often as it should. */
  looks(): boolean;
  stop(): Promise<void>;
}

/** Looks missed before a watcher counts as silent. */
const MISSED = 6;
/** Looks that must find nothing before something counts as well again. */
const CALM = 3;

/** Starts looking at the service's own working, and telling administrators what is not well. */
export async function startWatching(settings: Settings, parts: WatchingParts): Promise<Watching> {
  const { open, log, clock, signIns } = parts;
  const { watch } = open;
  const everySeconds = settings.WATCH_EVERY_SECONDS;
  const boundsAt = boundsOf(settings);
  let lookedAt = performance.now();
  const failed = (fault: unknown) =>
    log.warn('The service could not look at its own working', {
      fault: fault instanceof Error ? fault.name : 'unknown',
    });
  const lookings = [
    keepLooking({
      everySeconds,
      failed,
      at: async () => {
        await look({ watch, clock, log, boundsAt, calmSeconds: CALM * everySeconds });
        lookedAt = performance.now();
      },
    }),
    // Apart, as whoever is asked may take long to answer.
    keepLooking({ everySeconds, failed, at: () => trySignIns({ watch, log, ...signIns }) }),
  ];
  const telling = await open.startTelling((news) => tellAdministrator({ ...parts, watch }, news));
  return {
    looks: () => performance.now() - lookedAt < MISSED * everySeconds * 1000,
    stop: async () => {
      await Promise.all([...lookings, telling].map((one) => one.stop()));
    },
  };
}

function boundsOf(settings: Settings): (now: Instant) => Bounds {
  const { LIMITS_WITHIN_SECONDS, JOBS_WITHIN_SECONDS, JOBS_AT_MOST } = settings;
  const steady = steadyTime(LIMITS_WITHIN_SECONDS, () => performance.now());
  return (now) => ({
    limitsBefore: new Date(Date.parse(steady(now)) - LIMITS_WITHIN_SECONDS * 1000).toISOString(),
    jobsSeconds: JOBS_WITHIN_SECONDS,
    jobsAtMost: JOBS_AT_MOST,
  });
}
