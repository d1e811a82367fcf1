/** Something that is not well: which check found it, for which authority, how many, and the same in plain words. */
export interface NotWell {
  readonly check: string;
  readonly authority?: string | undefined;
  readonly count?: number | undefined;
  readonly says: string;
}

/** How the service is, as one replica knows it. */
export interface Health {
  /** What keeps this replica from taking requests; nothing when it can. */
  serving(): Promise<readonly NotWell[]>;
  /** That, and whatever is not well with the service as a whole. */
  ready(): Promise<readonly NotWell[]>;
}
