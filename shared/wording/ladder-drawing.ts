import { rungsOf } from '#shared/domain/ladder.ts';
import type { Procedure } from '#shared/domain/procedure.ts';
import { workingDays } from './dates.ts';
import { endingLines } from './ladder-ending.ts';
import { stageLines } from './ladder-stage.ts';
import { limitWords, roleNames, rungName, whoseNames } from './ladder-words.ts';
import { inARow } from './names.ts';

/** The ladders of a procedure as text for a handbook: how a case begins, each stage of each track, how it ends. */
export function drawLadder(procedure: Procedure): readonly string[] {
  return [
    `${procedure.name} (${procedure.id}, version ${procedure.version})`,
    ...overallLine(procedure),
    ...openingLines(procedure),
    ...flagLines(procedure),
    ...blocks([informalLines(procedure), ...ladderBlocks(procedure), endingLines(procedure)]),
  ];
}

/** Blocks of lines, each after an empty line. */
function blocks(all: readonly (readonly string[])[]): readonly string[] {
  return all.filter((lines) => lines.length > 0).flatMap((lines) => ['', ...lines]);
}

function overallLine(procedure: Procedure): readonly string[] {
  const { overall } = procedure;
  if (!overall) return [];
  const days = workingDays(overall.workingDays);
  const over = overall.covers
    ? `, over ${inARow(overall.covers.map((key) => rungName(procedure, key)))}`
    : '';
  const from = overall.starts === 'opening' ? ', counted from the opening' : '';
  const bound =
    overall.binding === 'limit' ? `At most ${days} in all` : `Expected to be settled within ${days}`;
  return [`${bound}${over}${from}`];
}

const TALK_FIRST: Readonly<Record<Procedure['opening']['discussion'], string>> = {
  required: 'A talk comes first',
  asked: 'A talk comes first, or a reason why there was none',
  none: 'No talk is asked for first',
};

function openingLines(procedure: Procedure): readonly string[] {
  const { opening, ownership } = procedure;
  const { allowed, stages, reasonRequired, viewsRequired } = opening.direct;
  const asked = [
    ...(reasonRequired ? ['a reason'] : []),
    ...(viewsRequired ? ['the views of those passed over'] : []),
  ];
  const passing = asked.length > 0 ? `with ${inARow(asked)}` : 'without being asked why';
  const to = stages ? ` to come to ${inARow(stages.map((key) => rungName(procedure, key)))}` : '';
  return [
    `Opened by: ${roleNames(procedure, opening.by)}`,
    ...(ownership ? [`Handed to another owner by: ${whoseNames(procedure, ownership.movedBy)}`] : []),
    TALK_FIRST[opening.discussion],
    allowed ? `Stages may be passed over${to}, ${passing}` : 'No stage may be passed over',
  ];
}

function flagLines(procedure: Procedure): readonly string[] {
  return procedure.opening.flags.map(({ label, by, opens, urgent }) => {
    const begins = urgent ? 'begins at once' : 'may be entered straight';
    const opened = opens === undefined ? '' : `; ${rungName(procedure, opens)} ${begins}`;
    return `Flag: ${label}, raised by ${whoseNames(procedure, by)}${opened}`;
  });
}

function informalLines(procedure: Procedure): readonly string[] {
  const { informal } = procedure;
  if (!informal) return [];
  return [
    informal.title,
    `  Talked over with: ${roleNames(procedure, informal.answers)}`,
    ...(informal.limit ? [`  Limit: ${limitWords(informal.limit)}`] : []),
  ];
}

/** The stages of each track below the track's name; without tracks, the stages. */
function ladderBlocks(procedure: Procedure): readonly (readonly string[])[] {
  if (procedure.tracks.length === 0) return procedure.stages.map((stage) => stageLines(procedure, stage));
  return procedure.tracks.flatMap(({ key, label, stages, chosenBy }) => {
    const chosen = chosenBy === 'owner' ? 'chosen by the owner' : 'chosen by the category';
    const head = `Track: ${label} (${chosen})`;
    if (stages.length === 0) return [[head, '  Recorded and counted; it has no stages']];
    return [[head], ...rungsOf(procedure, key).map((stage) => stageLines(procedure, stage))];
  });
}
