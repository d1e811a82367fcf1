import { administrationRefusals } from '#shared/wording/administration.ts';
import type { Caller } from '../case-work.ts';
import type { Administration } from './administration.ts';
import { refused, type Told, told } from './answers.ts';
import { type AdministrationParts, type AtWork, type Change, changing, looking } from './as-administrator.ts';
import { draftView, rehearsalOf } from './draft-view.ts';
import { discardDraft, saveDraft, startDraft } from './drafts.ts';
import { proceduresView, versionView } from './procedures-view.ts';
import { offerProcedure, publishDraft } from './publish.ts';

type Procedures = Pick<
  Administration,
  | 'procedures'
  | 'version'
  | 'offer'
  | 'startDraft'
  | 'draft'
  | 'saveDraft'
  | 'discardDraft'
  | 'rehearse'
  | 'publish'
>;
/** Shows an administrator something. */
export type Look = <T>(caller: Caller, view: (at: AtWork) => Promise<T>) => Promise<Told<T>>;
/** Makes a change for an administrator and answers with what is now. */
export type Make = <T>(
  caller: Caller,
  id: string,
  make: (at: AtWork) => Promise<Change>,
  view: (at: AtWork) => Promise<T>,
) => Promise<Told<T>>;

/** What administrators can do with procedures: read, draft, rehearse and publish them. */
export function administerProcedures(parts: AdministrationParts, look: Look, change: Make): Procedures {
  return {
    procedures: (caller) => look(caller, proceduresView),
    version: (caller, procedure, version) =>
      looking(parts, caller, (at) => versionView(at, procedure, version)),
    offer: (caller, procedure, { id, offered }) =>
      change(caller, id, (at) => offerProcedure(at, procedure, offered), proceduresView),
    startDraft: (caller, asked) =>
      changing(
        parts,
        caller,
        asked.id,
        (at) => startDraft(at, asked),
        (at) => draftNow(at, asked.procedure),
      ),
    draft: (caller, procedure) => looking(parts, caller, (at) => draftNow(at, procedure)),
    saveDraft: (caller, procedure, asked) =>
      changing(
        parts,
        caller,
        asked.id,
        (at) => saveDraft(at, procedure, asked),
        (at) => draftNow(at, procedure),
      ),
    discardDraft: (caller, procedure, { id, revision }) =>
      change(caller, id, (at) => discardDraft(at, procedure, revision), proceduresView),
    rehearse: (caller, procedure) => looking(parts, caller, (at) => rehearsalOf(at, procedure)),
    publish: (caller, procedure, asked) =>
      changing(
        parts,
        caller,
        asked.id,
        (at) => publishDraft(at, procedure, asked),
        async (_at, done) =>
          done.type === 'published'
            ? { ok: true, value: { procedure: done.procedure, version: done.version } }
            : refused('conflict', administrationRefusals.draftChanged),
      ),
  };
}

async function draftNow(at: AtWork, procedure: string) {
  const draft = await at.tx.draft(procedure);
  return draft ? told(draftView(at, draft)) : refused('notFound', administrationRefusals.unknownDraft);
}
