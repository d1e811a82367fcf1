import type { Procedure } from '#shared/domain/procedure.ts';
import type { KeptStory } from './administration-store.ts';

/** A procedure pack that comes with the service, as it is written, with the stories that rehearse it. */
export interface ShippedPack {
  readonly procedure: Procedure;
  readonly text: string;
  readonly stories: readonly KeptStory[];
}

/** The procedure packs that come with the service: what authorities begin with. */
export interface ShippedPacks {
  readonly all: readonly ShippedPack[];
  get(id: string, version: number): Procedure | undefined;
}
