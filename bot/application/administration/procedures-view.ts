import type { Procedures, PublishedVersion } from '#shared/contract/drafts.ts';
import { administrationRefusals } from '#shared/wording/administration.ts';
import type { PublishedPack } from '../ports/administration-store.ts';
import type { ShippedPack } from '../ports/shipped-packs.ts';
import { refused, type Told } from './answers.ts';
import { type AtWork, stampView } from './as-administrator.ts';

/** What the authority runs, what is drafted, and the packs that come with the service. */
export async function proceduresView(at: AtWork): Promise<Procedures> {
  const authority = await at.tx.authorityRow();
  const versions = await at.tx.versions();
  const procedures: Procedures['procedures'] = [];
  for (const { id, version } of authority?.procedures ?? []) {
    const own = versions.filter((one) => one.id === id);
    const published: Procedures['procedures'][number]['versions'] = [];
    for (const one of own) published.push(await publishedView(at, one));
    procedures.push({
      id,
      name: own.find((one) => one.version === version)?.name ?? id,
      current: version,
      offered: !authority?.withdrawn.includes(id),
      versions: published,
    });
  }
  return { procedures, drafts: await draftsView(at), shipped: at.packs.all.map(shippedView) };
}

async function draftsView(at: AtWork): Promise<Procedures['drafts']> {
  const drafts: Procedures['drafts'] = [];
  for (const { procedure, revision, by, at: when } of await at.tx.drafts())
    drafts.push({ procedure, revision, edited: await stampView(at, by, when) });
  return drafts;
}

function shippedView({ procedure: { id, name } }: ShippedPack) {
  return { id, name };
}

/** A published version, to read. */
export async function versionView(
  at: AtWork,
  procedure: string,
  version: number,
): Promise<Told<PublishedVersion>> {
  const found = await at.tx.version(procedure, version);
  if (!found) return refused('notFound', administrationRefusals.unknownProcedure);
  const { name, text, stories } = found;
  return {
    ok: true,
    value: { ...(await publishedView(at, found)), procedure, name, text, stories: [...stories] },
  };
}

async function publishedView(
  at: AtWork,
  { version, note, by, at: when }: Omit<PublishedPack, 'text' | 'stories'>,
) {
  return { version, note, published: await stampView(at, by, when) };
}
