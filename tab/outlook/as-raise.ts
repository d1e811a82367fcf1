import type { DiscussionDraft } from '#tab/parts/fields/discussion-draft.ts';
import type { RaiseDraft } from '#tab/parts/raise/raise-draft.ts';
import type { AlertDraft } from './draft.ts';

/** What is written beside an email, as the same alert written in the tab: it goes on the record in the same way. */
export function asRaise(draft: AlertDraft): RaiseDraft {
  const { track, flags, sourceNotes, child, category, furtherCategories, issues, to, talked } = draft;
  return {
    track,
    flags,
    sourceNotes,
    child,
    category,
    furtherCategories,
    issues,
    to,
    talked,
    discussion: talkOf(draft),
    noTalk: draft.noTalkReason,
    named: Object.fromEntries(Object.entries(draft.named).map(([role, { person }]) => [role, person])),
    source: draft.cameFrom,
    referral: draft.referralBeside,
  };
}

/** Nothing is sent while nobody has said how they talked: until then one of the ways stands in. */
function talkOf({ talk }: AlertDraft): DiscussionDraft {
  return { ...talk, mode: talk.mode === '' ? 'faceToFace' : talk.mode };
}
