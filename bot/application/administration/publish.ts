import type { PublishDraft } from '#shared/contract/drafts.ts';
import { jsonText } from '#shared/contract/json-text.ts';
import { administrationRefusals } from '#shared/wording/administration.ts';
import { refused } from './answers.ts';
import type { AtWork, Change } from './as-administrator.ts';
import { checkDraft } from './check-draft.ts';
import { draftSeen, nextVersion } from './draft-view.ts';
import { rehearseDraft } from './rehearse-draft.ts';

/**
 * Makes a draft the next version of its procedure: new cases are opened under it from now on, those that run keep
 * theirs. Refused while it has a fault or one of its stories does not end as written.
 */
export async function publishDraft(at: AtWork, procedure: string, asked: PublishDraft): Promise<Change> {
  const { tx, person, now } = at;
  const seen = await draftSeen(at, procedure, asked.revision);
  if (!seen.ok) return seen;
  const { text, stories } = seen.value;
  const version = await nextVersion(at, procedure);
  const checked = checkDraft(text, procedure, version);
  if ('faults' in checked)
    return refused('unacceptable', administrationRefusals.draftHasFaults(checked.faults.length));
  const failed = stories.filter((story) => !rehearseDraft(checked.procedure, story).passed);
  if (failed.length > 0)
    return refused('unacceptable', administrationRefusals.storyFails(failed.map(({ name }) => name)));
  await tx.publish({
    id: procedure,
    version,
    name: checked.procedure.name,
    text: jsonText(checked.parts),
    stories,
    note: asked.note,
    at: now,
    by: person.id,
  });
  await openUnder(at, procedure, version);
  await tx.dropDraft(procedure);
  return { ok: true, event: { type: 'published', procedure, version } };
}

async function openUnder({ tx }: AtWork, id: string, version: number): Promise<void> {
  const authority = await tx.authorityRow();
  const used = authority?.procedures ?? [];
  const there = used.some((one) => one.id === id);
  await tx.setProcedures(
    there ? used.map((one) => (one.id === id ? { id, version } : one)) : [...used, { id, version }],
    (authority?.withdrawn ?? []).filter((one) => one !== id),
  );
}

/** Offers a procedure for new cases again, or no longer; cases that run go on. */
export async function offerProcedure(at: AtWork, procedure: string, offered: boolean): Promise<Change> {
  const authority = await at.tx.authorityRow();
  if (!authority?.procedures.some(({ id }) => id === procedure))
    return refused('notFound', administrationRefusals.unknownProcedure);
  const others = authority.withdrawn.filter((id) => id !== procedure);
  await at.tx.setProcedures(authority.procedures, offered ? others : [...others, procedure]);
  return { ok: true, event: { type: offered ? 'offered' : 'withdrawn', procedure } };
}
