import type { DraftFault, Rehearsed } from '#shared/contract/drafts.ts';
import type { Procedure } from '#shared/domain/procedure.ts';
import { type Rehearsal, rehearse } from '#shared/rehearsal/play.ts';
import { readStoryText } from '#shared/rehearsal/read-story.ts';
import { draftFaults } from '#shared/wording/draft-faults.ts';
import { outcomeLine, stepHead } from '#shared/wording/rehearsal.ts';
import { findingLine, threadLines } from '#shared/wording/rehearsal-thread.ts';
import { changeFaultWords, storyFaultParts, storyFaultsFound } from '#shared/wording/story-check.ts';
import type { KeptStory } from '../ports/administration-store.ts';
import { draftFault } from './check-draft.ts';

/** Plays a story against a procedure, whether or not it is one, and says what came of it. */
export function rehearseDraft(procedure: Procedure, { name, text }: KeptStory): Rehearsed {
  const read = readStoryText(text);
  if ('faults' in read)
    return notPlayed(
      name,
      read.faults.map((fault) => draftFault(storyFaultParts(fault))),
    );
  const { story, lines } = read;
  if (story.pack === procedure.id) return played(name, rehearse(procedure, story));
  const what = draftFaults.otherStory(story.pack);
  return notPlayed(name, [draftFault({ where: 'pack', what, line: lines(['pack']) })]);
}

function played(name: string, rehearsal: Rehearsal): Rehearsed {
  const { story, procedure, faults, unknown, steps, passed } = rehearsal;
  return {
    name,
    story: story.story,
    passed,
    line: outcomeLine(story.story, passed, steps.length, story.steps.length),
    faults: [
      ...faults.map(changeFaultWords),
      ...unknown.map((finding) => ({ where: 'people', what: findingLine(finding) })),
    ],
    steps: steps.map((step) => ({
      head: stepHead(step.at, step.step.note),
      thread: [...threadLines(procedure, step)],
      findings: step.findings.map((finding) => ({ ok: finding.ok, line: findingLine(finding) })),
    })),
  };
}

function notPlayed(name: string, faults: readonly DraftFault[]): Rehearsed {
  return { name, passed: false, line: storyFaultsFound(name, faults.length), faults: [...faults], steps: [] };
}
