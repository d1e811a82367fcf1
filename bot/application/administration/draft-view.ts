import type { DraftView, RehearsalView } from '#shared/contract/drafts.ts';
import { administrationRefusals } from '#shared/wording/administration.ts';
import { storiesPassed } from '#shared/wording/rehearsal.ts';
import type { KeptDraft } from '../ports/administration-store.ts';
import { refused, type Told } from './answers.ts';
import { type AtWork, stampView } from './as-administrator.ts';
import { checkDraft } from './check-draft.ts';
import { rehearseDraft } from './rehearse-draft.ts';

/** The version a draft of a procedure becomes when it is published now. */
export async function nextVersion({ tx }: AtWork, procedure: string): Promise<number> {
  const versions = await tx.versions();
  return Math.max(0, ...versions.filter(({ id }) => id === procedure).map(({ version }) => version)) + 1;
}

/** A draft as it is now, with its faults. */
export async function draftView(at: AtWork, draft: KeptDraft): Promise<DraftView> {
  const { procedure, revision, text, stories, basedOn } = draft;
  const becomes = await nextVersion(at, procedure);
  const checked = checkDraft(text, procedure, becomes);
  return {
    procedure,
    revision,
    ...(basedOn === undefined ? {} : { basedOn }),
    becomes,
    text,
    stories: [...stories],
    edited: await stampView(at, draft.by, draft.at),
    faults: 'faults' in checked ? [...checked.faults] : [],
  };
}

/** The draft of a procedure, for whom nothing has changed since they saw it; or why not. */
export async function draftSeen(at: AtWork, procedure: string, revision: number): Promise<Told<KeptDraft>> {
  const draft = await at.tx.draft(procedure);
  if (!draft) return refused('notFound', administrationRefusals.unknownDraft);
  if (draft.revision !== revision)
    return refused('conflict', administrationRefusals.draftChanged, { draft: await draftView(at, draft) });
  return { ok: true, value: draft };
}

/** Plays every story of the draft; refused while the draft has faults. */
export async function rehearsalOf(at: AtWork, procedure: string): Promise<Told<RehearsalView>> {
  const draft = await at.tx.draft(procedure);
  if (!draft) return refused('notFound', administrationRefusals.unknownDraft);
  const checked = checkDraft(draft.text, procedure, await nextVersion(at, procedure));
  if ('faults' in checked)
    return refused('unacceptable', administrationRefusals.draftHasFaults(checked.faults.length), {
      draft: await draftView(at, draft),
    });
  const stories = draft.stories.map((story) => rehearseDraft(checked.procedure, story));
  const passed = stories.filter((story) => story.passed);
  return {
    ok: true,
    value: {
      revision: draft.revision,
      passed: passed.length === stories.length,
      line: storiesPassed(passed.length, stories.length),
      stories,
    },
  };
}
