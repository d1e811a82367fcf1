import { rungsOf } from '#shared/domain/ladder.ts';
import type { Procedure } from '#shared/domain/procedure.ts';
import type { Stage } from '#shared/domain/procedure-stages.ts';
import { outcomeWords } from './ladder-ending.ts';
import { askedNames, limitWhenLines, milestoneWords } from './ladder-stage.ts';
import { gateWords, limitWords, roleNames, rungName, whoseNames } from './ladder-words.ts';
import { capital } from './names.ts';

/** The ladders of a procedure as a Mermaid diagram, in the fences that a handbook in Markdown wants. */
export function ladderDiagram(procedure: Procedure): readonly string[] {
  const { informal, referral } = procedure;
  const ladders = laddersOf(procedure);
  const rungs = ladders.flatMap((ladder) => ladder.rungs);
  const outcomes = outcomeWords(procedure);
  return [
    '```mermaid',
    'flowchart TD',
    ...(informal ? [`  ${box('informal', informalLines(procedure, informal))}`] : []),
    ...ladders.flatMap((ladder) => drawn(procedure, ladder)),
    ...(referral ? [`  ${box('referral', [`Referral to ${referral.to}`])}`] : []),
    ...(outcomes.length > 0 ? [`  ended(["${outcomes.map(escaped).join('<br/>')}"])`] : []),
    ...(informal
      ? ladders.map(({ rungs: [first], id }) => arrow('informal', 'not settled', first?.id ?? id))
      : []),
    ...(referral ? ladders.flatMap(({ rungs: all }) => toReferral(all)) : []),
    ...(outcomes.length > 0 ? rungs.map(({ id }) => arrow(id, 'ends', 'ended')) : []),
    ...procedure.opening.flags.flatMap((flag, at) => flagLines(procedure, flag, `flag${at + 1}`, rungs)),
    ...rungs.flatMap((rung) => toldLines(procedure, rung)),
    '```',
  ];
}

interface Rung {
  readonly id: string;
  readonly stage: Stage;
}

interface Ladder {
  readonly id: string;
  readonly label?: string;
  readonly rungs: readonly Rung[];
}

function laddersOf(procedure: Procedure): readonly Ladder[] {
  const { tracks, stages } = procedure;
  const ids = (of: readonly Stage[], before: string) =>
    of.map((stage, at) => ({ id: `${before}stage${at + 1}`, stage }));
  if (tracks.length === 0) return [{ id: '', rungs: ids(stages, '') }];
  return tracks.map(({ key, label }, at) => {
    const id = `track${at + 1}`;
    return { id, label, rungs: ids(rungsOf(procedure, key), id) };
  });
}

/** A ladder from its first rung to its last; a track in a frame of its own. */
function drawn(procedure: Procedure, { id, label, rungs }: Ladder): readonly string[] {
  const boxes = rungs.map((rung) => `  ${box(rung.id, stageLines(procedure, rung.stage))}`);
  const arrows = rungs.slice(1).map((rung, at) => arrow(rungs[at]?.id ?? '', 'not settled', rung.id));
  if (label === undefined) return [...boxes, ...arrows];
  if (rungs.length === 0) return [`  ${box(id, [label, 'Recorded and counted'])}`];
  const inside = [...boxes, ...arrows].map((line) => `  ${line}`);
  return [`  subgraph ${id}["${escaped(label)}"]`, ...inside, '  end'];
}

function informalLines(procedure: Procedure, { title, answers, limit }: NonNullable<Procedure['informal']>) {
  return [title, roleNames(procedure, answers), ...(limit ? [limitWords(limit)] : [])];
}

function stageLines(procedure: Procedure, stage: Stage): readonly string[] {
  const { key, limit, milestones, begunBy, gates, meeting } = stage;
  const usual = begunBy.length === 1 && begunBy[0] === 'owner';
  return [
    `${capital(rungName(procedure, key))}: ${askedNames(procedure, stage)}`,
    `Limit: ${limitWords(limit)}`,
    ...limitWhenLines(procedure, stage),
    ...milestones.map((one) => milestoneWords(procedure, one)),
    ...(usual ? [] : [`Begun by ${whoseNames(procedure, begunBy)}`]),
    ...gates.map((gate) => `Only after ${gateWords(procedure, gate)}`),
    ...(meeting ? [`Meeting chaired by ${roleNames(procedure, [meeting.chair])}`] : []),
  ];
}

function toReferral(rungs: readonly Rung[]): readonly string[] {
  const last = rungs.at(-1);
  return last ? [arrow(last.id, 'not settled', 'referral')] : [];
}

function flagLines(
  procedure: Procedure,
  { label, by, opens, urgent }: Procedure['opening']['flags'][number],
  id: string,
  rungs: readonly Rung[],
): readonly string[] {
  const opened = rungs.filter(({ stage }) => stage.key === opens);
  if (opened.length === 0) return [];
  const flag = [`Flag: ${label}`, `Raised by ${whoseNames(procedure, by)}`];
  return [
    `  ${id}{{"${flag.map(escaped).join('<br/>')}"}}`,
    ...opened.map((rung) => arrow(id, urgent ? 'at once' : 'may go straight to', rung.id)),
  ];
}

/** Who is told at a stage, and who must have been told by then. */
function toldLines(procedure: Procedure, { id, stage }: Rung): readonly string[] {
  const told = (to: string, roles: readonly string[], how: string) =>
    roles.length === 0
      ? []
      : [`  ${to}(["${escaped(roleNames(procedure, roles))}"])`, `  ${id} -.->|${escaped(how)}| ${to}`];
  const latest = procedure.toldBy.filter((by) => by.stage === stage.key).map(({ role }) => role);
  return [
    ...told(`${id}told`, stage.informed, procedure.words.told),
    ...told(`${id}by`, latest, `${procedure.words.told} by now`),
  ];
}

function box(id: string, lines: readonly string[]): string {
  return `${id}["${lines.map(escaped).join('<br/>')}"]`;
}

function arrow(from: string, how: string, to: string): string {
  return `  ${from} -->|${how}| ${to}`;
}

function escaped(text: string): string {
  return text.replaceAll('"', '#quot;');
}
