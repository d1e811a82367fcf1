import type { FastifyInstance } from 'fastify';
import { z } from 'zod';
import { bringToBot } from '../connector/to-bot.ts';
import type { Practice } from '../practice.ts';
import { deskPerson } from './access.ts';

const change = z.strictObject({ state: z.enum(['installed', 'removed', 'blocked']) });

/** Adding, removing and blocking the app in Teams. The bot hears of the first two; Teams does not tell it of the third. */
export function deskApp(app: FastifyInstance, practice: Practice): void {
  app.put('/desk/people/:person/app', async (request) => {
    const person = deskPerson(practice, request);
    const { state } = change.parse(request.body);
    const before = practice.chats.withBot(person);
    const chat = practice.chats.setApp(before, state === 'installed' ? undefined : state);
    const was = before.app === 'removed';
    const is = state === 'removed';
    if (was !== is)
      await bringToBot(practice, person, chat, { type: 'installationUpdate', action: is ? 'remove' : 'add' });
    return { state };
  });
}
