/** Whether the programs' own credential and the tokens they were given are still good; forgotten at a restart. */
export interface Credentials {
  /** Ends every token that a program was given so far; those given from now on are good. */
  readonly revokeTokens: () => void;
  /** Which issue of tokens is given now. It is a claim of each. */
  readonly issue: () => number;
  /** Whether a token of that issue is still good. */
  readonly isGood: (issue: unknown) => boolean;
  /** Refuses the programs' secret in one tenant, or in all, or takes it again. */
  readonly accept: (accepted: boolean, tenantId?: string) => void;
  readonly isAccepted: (tenantId: string) => boolean;
}

/** Opens the credentials, all of them good. */
export function openCredentials(): Credentials {
  let issue = 1;
  let isRefusedInAll = false;
  let refused: ReadonlySet<string> = new Set();
  return {
    revokeTokens: () => {
      issue += 1;
    },
    issue: () => issue,
    isGood: (of) => typeof of === 'number' && of >= issue,
    accept: (accepted, tenantId) => {
      if (tenantId === undefined) {
        isRefusedInAll = !accepted;
        refused = new Set();
        return;
      }
      const others = [...refused].filter((id) => id !== tenantId);
      refused = new Set(accepted ? others : [...others, tenantId]);
    },
    isAccepted: (tenantId) => !isRefusedInAll && !refused.has(tenantId),
  };
}
