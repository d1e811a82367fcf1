import type { Instant } from '#shared/domain/time.ts';
import type { Clock } from '../ports/clock.ts';
import type { Log } from '../ports/log.ts';
import type { Bounds, Finding, WatchStore } from '../ports/watch.ts';

/** What a look at the service's own working is made of. */
export interface LookParts {
  readonly watch: WatchStore;
  readonly clock: Clock;
  readonly log: Log;
  /** From when on something is not well, at a moment. */
  boundsAt(now: Instant): Bounds;
  /** How long nobody may have found something before it counts as well again, in seconds. */
  readonly calmSeconds: number;
}

/**
 * Looks whether limits are dealt with, jobs are begun and sign-ins accepted; raises an alarm for what is not well and
 * calls off what is well again. Every replica may look; each alarm is raised by one and called off by one.
 */
export async function look({ watch, clock, log, boundsAt, calmSeconds }: LookParts): Promise<void> {
  const now = clock.now();
  const found = await watch.findings(boundsAt(now));
  const alarms = await watch.alarms();
  for (const finding of found) {
    const alarm = alarms.find((one) => isOf(one, finding));
    if (alarm) await watch.stillSo(alarm, finding.count);
    else if (await watch.raise(finding, now)) log.warn('Something is not well', idsOf(finding));
  }
  const unfound = alarms.filter((alarm) => !found.some((one) => isOf(one, alarm)));
  for (const alarm of unfound)
    if (await watch.callOff(alarm, now, calmSeconds)) log.info('It is well again', idsOf(alarm));
}

function isOf(one: Finding, other: Finding): boolean {
  return one.authority === other.authority && one.check === other.check;
}

function idsOf({ authority, check, count }: Finding) {
  return { authority, check, count };
}
