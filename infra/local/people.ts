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
/** A mailbox that is nobody's own: it has no chat and no desk. */
const sharedMailbox = person
  .omit({ role: true })
  .transform((mailbox) => ({ ...mailbox, role: 'Shared mailbox' }));
const directoryFile = z.object({
  tenants: z.array(tenant),
  people: z.array(person),
  mailboxes: z.array(sharedMailbox).default([]),
});

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
  /** By object id or by mail address, inside one tenant; shared mailboxes too. */
  readonly inTenant: (tenantId: string, idOrMail: string) => Person | undefined;
  readonly byMail: (mail: string) => Person | undefined;
}

/** Reads the directory: people.json, which lies beside this file, unless another file is named. */
export function openDirectory(path: string | URL = new URL('./people.json', import.meta.url)): Directory {
  const { tenants, people, mailboxes } = directoryFile.parse(JSON.parse(readFileSync(path, 'utf8')));
  const byId = new Map(people.map((person) => [person.id, person]));
  const all = [...people, ...mailboxes];
  const anyById = new Map(all.map((one) => [one.id, one]));
  const byMail = new Map(all.map((one) => [one.mail.toLowerCase(), one]));
  return {
    tenants,
    people,
    tenant: (id) => tenants.find((t) => t.id === id),
    byId: (id) => byId.get(id),
    byMail: (mail) => byMail.get(mail.toLowerCase()),
    inTenant: (tenantId, idOrMail) => {
      const found = anyById.get(idOrMail) ?? byMail.get(idOrMail.toLowerCase());
      return found?.tenantId === tenantId ? found : undefined;
    },
  };
}
