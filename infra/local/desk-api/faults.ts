import type { FastifyInstance } from 'fastify';
import { z } from 'zod';
import { faultOrder } from '../faults/faults.ts';
import { weatherReport } from '../faults/weather.ts';
import type { Practice } from '../practice.ts';

const limits = z.strictObject({ enforced: z.boolean() });
/** Without a tenant it holds for all of them. */
const credentials = z.strictObject({ accepted: z.boolean(), tenant: z.string().optional() });

/** Ordering what goes wrong: one fault at a time, by itself at some rate, by the services' own limits, or at the sign-in. */
export function deskFaults(app: FastifyInstance, practice: Practice): void {
  app.post('/desk/faults', async (request) => {
    practice.faults.order(faultOrder.parse(request.body));
    return { waiting: practice.faults.waiting() };
  });

  app.delete('/desk/faults', async () => {
    practice.faults.clear();
    return { waiting: [] };
  });

  const weather = () => ({ weather: practice.weather.report(), played: practice.weather.played() });
  app.get('/desk/weather', async () => weather());
  app.put('/desk/weather', async (request) => {
    practice.weather.change(weatherReport.parse(request.body));
    return weather();
  });

  app.put('/desk/limits', async (request) => {
    practice.limits.enforce(limits.parse(request.body).enforced);
    return { enforced: practice.limits.isEnforced() };
  });

  app.delete('/desk/tokens', async () => {
    practice.credentials.revokeTokens();
    return {};
  });

  app.put('/desk/credentials', async (request) => {
    const { accepted, tenant } = credentials.parse(request.body);
    practice.credentials.accept(accepted, tenant);
    return {};
  });
}
