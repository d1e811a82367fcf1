import type { Settings } from '../config.ts';
import { measuredStore } from './clocks.ts';
import { measuredWork } from './commands.ts';
import { deliveryCounter, measuredMail, measuredMessenger } from './deliveries.ts';
import { measuredGivingUp, measuredJobs, measuredWatch } from './jobs.ts';
import { measureOutsideCalls, type OutsideService } from './outside-calls.ts';
import { startSdk } from './sdk.ts';
import { SECONDS } from './spans.ts';
import type { Telemetry } from './telemetry.ts';

/** Everything measured, and sent to whom the environment says. */
export function measuring(settings: Settings): Telemetry {
  const { meter, tracer, close } = startSdk(settings.OTEL_METRIC_EXPORT_INTERVAL);
  const stop = measureOutsideCalls(servicesOf(settings), meter, tracer);
  const deliveries = deliveryCounter(meter);
  const requests = meter.createHistogram('http.server.request.duration', {
    ...SECONDS,
    description: 'Requests to this service, by route',
  });
  return {
    work: (work) => measuredWork(work, meter, tracer),
    store: (store) => measuredStore(store, meter, tracer),
    carryOut: (carryOut) => measuredJobs(carryOut, meter, tracer),
    gaveUp: (gaveUp) => measuredGivingUp(gaveUp, meter),
    messenger: (messenger) => measuredMessenger(messenger, deliveries),
    mail: (mail) => measuredMail(mail, deliveries),
    watch: (watch) => measuredWatch(watch, meter),
    requestDone: ({ method, route, status, seconds }) =>
      requests.record(seconds, {
        'http.request.method': method,
        'http.route': route,
        'http.response.status_code': status,
      }),
    close: async () => {
      stop();
      await close();
    },
  };
}

function servicesOf(settings: Settings): readonly OutsideService[] {
  const { CLOCK_ADDRESS, TEAMS_SERVICE_URL } = settings;
  return [
    { name: 'graph', address: settings.GRAPH_ADDRESS },
    { name: 'signIn', address: settings.ENTRA_ADDRESS },
    // One address for each tenant; what they have in common comes before its id.
    { name: 'teams', address: TEAMS_SERVICE_URL.split('{')[0] ?? TEAMS_SERVICE_URL },
    { name: 'teamsKeys', address: settings.BOT_OPENID_METADATA.replace(/\.well-known.*/, '') },
    ...(CLOCK_ADDRESS === undefined ? [] : [{ name: 'time', address: CLOCK_ADDRESS }]),
  ];
}
