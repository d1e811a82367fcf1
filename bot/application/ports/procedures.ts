import type { Procedure } from '#shared/domain/procedure.ts';

/** The procedure packs. A case keeps the version it was opened under, so every published version stays to be had. */
export interface Procedures {
  get(id: string, version: number): Procedure | undefined;
}
