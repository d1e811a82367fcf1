import type { Outcome } from './outcome.ts';

/** A document to put into the authority's library. */
export interface FileToKeep {
  readonly drive: string;
  readonly folder: string;
  readonly name: string;
  readonly contentType: string;
  readonly bytes: Uint8Array;
}

/** The authority's document library. Filing what is already there with the same content is filing it once. */
export interface Library {
  file(
    authority: string,
    file: FileToKeep,
  ): Promise<Outcome<{ readonly itemId: string; readonly webUrl: string }>>;
}
