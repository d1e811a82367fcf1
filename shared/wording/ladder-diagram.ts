import type { Procedure, Stage } from '#shared/domain/procedure.ts';
import { limitWords, roleNames } from './ladder-drawing.ts';

/** The ladder of a procedure as a Mermaid diagram, in the fences that a handbook in Markdown wants. */
export function ladderDiagram(procedure: Procedure): readonly string[] {
  const rungs = rungsOf(procedure);
  const boxes = rungs.map(({ id, lines }) => `  ${id}["${lines.map(escaped).join('<br/>')}"]`);
  const arrows = rungs.slice(1).map(({ id }, at) => `  ${rungs[at]?.id} -->|not settled| ${id}`);
  const told = procedure.stages.flatMap((stage) => toldLines(procedure, stage));
  return ['```mermaid', 'flowchart TD', ...boxes, ...arrows, ...told, '```'];
}

interface Rung {
  readonly id: string;
  readonly lines: readonly string[];
}

function rungsOf(procedure: Procedure): readonly Rung[] {
  const { informal, stages, referral } = procedure;
  return [
    ...(informal
      ? [{ id: 'informal', lines: [informal.title, roleNames(procedure, informal.answers)] }]
      : []),
    ...stages.map((stage) => ({ id: idOf(stage), lines: stageLines(procedure, stage) })),
    ...(referral ? [{ id: 'referral', lines: [`Referral to ${referral.to}`] }] : []),
  ];
}

function stageLines(procedure: Procedure, stage: Stage): readonly string[] {
  const asked = stage.answers.filter(({ copied }) => !copied).map(({ role }) => role);
  const { meeting } = stage;
  return [
    `Stage ${stage.number}: ${roleNames(procedure, asked)}`,
    limitWords(stage),
    ...(meeting ? [`Meeting chaired by ${roleNames(procedure, [meeting.chair])}`] : []),
  ];
}

function toldLines(procedure: Procedure, stage: Stage): readonly string[] {
  if (stage.informed.length === 0) return [];
  const id = `${idOf(stage)}told`;
  return [
    `  ${id}(["${escaped(roleNames(procedure, stage.informed))}"])`,
    `  ${idOf(stage)} -.->|${escaped(procedure.words.told)}| ${id}`,
  ];
}

function idOf({ number }: Stage): string {
  return `stage${number}`;
}

function escaped(text: string): string {
  return text.replaceAll('"', '#quot;');
}
