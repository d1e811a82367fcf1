import { randomUUID } from 'node:crypto';
import type { AddressInfo } from 'node:net';
import type { FastifyInstance } from 'fastify';
import Fastify from 'fastify';
import { connectorActivities } from './connector/activities.ts';
import { botMetadata } from './connector/bot-metadata.ts';
import { connectorConversations } from './connector/conversations.ts';
import { connectorMembers } from './connector/members.ts';
import { deskActions } from './desk-api/actions.ts';
import { deskApp } from './desk-api/app.ts';
import { deskCalendar } from './desk-api/calendar.ts';
import { deskChats } from './desk-api/chats.ts';
import { deskClock } from './desk-api/clock.ts';
import { deskFaults } from './desk-api/faults.ts';
import { deskFiles } from './desk-api/files.ts';
import { deskJournal } from './desk-api/journal.ts';
import { deskMail } from './desk-api/mail.ts';
import { deskOverview } from './desk-api/overview.ts';
import { deskPages } from './desk-api/pages.ts';
import { playFaults } from './faults/play.ts';
import { layOutFirstDay } from './first-day/lay-out.ts';
import { downloads } from './graph/drive.ts';
import { graphRoutes } from './graph/routes.ts';
import { uploadParts } from './graph/upload-session.ts';
import { noteRequests } from './journal/note-requests.ts';
import { officeDouble } from './office-double/route.ts';
import type { Practice } from './practice.ts';
import { openPractice } from './practice.ts';
import type { PracticeSettings } from './settings.ts';
import { signInMetadata } from './sign-in/metadata.ts';
import { tokenEndpoint } from './sign-in/token-endpoint.ts';
import { answerErrors } from './surfaces.ts';
import { timeRoutes } from './time/routes.ts';

/** A practice tenant that is running. */
export interface RunningPractice {
  readonly address: string;
  /** Tells the practice tenant where the product is, when that became known only later. */
  readonly productIsAt: (address: string) => void;
  readonly close: () => Promise<void>;
}

function formBodies(app: FastifyInstance): void {
  app.addContentTypeParser(
    'application/x-www-form-urlencoded',
    { parseAs: 'string' },
    (_request, body, done) => {
      done(null, Object.fromEntries(new URLSearchParams(body.toString())));
    },
  );
}

async function addRoutes(app: FastifyInstance, practice: Practice): Promise<void> {
  formBodies(app);
  answerErrors(app, practice);
  noteRequests(app, practice);
  playFaults(app, practice);
  signInMetadata(app, practice);
  tokenEndpoint(app, practice);
  botMetadata(app, practice);
  connectorConversations(app, practice);
  connectorActivities(app, practice);
  connectorMembers(app, practice);
  await app.register((graph) => graphRoutes(graph, practice), { prefix: '/graph/v1.0' });
  downloads(app, practice);
  await app.register((uploads) => uploadParts(uploads, practice));
  timeRoutes(app, practice);
  deskOverview(app, practice);
  deskChats(app, practice);
  deskApp(app, practice);
  deskActions(app, practice);
  deskMail(app, practice);
  deskCalendar(app, practice);
  deskFiles(app, practice);
  deskClock(app, practice);
  deskFaults(app, practice);
  deskJournal(app, practice);
  officeDouble(app);
  await deskPages(app, practice);
}

/** Starts the practice tenant on 127.0.0.1: sign-in, bot service, Graph, clock and desk in one server. */
export async function startPractice(settings: PracticeSettings): Promise<RunningPractice> {
  const addresses = { practice: '', product: settings.productAddress };
  const practice = await openPractice(settings, addresses);
  const app = Fastify({
    forceCloseConnections: true,
    routerOptions: { maxParamLength: 1000 },
    genReqId: () => randomUUID(),
    bodyLimit: 8 * 1024 * 1024,
  });
  await addRoutes(app, practice);
  layOutFirstDay(practice);
  app.addHook('onClose', async () => {
    practice.journal.close();
    practice.database.close();
  });
  await app.listen({ host: '127.0.0.1', port: settings.port }).catch(async (error: unknown) => {
    await app.close();
    throw error;
  });
  addresses.practice = `http://127.0.0.1:${portOf(app.server.address())}`;
  return {
    address: addresses.practice,
    productIsAt: (address) => {
      addresses.product = address;
    },
    close: () => app.close(),
  };
}

function portOf(address: AddressInfo | string | null): number {
  return typeof address === 'object' && address !== null ? address.port : 0;
}
