import type { CaseWork } from '../application/case-work.ts';
import type { Mail } from '../application/ports/mail.ts';
import type { Messenger } from '../application/ports/messenger.ts';
import type { Store } from '../application/ports/store.ts';
import type { WatchStore } from '../application/ports/watch.ts';
import type { Settings } from '../config.ts';
import type { RequestDone } from '../http/request-done.ts';
import type { CarryOut, GaveUp } from '../jobs/workers.ts';

/** Parts of the service, measured: each does what it did, and what it did is counted and timed. */
export interface Telemetry {
  work(work: CaseWork): CaseWork;
  store(store: Store): Store;
  carryOut(carryOut: CarryOut): CarryOut;
  gaveUp(gaveUp: GaveUp): GaveUp;
  messenger(messenger: Messenger): Messenger;
  mail(mail: Mail): Mail;
  /** Has the queues and alarms read each time measures are sent. */
  watch(watch: WatchStore): void;
  /** Told of each request when it has been answered. */
  readonly requestDone?: RequestDone | undefined;
  /** Sends what was measured, and measures no more. */
  close(): Promise<void>;
}

/** Measures nothing, and leaves everything as it is. */
const OFF: Telemetry = {
  work: (work) => work,
  store: (store) => store,
  carryOut: (carryOut) => carryOut,
  gaveUp: (gaveUp) => gaveUp,
  messenger: (messenger) => messenger,
  mail: (mail) => mail,
  watch: () => {},
  close: async () => {},
};

/**
 * Measures where OTEL_EXPORTER_OTLP_ENDPOINT says to whom; otherwise nothing is even loaded. What is sent holds ids,
 * kinds and durations: no names of people and nothing that somebody wrote.
 */
export async function startTelemetry(settings: Settings): Promise<Telemetry> {
  if (!settings.OTEL_EXPORTER_OTLP_ENDPOINT || settings.OTEL_SDK_DISABLED) return OFF;
  const { measuring } = await import('./measuring.ts');
  return measuring(settings);
}
