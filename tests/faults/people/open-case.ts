import { randomUUID } from 'node:crypto';
import type { OpenCase } from '#shared/domain/commands.ts';
import { rungsOf } from '#shared/domain/ladder.ts';
import type { Procedure } from '#shared/domain/procedure.ts';
import type { Council, Member } from '../stand/councils.ts';
import type { Choices } from './case-at-work.ts';
import { namedFor } from './case-at-work.ts';

/** A case to open, and how its procedure then goes on. */
export interface Opening {
  readonly words: string;
  readonly track: string | undefined;
  readonly command: OpenCase;
}

/** What the owner fills in to open a case, as far as the pack asks for it; with the talk first where it may be. */
export function openingOf(
  procedure: Procedure,
  council: Council,
  owner: Member,
  { today, choices }: { readonly today: string; readonly choices: Choices },
): Opening {
  const { opening, tracks, informal } = procedure;
  const words = randomUUID();
  const track = tracks.find(({ usual }) => usual) ?? tracks[0];
  const [first] = rungsOf(procedure, track?.key);
  const mayBegin = first?.gates.length === 0;
  const talksFirst = informal !== undefined && (!mayBegin || choices.happens('talks first', 0.3));
  const category = opening.categories.find(({ group }) => group === undefined || group === 'formal');
  const talk = { with: 'Somebody', mode: 'telephone', on: today, summary: 'We do not agree.' } as const;
  const atOpening = Object.keys(procedure.roles).filter(
    (role) => procedure.roles[role]?.named === 'atOpening',
  );
  const command: OpenCase = {
    type: 'openCase',
    child: { name: 'Made Up', initials: 'M.U.', number: words },
    named: Object.fromEntries(atOpening.map((role) => [role, namedFor(council, owner, role)])),
    issues: [
      { issue: 'It has not begun.', expected: 'A date.', ...(opening.steps ? { steps: 'One.' } : {}) },
    ],
    referralBeside: false,
    ...(category === undefined ? {} : { category: category.key }),
    ...(opening.sources === undefined ? {} : { source: opening.sources.items[0]?.key }),
    ...(track === undefined ? {} : { track: track.key }),
    ...(opening.discussion === 'none' ? {} : { discussion: talk }),
    ...(talksFirst ? {} : { stage: first?.key }),
  };
  return { words, track: track?.key, command };
}
