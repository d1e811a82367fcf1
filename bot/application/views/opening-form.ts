import type { OpeningFormView } from '#shared/contract/views.ts';
import { type Circumstances, today } from '#shared/domain/circumstances.ts';
import type { Procedure } from '#shared/domain/procedure.ts';
import { targetsView } from './targets.ts';

/** What the form for raising an alert needs to know of a procedure. */
export function openingForm(procedure: Procedure, circumstances: Circumstances): OpeningFormView {
  const { words, opening, roles } = procedure;
  const known = (ids: readonly string[]) => ids.filter((id) => procedure.rules[id]);
  return {
    procedure: procedure.id,
    name: procedure.name,
    words: {
      alert: words.alert,
      matter: words.matter,
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
    sources: opening.sources && { required: opening.sources.required, items: opening.sources.items },
    redirects: opening.redirects,
    emailOnly: opening.emailOnly?.is,
    examples: opening.examples,
    steps: opening.steps,
    discussion: opening.discussion,
    referral: procedure.referral?.asked,
    informal: procedure.informal?.title,
    targets: [...targetsView(procedure, 0, undefined, undefined, circumstances)],
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
