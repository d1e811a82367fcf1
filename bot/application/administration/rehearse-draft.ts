import { LineCounter, parseDocument } from 'yaml';
import type { DraftFault, Rehearsed } from '#shared/contract/drafts.ts';
import type { Procedure } from '#shared/domain/procedure.ts';
import { type Rehearsal, rehearse } from '#shared/rehearsal/play.ts';
import { readStory } from '#shared/rehearsal/read-story.ts';
import { draftFaults } from '#shared/wording/draft-faults.ts';
import { placeWords } from '#shared/wording/places.ts';
import { outcomeLine, stepHead } from '#shared/wording/rehearsal.ts';
import { findingLine, threadLines } from '#shared/wording/rehearsal-thread.ts';
import { changeFaultWords, storyFaultsFound, storyFaultWords } from '#shared/wording/story-check.ts';
import type { KeptStory } from '../ports/administration-store.ts';
import { linesOf } from './check-draft.ts';

/** Plays a story against a procedure, whether or not it is one, and says what came of it. */
export function rehearseDraft(procedure: Procedure, { name, text }: KeptStory): Rehearsed {
  const read = readYaml(text);
  if ('fault' in read) return notPlayed(name, [read.fault]);
  const checked = readStory(read.data);
  const lines = linesOf(text);
  if ('faults' in checked)
    return notPlayed(
      name,
      checked.faults.map((fault) => ({
        where: placeWords(fault.place),
        what: storyFaultWords(fault),
        ...lines(fault.place),
      })),
    );
  const { story } = checked;
  if (story.pack !== procedure.id)
    return notPlayed(name, [{ where: 'pack', what: draftFaults.otherStory(story.pack), ...lines(['pack']) }]);
  return played(name, rehearse(procedure, story));
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

function readYaml(text: string): { readonly data: unknown } | { readonly fault: DraftFault } {
  const counter = new LineCounter();
  const fault = (line: number) => ({ fault: { where: draftFaults.text, what: draftFaults.notYaml, line } });
  try {
    const document = parseDocument(text, { lineCounter: counter, logLevel: 'silent' });
    const [error] = document.errors;
    return error ? fault(counter.linePos(error.pos[0]).line) : { data: document.toJS() };
  } catch {
    // Aliases that stand for more than a file may hold.
    return fault(1);
  }
}
