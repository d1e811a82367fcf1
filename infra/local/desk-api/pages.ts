import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import fastifyStatic from '@fastify/static';
import type { FastifyInstance } from 'fastify';
import { z } from 'zod';
import type { Practice } from '../practice.ts';

const assetParams = z.object({ '*': z.string() });
const meetingParams = z.object({ meeting: z.string().regex(/^[\w-]+$/) });

const notBuilt = 'The desk page is not built yet. Run "npm run build" and load this page again.';

/** The pages a browser opens: the desk itself, and what Join leads to. */
export async function deskPages(app: FastifyInstance, practice: Practice): Promise<void> {
  const root = resolve(practice.settings.deskFolder);
  await app.register(fastifyStatic, { root, serve: false, cacheControl: false });

  app.get('/', async (_request, reply) => {
    if (!existsSync(join(root, 'index.html'))) return reply.code(503).type('text/plain').send(notBuilt);
    return reply.header('cache-control', 'no-cache').sendFile('index.html');
  });

  app.get('/assets/*', async (request, reply) =>
    reply.sendFile(`assets/${assetParams.parse(request.params)['*']}`),
  );

  // Browsers ask for it by themselves; without it each visit would be told as an unknown route.
  app.get('/favicon.ico', async (_request, reply) => reply.code(204).send());

  app.get('/join/:meeting', async (request, reply) => {
    const { meeting } = meetingParams.parse(request.params);
    return reply.type('text/html; charset=utf-8').send(`<!doctype html>
<html lang="en-GB"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<title>Meeting</title><style>body{font:16px/1.5 system-ui,sans-serif;margin:15vh auto;max-width:32rem;padding:0 1rem}</style></head>
<body><main><h1>You are in the meeting</h1><p>This is where Teams would show the meeting ${meeting}. In practice nobody is called.</p>
<p>You can close this page.</p></main></body></html>`);
  });
}
