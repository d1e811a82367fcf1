import type { Procedure } from '#shared/domain/procedure.ts';
import type { Finding } from '#shared/rehearsal/finding.ts';
import type { PlayedStep, Rehearsal } from '#shared/rehearsal/play.ts';
import { entryLine, failLine, outcomeLine, passLine, refusedLine, stepHead } from './rehearsal.ts';

/** A story as it was played: its thread, with pass or fail per expectation below each step. */
export function rehearsalLines(
  procedure: Procedure,
  { story, unknown, steps, passed }: Rehearsal,
): readonly string[] {
  return [
    `${story.story} (${procedure.name})`,
    '',
    ...unknown.map(findingLine),
    ...steps.flatMap((step) => [...stepLines(procedure, step), '']),
    outcomeLine(story.story, passed, steps.length, story.steps.length),
    '',
  ];
}

function stepLines(
  procedure: Procedure,
  { step, at, entries, findings, refusal }: PlayedStep,
): readonly string[] {
  const thread = entries.flatMap((entry) => entryLine(procedure, entry).split('\n'));
  const refused = refusal && 'who' in step ? [refusedLine(procedure, step.who, refusal)] : [];
  const found = findings.map(findingLine);
  return [
    stepHead(at, step.note),
    ...[...thread, ...refused].map((line) => `    ${line}`),
    ...found.map((line) => `  ${line}`),
  ];
}

function findingLine({ about, ok, wanted, found }: Finding): string {
  return ok ? passLine(about, wanted) : failLine(about, wanted, found);
}
