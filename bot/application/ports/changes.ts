/** Tells when a case has a new entry, whichever replica wrote it. */
export interface Changes {
  /** Calls back at each change of a case until the returned function is called. */
  watch(authority: string, caseId: string, changed: () => void): () => void;
}
