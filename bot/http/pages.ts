import { randomBytes } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fastifyStatic from '@fastify/static';
import type { FastifyInstance, FastifyReply } from 'fastify';

/** Where the built pages are and who may frame them. */
export interface PageSettings {
  readonly folder: string;
  readonly officeJs: string;
  readonly hostOrigins: readonly string[];
  /** The way to a case in Teams, with `{case}` where its id goes. */
  readonly caseLink: string;
}

/** Who frames a tab or a pane: Teams, Microsoft 365 and Outlook, as their documentation lists them. */
const MICROSOFT_HOSTS = [
  'https://teams.microsoft.com',
  'https://*.teams.microsoft.com',
  'https://*.microsoft365.com',
  'https://*.office.com',
  'https://outlook.live.com',
  'https://outlook.office.com',
  'https://outlook.office365.com',
  'https://outlook-sdf.office.com',
  'https://outlook-sdf.office365.com',
  'https://*.cloud.microsoft',
];

/** teams-js asks this host which origins a tab may trust. */
const TEAMS_JS_LIST = 'https://res.cdn.office.net';

/** Serves the tab and the pane: each page with a fresh nonce for its styles, and a policy that lets in nothing else. */
export function pages(settings: PageSettings): (app: FastifyInstance) => Promise<void> {
  return async (app) => {
    await app.register(fastifyStatic, {
      root: join(settings.folder, 'assets'),
      prefix: '/assets/',
      immutable: true,
      maxAge: '1y',
    });
    for (const [address, file] of [
      ['/tab', 'teams.html'],
      ['/pane', 'outlook.html'],
    ] as const) {
      const path = join(settings.folder, file);
      const html = existsSync(path)
        ? readFileSync(path, 'utf8').replaceAll('./assets/', '/assets/')
        : undefined;
      app.get(`${address}/`, async (_request, reply) =>
        html ? sendPage(reply, html, settings) : reply.callNotFound(),
      );
      app.get(address, async (_request, reply) => reply.redirect(`${address}/`));
    }
  };
}

function sendPage(reply: FastifyReply, html: string, settings: PageSettings): FastifyReply {
  const nonce = randomBytes(18).toString('base64');
  const filled = html
    .replaceAll('__STYLE_NONCE__', nonce)
    .replaceAll('__HOST_ORIGINS__', settings.hostOrigins.join(' '))
    .replaceAll('__OFFICE_JS__', settings.officeJs)
    .replaceAll('__CASE_LINK__', settings.caseLink);
  return reply
    .header('content-security-policy', policy(nonce, settings))
    .header('cache-control', 'no-store')
    .type('text/html; charset=utf-8')
    .send(filled);
}

function policy(nonce: string, { officeJs, hostOrigins }: PageSettings): string {
  return [
    "default-src 'none'",
    `script-src 'self' ${new URL(officeJs).origin}`,
    `style-src 'self' 'nonce-${nonce}'`,
    `connect-src 'self' ${TEAMS_JS_LIST}`,
    "img-src 'self' data:",
    `font-src 'self' ${TEAMS_JS_LIST}`,
    `frame-ancestors ${[...MICROSOFT_HOSTS, ...hostOrigins].join(' ')}`,
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
}
