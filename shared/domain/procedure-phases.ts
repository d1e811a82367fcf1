import { z } from 'zod';
import type { Phase } from './case.ts';
import type { StageEntry } from './facts.ts';

/** Where the dispute stands, as packs and stories name it. */
export const phaseKey = z.enum({
  informal: 'informal',
  told: 'told',
  waiting: 'waiting',
  answered: 'answered',
  unsettled: 'unsettled',
  lapsed: 'lapsed',
  resolved: 'resolved',
} as const satisfies { [P in Phase]: P });

/** How a stage came to begin, as packs and stories name it. */
export const stageEntry = z.enum({
  raised: 'raised',
  escalated: 'escalated',
  direct: 'direct',
} as const satisfies { [E in StageEntry]: E });
