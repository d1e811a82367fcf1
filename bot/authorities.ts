import { readFileSync } from 'node:fs';
import { z } from 'zod';
import type { Instant } from '#shared/domain/time.ts';
import type { ShippedPacks } from './application/ports/shipped-packs.ts';
import type { AuthoritySetup, Store } from './application/ports/store.ts';

const day = z.iso.date();
const person = z.strictObject({ id: z.uuid(), name: z.string().min(1), mail: z.email() });

const fileSchema = z.strictObject({
  authorities: z.array(
    z.strictObject({
      id: z.uuid().describe("the authority's tenant id in Entra"),
      name: z.string().min(1),
      drive: z.string().min(1).describe('the id of the document library its records are filed in'),
      mailbox: z
        .string()
        .min(1)
        .optional()
        .describe('the mailbox the service writes from to whom it cannot reach in Teams'),
      procedures: z.array(z.strictObject({ id: z.string(), version: z.int().min(1) })).min(1),
      calendar: z.strictObject({ closedOn: z.array(day), openOn: z.array(day) }),
      people: z.array(person).min(1),
      roles: z.record(z.string(), z.array(z.uuid())).describe('who holds each role, by their ids'),
      administrators: z.array(z.uuid()).min(1).describe('who administers it first, by their ids'),
    }),
  ),
});

/** Reads which authorities are served and who holds which role; throws one error that names every fault. */
export function readAuthorities(path: string): readonly AuthoritySetup[] {
  const read = fileSchema.safeParse(contentOf(path));
  if (!read.success) {
    const faults = read.error.issues.map(({ path: place, message }) => `  ${place.join('.')}: ${message}`);
    throw new Error(`The file of authorities cannot be used:\n${faults.join('\n')}`);
  }
  return read.data.authorities.map(({ roles, ...authority }) => {
    const byId = new Map(authority.people.map((one) => [one.id, one]));
    const stranger = authority.administrators.find((id) => !byId.has(id));
    if (stranger)
      throw new Error(
        `The file of authorities makes ${stranger} an administrator, who is not among its people.`,
      );
    const holders = Object.entries(roles).map(([role, held]) => [
      role,
      held.map((id) => {
        const holder = byId.get(id);
        if (!holder)
          throw new Error(
            `The file of authorities gives the role ${role} to ${id}, who is not among its people.`,
          );
        return holder;
      }),
    ]);
    return { ...authority, roles: Object.fromEntries(holders) };
  });
}

function contentOf(path: string): unknown {
  try {
    return JSON.parse(readFileSync(path, 'utf8'));
  } catch (fault) {
    const why = fault instanceof Error ? fault.message : String(fault);
    throw new Error(`The file of authorities cannot be used:\n  ${path}: ${why}`, { cause: fault });
  }
}

/** Sets up the authorities of the file that are not known yet; refuses procedures that do not come with the service. */
export async function setUpAuthorities(
  store: Store,
  authorities: readonly AuthoritySetup[],
  packs: ShippedPacks,
  at: Instant,
): Promise<void> {
  const missing: string[] = [];
  for (const { id, name, procedures } of authorities) {
    const known = await store.inAuthority(id, (tx) => tx.authorityRow());
    const lacking = known ? [] : procedures.filter((one) => !packs.get(one.id, one.version));
    missing.push(...lacking.map((one) => `  ${name}: ${one.id}, version ${one.version}`));
  }
  if (missing.length > 0)
    throw new Error(
      `The file of authorities names procedures that do not come with the service:\n${missing.join('\n')}`,
    );
  for (const authority of authorities) await store.setUpAuthority(authority, packs, at);
}
