import type { OpeningFormView } from '#shared/contract/opening-form-view.ts';
import { type Circumstances, today } from '#shared/domain/circumstances.ts';
import { trackOf } from '#shared/domain/ladder.ts';
import type { Procedure } from '#shared/domain/procedure.ts';
import { startingTargets } from './targets.ts';

/** What the form for raising an alert needs to know of a procedure. */
export function openingForm(procedure: Procedure, circumstances: Circumstances): OpeningFormView {
  const { words, opening, roles } = procedure;
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
      .filter(({ by }) => by.some((one) => one === 'owner' || one === 'party' || opening.by.includes(one)))
      .map(({ key, label, opens, urgent }) => ({ key, label, opens, urgent })),
    tracks: tracksOf(procedure, circumstances),
    issueRequired: opening.issue === 'required',
    service: opening.service,
    redirects: opening.redirects,
    emailOnly: opening.emailOnly && { exceptSources: opening.emailOnly.exceptSources },
    examples: opening.examples,
    steps: opening.steps,
    discussion: opening.discussion,
    referral: procedure.referral?.asked,
    informal: procedure.informal?.title,
    targets: [...startingTargets(procedure, trackOf(procedure, { categories: [] }), circumstances)],
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
function tracksOf(procedure: Procedure, circumstances: Circumstances): OpeningFormView['tracks'] {
  return procedure.tracks.map(({ key, label, gloss, examples, chosenBy, usual }) => ({
    key,
    label,
    gloss,
    examples,
    mayChoose: chosenBy === 'owner',
    usual,
    targets: [...startingTargets(procedure, key, circumstances)],
  }));
}
