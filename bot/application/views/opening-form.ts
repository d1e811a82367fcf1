import type { OpeningFormView } from '#shared/contract/opening-form-view.ts';
import { type Circumstances, today } from '#shared/domain/circumstances.ts';
import { isOpeners, openingRole } from '#shared/domain/decisions/opener.ts';
import { trackOf } from '#shared/domain/ladder.ts';
import type { Person } from '#shared/domain/people.ts';
import type { Procedure } from '#shared/domain/procedure.ts';
import { startingTargets } from './targets.ts';

/** What the form for raising an alert needs to know of a procedure, for whoever may raise one there. */
export function openingForm(
  procedure: Procedure,
  opener: Person['id'],
  circumstances: Circumstances,
): OpeningFormView {
  const { words, opening, roles } = procedure;
  const role = openingRole(procedure, opener, circumstances.holders);
  const targets = (track: string | undefined) => [...startingTargets(procedure, role, track, circumstances)];
  const known = (ids: readonly string[]) => ids.filter((id) => procedure.rules[id]);
  return {
    procedure: procedure.id,
    name: procedure.name,
    scope: procedure.scope,
    words: {
      alert: words.alert,
      matter: words.matter,
      stage: words.stage,
      record: words.record,
      childNumber: words.childNumber,
      owner: words.owner,
      reminder: words.reminder,
    },
    named: Object.entries(roles)
      .filter(([, { named }]) => named === 'atOpening')
      .map(([role, { label }]) => ({ role, label })),
    categories: opening.categories,
    categoryRequired: opening.categoryRequired,
    categoryChoice: opening.categoryChoice,
    groups: opening.groups.map(({ key, label, note }) => ({ key, label, note })),
    sources: sourcesOf(procedure),
    flags: opening.flags
      .filter(({ by }) => isOpeners(by, role))
      .map(({ key, label, opens, urgent }) => ({ key, label, opens, urgent })),
    tracks: tracksOf(procedure).map((track) => ({ ...track, targets: targets(track.key) })),
    issueRequired: opening.issue === 'required',
    service: opening.service,
    redirects: opening.redirects,
    emailOnly: opening.emailOnly && { exceptSources: opening.emailOnly.exceptSources },
    examples: opening.examples,
    steps: opening.steps,
    discussion: opening.discussion,
    referral: procedure.referral?.asked,
    informal: procedure.informal?.title,
    targets: targets(trackOf(procedure, { categories: [] })),
    emailHeading: words.alert,
    rules: procedure.rules,
    why: {
      opening: known(opening.why),
      direct: known(opening.direct.why),
      discussion: known(procedure.informal?.why ?? opening.why),
      referral: known(procedure.referral?.why ?? []),
    },
    today: today(circumstances),
  };
}

function sourcesOf({ opening: { sources } }: Procedure): OpeningFormView['sources'] {
  return sources && { required: sources.required, items: sources.items, notes: sources.notes };
}

/** The tracks there are: those that the owner may choose, and those that a category brings with it. */
function tracksOf({ tracks }: Procedure): readonly Omit<OpeningFormView['tracks'][number], 'targets'>[] {
  return tracks.map(({ key, label, gloss, examples, chosenBy, usual }) => ({
    key,
    label,
    gloss,
    examples,
    mayChoose: chosenBy === 'owner',
    usual,
  }));
}
