import type { OfferView } from '#shared/contract/offer-view.ts';
import type { PersonCommand } from '#shared/domain/commands.ts';
import type { Procedure } from '#shared/domain/procedure.ts';
import { actOf } from '#shared/domain/procedure-acts.ts';
import { type CaseAtWork, peopleIn } from './case-at-work.ts';

type Form = NonNullable<OfferView['act']>;
type Gate = NonNullable<Procedure['ending']>['gates'][number];

/** Puts on the record what the pack wants to find there, with what that is the answer to before it. */
export async function passGates(work: CaseAtWork, gates: readonly Gate[]): Promise<void> {
  for (const { needs, outcome, onlyAfter } of gates) {
    const isNeeded = onlyAfter === undefined || work.acts.get(onlyAfter.act) === onlyAfter.outcome;
    if (!isNeeded || (work.acts.has(needs) && work.acts.get(needs) === outcome)) continue;
    const asked = actOf(work.procedure, needs)?.answers;
    if (asked !== undefined) await recordAct(work, asked);
    await recordAct(work, needs, outcome);
  }
}

/** Has somebody whose act it is record it; nothing when its time has not come. */
async function recordAct(work: CaseAtWork, key: string, wanted?: string): Promise<void> {
  const act = actOf(work.procedure, key);
  for (const person of peopleIn(work, [...(act?.by ?? []), 'owner'])) {
    const view = await person.view(work.caseId);
    const form = view?.offers.find((offer) => offer.allowed && offer.act?.key === key)?.act;
    if (!view || !form) continue;
    const [first, ...more] = form.outcome?.choices.map((choice) => choice.key) ?? [];
    const outcome =
      wanted ?? (first === undefined ? undefined : work.choices.one(`outcome ${key}`, [first, ...more]));
    const command = (words: string) => filledIn(form, { words, today: view.today, outcome });
    if (!(await person.give(work.caseId, { type: 'ActRecorded', command }))) continue;
    work.acts.set(key, outcome);
    return;
  }
}

function filledIn(
  form: Form,
  said: { readonly words: string; readonly today: string; readonly outcome: string | undefined },
): PersonCommand {
  const { words, today, outcome } = said;
  return {
    type: 'recordAct',
    act: form.key,
    ...(form.text ? { text: words } : {}),
    ...(form.with ? { with: form.text ? 'Everybody' : words } : {}),
    ...(form.on ? { on: today } : {}),
    ...(form.until ? { until: today } : {}),
    ...(form.asksReason ? { reason: 'It comes late.' } : {}),
    ...(outcome === undefined ? {} : { outcome }),
  };
}
