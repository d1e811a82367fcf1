import { z } from 'zod';

const rowSchema = z.object({
  kind: z.literal('request'),
  method: z.string(),
  url: z.string(),
  began: z.string(),
  status: z.number(),
});

/** A request that the bot service saw: when it came, to which chat (none while it is opened), and its answer. */
export interface SeenByTeams {
  readonly at: number;
  readonly conversation: string | undefined;
  readonly status: number;
}

/** Every request of the bot in a tenant, as the practice tenant's own journal has it. */
export async function sentToTeams(practice: string, tenant: string): Promise<readonly SeenByTeams[]> {
  const journal = await (await fetch(`${practice}/desk/journal`)).text();
  const address = new RegExp(`^/connector/${tenant}/v3/conversations(?:/([^/?]+))?`);
  return journal.split('\n').flatMap((line) => {
    const row = rowSchema.safeParse(line === '' ? undefined : JSON.parse(line));
    const found = row.success ? address.exec(row.data.url) : undefined;
    if (!row.success || !found) return [];
    return [{ at: Date.parse(row.data.began), conversation: found[1], status: row.data.status }];
  });
}
