import type { Procedure } from '#shared/domain/procedure.ts';
import type { Publication } from '#shared/domain/procedure-published.ts';
import { drawLadder } from './ladder-drawing.ts';
import { inARow } from './names.ts';

/** What people outside a case can read of a procedure, for a council's website, library or notice board (O16, O17). */
export function publishedLines(procedure: Procedure): readonly string[] {
  const { published } = procedure;
  if (published.length === 0) return [`${procedure.name} says nothing of what is to be published.`];
  return published.flatMap((one, at) => [...(at === 0 ? [] : ['', '']), ...publicationLines(procedure, one)]);
}

/** One of them: its title, whom it is for, what it says, and where it is the whole procedure, that. */
export function publicationLines(
  procedure: Procedure,
  { label, for: readers, text, whole }: Publication,
): readonly string[] {
  return [
    label,
    `For: ${inARow(readers)}`,
    ...text.flatMap((paragraph) => ['', paragraph]),
    ...(whole ? ['', ...drawLadder(procedure), '', ...sourceLines(procedure)] : []),
  ];
}

/** The words of the source, each under its section; what rests on a reading says so there. */
function sourceLines({ source, rules }: Procedure): readonly string[] {
  return [
    `From: ${source.title}`,
    ...Object.values(rules).flatMap(({ section, says }) => ['', section, `  ${says}`]),
  ];
}
