import { z } from 'zod';
import { LIMITS } from './limits.ts';

const base = {
  caseId: z.uuid(),
  notice: z.string().max(120),
  commandId: z.uuid(),
  seen: z.int().min(0),
};
const text = z.string().max(LIMITS.text).optional();

/**
 * What a press on a card carries: which case and notice, a command id made with the card, the last move it showed, and
 * what was typed. Who pressed is never in it: that is taken from the signed activity.
 */
export const cardDataSchema = z.discriminatedUnion('act', [
  z.object({
    act: z.literal('respond'),
    ...base,
    kind: z.string().max(20).optional(),
    text,
    actionWhat: text,
    actionWho: text,
    actionBy: z.string().max(10).optional(),
  }),
  z.object({ act: z.literal('acknowledge'), ...base }),
  z.object({ act: z.literal('askForTime'), ...base, until: z.string().max(10).optional(), text }),
  z.object({ act: z.literal('escalate'), ...base, stage: z.string().max(60), text }),
  z.object({ act: z.literal('findNotSettled'), ...base, text }),
  z.object({ act: z.literal('callMeeting'), ...base, text }),
  z.object({ act: z.literal('recordResolution'), ...base, text }),
  z.object({ act: z.literal('refresh'), caseId: z.uuid(), notice: z.string().max(120) }),
]);
export type CardData = z.infer<typeof cardDataSchema>;
