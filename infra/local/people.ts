import { readFileSync } from 'node:fs';
import { z } from 'zod';

const tenant = z.object({ id: z.string(), name: z.string(), domain: z.string(), driveId: z.string() });
const person = z.object({
  id: z.string(),
  name: z.string(),
  mail: z.string(),
  role: z.string(),
  tenantId: z.string(),
});
const directoryFile = z.object({ tenants: z.array(tenant), people: z.array(person) });

/** A made-up council: one Microsoft 365 tenant. */
export type Tenant = z.infer<typeof tenant>;
/** A made-up person with a mailbox, a calendar and a Teams chat. */
export type Person = z.infer<typeof person>;

/** Everybody in the practice tenants, found in the ways that Microsoft's services find people. */
export interface Directory {
  readonly tenants: readonly Tenant[];
  readonly people: readonly Person[];
  readonly tenant: (id: string) => Tenant | undefined;
  readonly byId: (id: string) => Person | undefined;
  /** By object id or by mail address, inside one tenant. */
  readonly inTenant: (tenantId: string, idOrMail: string) => Person | undefined;
  readonly byMail: (mail: string) => Person | undefined;
}

/** Reads people.json, which lies beside this file. */
export function openDirectory(): Directory {
  const file = readFileSync(new URL('./people.json', import.meta.url), 'utf8');
  const { tenants, people } = directoryFile.parse(JSON.parse(file));
  const same = (a: string, b: string): boolean => a.toLowerCase() === b.toLowerCase();
  return {
    tenants,
    people,
    tenant: (id) => tenants.find((t) => t.id === id),
    byId: (id) => people.find((p) => p.id === id),
    byMail: (mail) => people.find((p) => same(p.mail, mail)),
    inTenant: (tenantId, idOrMail) =>
      people.find((p) => p.tenantId === tenantId && (p.id === idOrMail || same(p.mail, idOrMail))),
  };
}
