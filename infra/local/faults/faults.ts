import { z } from 'zod';

function isPattern(text: string): boolean {
  try {
    return new RegExp(text) instanceof RegExp;
  } catch {
    return false;
  }
}

/** One fault to play: which requests it meets, what they get, and how often. */
export const faultOrder = z.object({
  /** A regular expression over "METHOD /path". */
  match: z.string().refine(isPattern, 'This is not a regular expression.'),
  /** The status to answer with; without it the request is only delayed, cut off or repeated. */
  status: z.number().int().min(400).max(599).optional(),
  /** The connection is cut in place of any answer. */
  cut: z.boolean().optional(),
  retryAfter: z.number().optional(),
  delayMs: z.number().min(0).max(120_000).optional(),
  /** "after" does the work and then loses the answer. */
  when: z.enum(['before', 'after']).default('before'),
  /** Only for POST /api/messages: the activity is brought this many times more. */
  repeat: z.number().int().min(1).max(5).optional(),
  /** Each of them so long after the one before, so that what others do meanwhile comes in between. */
  repeatAfterMs: z.number().min(0).max(120_000).default(0),
  times: z.number().int().min(1).default(1),
});
export type FaultOrder = z.infer<typeof faultOrder>;

/** What goes wrong with one request. */
export type Fault = Pick<FaultOrder, 'status' | 'cut' | 'retryAfter' | 'delayMs' | 'when'>;

/** The faults that are waiting to be played. */
export interface Faults {
  readonly order: (fault: FaultOrder) => void;
  readonly clear: () => void;
  readonly waiting: () => readonly FaultOrder[];
  /** Takes the fault that meets this request, if one does; each is taken as often as it was ordered. */
  readonly take: (method: string, path: string) => FaultOrder | undefined;
}

/** Opens an empty list of faults; they are forgotten at a restart. */
export function openFaults(): Faults {
  let waiting: FaultOrder[] = [];
  return {
    order: (fault) => {
      waiting.push(fault);
    },
    clear: () => {
      waiting = [];
    },
    waiting: () => waiting,
    take: (method, path) => {
      const met = waiting.find((f) => new RegExp(f.match).test(`${method} ${path}`));
      if (met === undefined) return undefined;
      waiting = waiting.flatMap((f) => (f !== met ? [f] : f.times > 1 ? [{ ...f, times: f.times - 1 }] : []));
      return met;
    },
  };
}
