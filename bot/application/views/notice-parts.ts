import { currentRun, disputeOf, isOver, ownerOf } from '#shared/domain/case.ts';
import { stageOf } from '#shared/domain/procedure.ts';
import type { Stage } from '#shared/domain/procedure-stages.ts';
import type { StageRun } from '#shared/domain/stage-run.ts';
import { londonDay } from '#shared/domain/time.ts';
import { workingDaysBetween } from '#shared/domain/working-days.ts';
import { toneAt } from '#shared/wording/dates.ts';
import { roleLabel, stageName } from '#shared/wording/names.ts';
import { FACTS, NOTICE } from '#shared/wording/notices.ts';
import { offerLabel } from '#shared/wording/offers.ts';
import { RESPONSE_KINDS } from '#shared/wording/responses.ts';
import type { ActBase, NoticeAct, NoticeView } from '../notice-view.ts';
import type { Ids } from '../ports/clock.ts';
import { ladderView } from './ladder.ts';
import { dayOf, type Scene } from './scene.ts';

/** What a notice is drawn from: the scene, the notice's key, what it is about, and a maker of ids. */
export interface NoticeScene extends Scene {
  readonly notice: string;
  readonly about: string;
  readonly ids: Ids;
}

/** The parts of a notice that say something; the rest is the same on each. */
export type NoticeBody = Omit<NoticeView, 'kind' | 'caseId' | 'notice' | 'reference'>;

/** What a press carries. The same card pressed twice is the same command; after a move it is another. */
export function actBase(scene: NoticeScene, act: string): ActBase {
  const { state, notice, viewer, ids } = scene;
  const { id: caseId, moved: seen } = state;
  return { caseId, notice, seen, commandId: ids.from(caseId, notice, viewer.id, act, String(seen)) };
}

/** The way into the case. */
export function openAct(scene: NoticeScene, label: string): NoticeAct {
  return { act: 'open', label, caseId: scene.state.id };
}

/** Answering in the card. */
export function respondAct(scene: NoticeScene, label: string): NoticeAct {
  const kinds = Object.entries(RESPONSE_KINDS).map(([kind, words]) => ({ kind, label: words.label }));
  const { reminder } = scene.procedure.words;
  return {
    act: 'respond',
    label,
    ...actBase(scene, 'respond'),
    kinds,
    reminder,
    earliest: dayOf(scene),
    you: scene.viewer.name,
  };
}

/** Saying that it is resolved; where the end asks for more than a text, it is recorded in the case. */
export function resolvedAct(scene: NoticeScene): readonly NoticeAct[] {
  const { ending } = scene.procedure;
  if ((ending?.outcomes.length ?? 0) > 0 || ending?.overallReason !== undefined) return [];
  return [
    {
      act: 'recordResolution',
      label: offerLabel(scene.procedure, 'recordResolution'),
      ...actBase(scene, 'recordResolution'),
      hint: NOTICE.resolutionHint,
    },
  ];
}

/** The ladder as a fact of a card, under the ladder's own word. */
export function ladderFact(scene: Scene): NoticeView['facts'][number] {
  return { label: FACTS.ladder(scene.procedure.words.stage), value: ladderText(scene) };
}

/** The ladder in one line of text, so that it survives every host, theme and screen reader. */
function ladderText(scene: Scene): string {
  const signs = { done: '✓', now: '◉', ahead: '○', passedOver: '–' } as const;
  return ladderView(scene)
    .filter(({ number }) => number !== undefined)
    .map(({ number, state }) => `${signs[state]} ${number}`)
    .join(' — ');
}

/** The run a notice is about, with its stage, and whether it is the one under way. */
export function runOf(
  scene: NoticeScene,
): { readonly run: StageRun; readonly stage: Stage; readonly current: boolean } | undefined {
  const began = Number.parseInt(scene.about, 10);
  const { runs, phase } = disputeOf(scene.state);
  const run = runs.find((one) => one.began === began);
  const stage = run && stageOf(scene.procedure, run.stage);
  if (!run || !stage) return undefined;
  const open = phase !== 'resolved' && !isOver(scene.state);
  return { run, stage, current: open && currentRun(scene.state) === run };
}

/**
 * The days a run was given and how its date presses when the card is drawn. A card stands in a chat for days, so it
 * says how long the limit is and when it ends, and never how many days are left.
 */
export function dueOf(
  scene: Scene,
  run: StageRun,
): { readonly days: number; readonly tone: NoticeView['tone'] } {
  return {
    days: run.dueOn ? workingDaysBetween(scene.calendar, londonDay(run.at), run.dueOn) : 0,
    tone: toneAt(scene, run),
  };
}

/** How a run that is over has ended, for cards that still stand in people's chats. */
export function endedTitle(scene: NoticeScene, run: StageRun, stage: Stage): string {
  const { runs, phase } = disputeOf(scene.state);
  const next = runs[runs.indexOf(run) + 1];
  const higher = next && stageOf(scene.procedure, next.stage);
  if (higher) return NOTICE.movedOn(stageName(scene.procedure, higher.key));
  return phase === 'resolved' ? NOTICE.resolved : NOTICE.ended(stageName(scene.procedure, stage.key));
}

/** A card about a run that is over: it says how that ended, and asks nothing any more. */
export function endedBody(scene: NoticeScene, heading: string, run: StageRun, stage: Stage): NoticeBody {
  return {
    heading,
    title: endedTitle(scene, run, stage),
    line: NOTICE.nothingAsked,
    tone: 'calm',
    facts: [ladderFact(scene)],
    acts: [openAct(scene, NOTICE.openCase)],
    asks: false,
  };
}

/** The category, which is all a card says of what the matter is about. */
export function categoryLabel({ procedure, state }: Scene): string {
  const { category } = state.record;
  return procedure.opening.categories.find(({ key }) => key === category)?.label ?? procedure.words.matter;
}

/** The owner with what they are. */
export function ownerLine({ procedure, state }: Scene): string {
  const { person, role } = ownerOf(state);
  return `${person.name}, ${roleLabel(procedure, role)}`;
}
