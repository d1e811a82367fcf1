import type { SaveDraft, StartDraft } from '#shared/contract/drafts.ts';
import { administrationRefusals } from '#shared/wording/administration.ts';
import type { KeptDraft, KeptStory } from '../ports/administration-store.ts';
import { refused, type Told } from './answers.ts';
import type { AtWork, Change } from './as-administrator.ts';
import { draftSeen, draftView } from './draft-view.ts';

/** Begins the draft of a procedure; one that is there is never overwritten. */
export async function startDraft(at: AtWork, { procedure, from }: StartDraft): Promise<Change> {
  const { tx } = at;
  const there = await tx.draft(procedure);
  if (there)
    return refused('conflict', administrationRefusals.draftExists, { draft: await draftView(at, there) });
  const begun = await beginning(at, procedure, from);
  if (!begun.ok) return begun;
  await tx.keepDraft({ procedure, ...begun.value, revision: 1, by: at.person.id, at: at.now });
  return { ok: true, event: { type: 'draftStarted', procedure, basedOn: begun.value.basedOn } };
}

type Beginning = Pick<KeptDraft, 'basedOn' | 'text' | 'stories'>;

async function beginning(
  { tx, packs }: AtWork,
  procedure: string,
  from: StartDraft['from'],
): Promise<Told<Beginning>> {
  switch (from.kind) {
    case 'version': {
      const found = await tx.version(procedure, from.version);
      if (!found) return refused('notFound', administrationRefusals.unknownProcedure);
      const { text, stories, version } = found;
      return { ok: true, value: { text, stories, basedOn: version } };
    }
    case 'shipped': {
      const found = packs.all.findLast((pack) => pack.procedure.id === procedure);
      if (!found) return refused('notFound', administrationRefusals.unknownPack);
      return { ok: true, value: { text: found.text, stories: found.stories } };
    }
    case 'text':
      return { ok: true, value: { text: from.text, stories: [] } };
  }
}

/** Keeps what was typed, whether or not it is a procedure yet. */
export async function saveDraft(at: AtWork, procedure: string, asked: SaveDraft): Promise<Change> {
  const seen = await draftSeen(at, procedure, asked.revision);
  if (!seen.ok) return seen;
  const twice = namedTwice(asked.stories);
  if (twice) return refused('unacceptable', administrationRefusals.storyTwice(twice));
  const revision = asked.revision + 1;
  const { text, stories } = asked;
  await at.tx.keepDraft({ ...seen.value, text, stories, revision, by: at.person.id, at: at.now });
  return { ok: true, event: { type: 'draftSaved', procedure, revision } };
}

function namedTwice(stories: readonly KeptStory[]): string | undefined {
  return stories.find(({ name }, at) => stories.findIndex((one) => one.name === name) !== at)?.name;
}

/** Throws a draft away. */
export async function discardDraft(at: AtWork, procedure: string, revision: number): Promise<Change> {
  const seen = await draftSeen(at, procedure, revision);
  if (!seen.ok) return seen;
  await at.tx.dropDraft(procedure);
  return { ok: true, event: { type: 'draftDiscarded', procedure, revision } };
}
