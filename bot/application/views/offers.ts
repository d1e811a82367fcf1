import type { OfferView } from '#shared/contract/offer-view.ts';
import { currentRun, disputeOf, isOver } from '#shared/domain/case.ts';
import { openDuties } from '#shared/domain/clocks.ts';
import { takingItUp } from '#shared/domain/deciding.ts';
import { timeAsked } from '#shared/domain/decisions/more-time.ts';
import { isDoer } from '#shared/domain/duty-doers.ts';
import { isAbove, ladderOf, nextStage } from '#shared/domain/ladder.ts';
import { type Offer, offersFor } from '#shared/domain/offers.ts';
import { actOf } from '#shared/domain/procedure-acts.ts';
import { timeRequestWhy } from '#shared/wording/ask-time.ts';
import type { Ask } from '#shared/wording/asks.ts';
import { whoseNames } from '#shared/wording/ladder-words.ts';
import { stageName } from '#shared/wording/names.ts';
import { offerLabel, offerWhy } from '#shared/wording/offers.ts';
import { refusalWords } from '#shared/wording/refusals.ts';
import type { Scene } from './scene.ts';

/** What may be done, and what may not be yet. Only what is asked is primary, and a closed case lists no more what never can be. */
export function offersView(scene: Scene, asked: Ask['to']): OfferView[] {
  const { procedure, state, viewer } = scene;
  const offers = offersFor(procedure, state, viewer, scene).filter(
    ({ refusal }) => !refusal || !isOver(state),
  );
  const primary = asked && primaryOf(scene, offers, asked);
  const from = currentRun(state)?.stage;
  const next = nextStage(procedure, state)?.key;
  return offers.map((offer) => {
    const { type, act, flag, stage: to, refusal } = offer;
    const words = refusal && refusalWords(procedure, refusal);
    const about = { act, flag, from, next, to };
    return {
      command: type,
      flag,
      leadsTo: leadsTo(scene, flag),
      act: actForm(scene, act),
      time: type === 'agreeTime' ? timeForm(scene) : undefined,
      label: offerLabel(procedure, type, about),
      primary: offer === primary,
      allowed: !refusal,
      // Beside what can be done now, where to look for it needs no saying.
      whyNot: words && (refusal.reason === 'notNow' ? words.why : `${words.why} ${words.remedy}`),
      why: [...offerWhy(procedure, type, about)],
    };
  });
}

/** What stands beside the ladder's own steps, and so is never what a stage asks for. */
const BESIDE: ReadonlySet<Offer['type']> = new Set([
  'recordAct',
  'completeAction',
  'raiseFlag',
  'handOver',
  'recordDiscussion',
  'tellChild',
  'writeNote',
]);

/**
 * What is asked first. A meeting that has begun wants its minutes; an answer, what the owner makes of it, even where
 * they might move up at once; what people were only told, its end. Where the ladder asks for nothing, more time that was
 * asked for, and then the oldest duty.
 */
function primaryOf(scene: Scene, offers: readonly Offer[], asked: NonNullable<Ask['to']>): Offer | undefined {
  const { procedure, state } = scene;
  const allowed = offers.filter(({ refusal }) => !refusal);
  if (asked === 'duty') return dutyOffer(scene, allowed);
  // Passing a stage over is offered, and never what is asked.
  const next = nextStage(procedure, state)?.key;
  const steps = allowed.filter(
    ({ type, stage }) => !BESIDE.has(type) && (type !== 'escalate' || stage === next),
  );
  const found = (type: Offer['type']) => steps.find((one) => one.type === type);
  if (asked === 'agreeTime') return found('agreeTime');
  const end = disputeOf(state).phase === 'told' ? found('recordResolution') : undefined;
  const up = takingItUp(procedure, state).length > 0 ? found('escalate') : undefined;
  return end ?? found('recordMinutes') ?? found('findNotSettled') ?? up ?? steps[0];
}

/** The act by which the oldest duty of whoever looks at the case is done. */
function dutyOffer({ procedure, state, viewer }: Scene, allowed: readonly Offer[]): Offer | undefined {
  const duty = openDuties(state).find((one) => isDoer(procedure, state, one, viewer.id));
  const doneBy = actOf(procedure, duty?.act)?.duty?.doneBy;
  return allowed.find(({ act }) => act !== undefined && act === doneBy);
}

/** The request that the owner is to answer: its day to begin with, and what was asked. */
function timeForm({ procedure, state, now, calendar }: Scene): OfferView['time'] {
  const asked = timeAsked(procedure, state, { now, calendar });
  return asked && { until: asked.until, says: timeRequestWhy(asked, { now }) };
}

/** Where a flag takes the matter: an urgent one at once, unless it is there or above already. */
function leadsTo({ procedure, state }: Scene, flag: string | undefined): OfferView['leadsTo'] {
  const { opens, urgent } = procedure.opening.flags.find(({ key }) => key === flag) ?? {};
  const ladder = ladderOf(procedure, state);
  const stage = ladder.find(({ key }) => key === opens);
  if (!stage || !isAbove(ladder, stage, currentRun(state)?.stage)) return undefined;
  return { stage: stageName(procedure, stage.key), atOnce: urgent === true };
}

function actForm({ procedure, state }: Scene, key: string | undefined): OfferView['act'] {
  const act = actOf(procedure, key);
  if (!act) return undefined;
  const { stages, duty, emailed, tells } = act;
  return {
    key: act.key,
    ...act.fields,
    asksReason: stages !== undefined && !stages.includes(currentRun(state)?.stage ?? ''),
    duty: duty?.what,
    emailed: emailed !== undefined,
    tells: tells.map((whose) => whoseNames(procedure, [whose])),
  };
}
