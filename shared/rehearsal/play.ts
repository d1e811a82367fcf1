import type { Entry } from '#shared/domain/events.ts';
import type { Procedure } from '#shared/domain/procedure.ts';
import type { Refusal } from '#shared/domain/refusals.ts';
import type { Instant } from '#shared/domain/time.ts';
import { strangers, worldOf } from './cast.ts';
import { type ChangeFault, procedureOf } from './changes.ts';
import { findings } from './checks.ts';
import type { Finding } from './finding.ts';
import type { Step, Story } from './story.ts';
import { momentOf } from './story-time.ts';
import { clocksTickUntil } from './time-passes.ts';
import { takeTurn } from './turns.ts';
import type { World } from './world.ts';

/** One step as it was played: what came onto the record, and whether it was as the story expects. */
export interface PlayedStep {
  readonly step: Step;
  readonly at: Instant;
  readonly entries: readonly Entry[];
  /** All that is on the record by then. */
  readonly record: readonly Entry[];
  readonly findings: readonly Finding[];
  readonly refusal?: Refusal | undefined;
}

/** A story as it was played, as far as it could be. */
export interface Rehearsal {
  readonly story: Story;
  /** The procedure it was played under: its pack, with the settings that the story changes. */
  readonly procedure: Procedure;
  /** Why the pack cannot be changed as the story says: it is not played then. */
  readonly faults: readonly ChangeFault[];
  /** Roles of its people that the procedure does not have: it is not played then. */
  readonly unknown: readonly Finding[];
  readonly steps: readonly PlayedStep[];
  readonly passed: boolean;
}

/**
 * Plays a story against a pack, with the settings that it changes. A story that shows another choice of a reading must
 * come about with that choice only.
 */
export function rehearse(pack: Procedure, story: Story): Rehearsal {
  const changed = procedureOf(pack, story);
  if ('faults' in changed)
    return { story, procedure: pack, faults: changed.faults, unknown: [], steps: [], passed: false };
  const played = playOn(changed.procedure, story);
  if (story.otherwise === undefined || !played.passed || !comesAbout(pack, story)) return played;
  const fault: ChangeFault = { kind: 'sameWithout', reading: story.otherwise };
  return { ...played, faults: [fault], passed: false };
}

/** Whether a story comes about as told, under a procedure as it is. What follows the first thing that does not is not played. */
export function comesAbout(procedure: Procedure, story: Story): boolean {
  if (strangers(procedure, story.people).length > 0) return false;
  let world = worldOf(procedure, story);
  return story.steps.every((step) => {
    const played = playStep(world, step);
    world = played.world;
    return isAsExpected(played.played);
  });
}

/** Plays a story. A step that does not come about as told ends it: what follows would mean nothing. */
function playOn(procedure: Procedure, story: Story): Rehearsal {
  const unknown = strangers(procedure, story.people);
  const given = { story, procedure, faults: [], unknown };
  if (unknown.length > 0) return { ...given, steps: [], passed: false };
  let world = worldOf(procedure, story);
  const steps: PlayedStep[] = [];
  for (const step of story.steps) {
    const played = playStep(world, step);
    world = played.world;
    steps.push(played.played);
    if (played.broke) break;
  }
  const passed = steps.length === story.steps.length && steps.every(isAsExpected);
  return { ...given, steps, passed };
}

function isAsExpected({ findings: found }: PlayedStep): boolean {
  return found.every(({ ok }) => ok);
}

function playStep(
  before: World,
  step: Step,
): { readonly world: World; readonly played: PlayedStep; readonly broke: boolean } {
  const at = momentOf(step, before.now);
  const ticked = clocksTickUntil(before, at);
  const turn = takeTurn(ticked, step);
  const entries = turn.world.entries.slice(before.entries.length);
  const expected = step.expect ? findings(turn.world, entries, step.expect) : [];
  const played = {
    step,
    at,
    entries,
    record: turn.world.entries,
    findings: [...turn.findings, ...expected],
    refusal: turn.refusal,
  };
  return { world: turn.world, played, broke: turn.findings.some(({ ok }) => !ok) };
}
