import type { CaseHistory } from '#shared/domain/case.ts';
import type { Entry } from '#shared/domain/events.ts';
import type { World } from './world.ts';

/** What a check looks at: the world and the case after the step, and the entries that the step brought. */
export interface Look {
  readonly world: World;
  readonly history: CaseHistory;
  readonly added: readonly Entry[];
}
