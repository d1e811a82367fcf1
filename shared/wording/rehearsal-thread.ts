import type { Procedure } from '#shared/domain/procedure.ts';
import type { Finding } from '#shared/rehearsal/finding.ts';
import type { PlayedStep, Rehearsal } from '#shared/rehearsal/play.ts';
import { entryLine, failLine, outcomeLine, passLine, refusedLine, stepHead } from './rehearsal.ts';
import { changeFaultLine } from './story-check.ts';

/** A story as it was played: its thread, with pass or fail per expectation below each step. */
export function rehearsalLines({
  story,
  procedure,
  faults,
  unknown,
  steps,
  passed,
}: Rehearsal): readonly string[] {
  return [
    `${story.story} (${procedure.name})`,
    '',
    ...faults.map((fault) => `  ${changeFaultLine(fault)}`),
    ...unknown.map(findingLine),
    ...steps.flatMap((step) => [...stepLines(procedure, step), '']),
    outcomeLine(story.story, passed, steps.length, story.steps.length),
    '',
  ];
}

function stepLines(procedure: Procedure, played: PlayedStep): readonly string[] {
  return [
    stepHead(played.at, played.step.note),
    ...threadLines(procedure, played).map((line) => `    ${line}`),
    ...played.findings.map((found) => `  ${findingLine(found)}`),
  ];
}

/** What came onto the record at a step, and what somebody was refused. */
export function threadLines(
  procedure: Procedure,
  { step, entries, record, refusal }: PlayedStep,
): readonly string[] {
  const thread = entries.flatMap((entry) => entryLine(procedure, entry, record).split('\n'));
  const refused = refusal && 'who' in step ? [refusedLine(procedure, step.who, refusal)] : [];
  return [...thread, ...refused];
}

/** Whether something was as the story expects, as one line. */
export function findingLine({ about, ok, wanted, found }: Finding): string {
  return ok ? passLine(about, wanted) : failLine(about, wanted, found);
}
