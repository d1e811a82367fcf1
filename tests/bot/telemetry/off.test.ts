import { expect, it } from 'vitest';
import { readSettings } from '#bot/config.ts';
import { startTelemetry } from '#bot/telemetry/telemetry.ts';
import { productSettings } from '#local/start/product-settings.ts';

const practice = 'http://127.0.0.1:4100';
const usual = productSettings({ root: '/', practice, product: practice, productPort: 0 });

it.each([
  ['no collector is named', {}],
  ['it is switched off', { OTEL_EXPORTER_OTLP_ENDPOINT: 'http://127.0.0.1:9', OTEL_SDK_DISABLED: 'true' }],
])('leaves every part of the service as it is where %s', async (_why, environment) => {
  const settings = readSettings({ ...usual, DATA_FOLDER: 'memory://', ...environment });
  const telemetry = await startTelemetry(settings);
  const carryOut = async () => ({ done: true }) as const;
  const messenger = { send: () => Promise.reject(), update: () => Promise.reject() };
  expect(telemetry.carryOut(carryOut)).toBe(carryOut);
  expect(telemetry.messenger(messenger)).toBe(messenger);
  expect(telemetry.requestDone).toBeUndefined();
});
