import { type Case, ownerOf } from '#shared/domain/case.ts';
import type { Person, RoleKey } from '#shared/domain/people.ts';
import type { Procedure } from '#shared/domain/procedure.ts';
import { escapeHtml } from './html.ts';
import { roleLabel } from './names.ts';

/** An email: its subject carries a heading and the reference only, never a child. */
export interface EmailWords {
  readonly subject: string;
  readonly bodyHtml: string;
}

/** The first lines of an email: what it is, of which case, about which child (by initials and number only). */
export function emailHead(procedure: Procedure, state: Case, first: readonly string[]): readonly string[] {
  const { child } = state.record;
  const [heading = '', ...more] = first.map(escapeHtml);
  return [
    `<p><strong>${heading}</strong> · ${[state.reference, ...more].join(' · ')}</p>`,
    `<p>Child ${escapeHtml(child.initials)}, ${escapeHtml(procedure.words.childNumber)} ${escapeHtml(child.number)}</p>`,
  ];
}

/** Who an email is from, with what they are. */
export function emailFoot(procedure: Procedure, from: Person, role: RoleKey | undefined): string {
  const label = role === undefined ? undefined : roleLabel(procedure, role);
  return `<p>${[from.name, label]
    .flatMap((line) => line ?? [])
    .map(escapeHtml)
    .join('<br>')}</p>`;
}

/** The owner's name and what they are, at the end of an email that is from them. */
export function ownersFoot(procedure: Procedure, state: Case): string {
  const { person, role } = ownerOf(state);
  return emailFoot(procedure, person, role);
}
