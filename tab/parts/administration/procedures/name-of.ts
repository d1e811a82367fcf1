import type { Procedures } from '#shared/contract/drafts.ts';

/** What people call a procedure that is drafted: as it runs, as it comes with the service, or by its id. */
export function nameOf({ procedures, shipped }: Procedures, id: string): string {
  return [...procedures, ...shipped].find((one) => one.id === id)?.name ?? id;
}
