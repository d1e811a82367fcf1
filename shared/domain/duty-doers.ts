import { type Case, ownerOf, partiesOf } from './case.ts';
import { eachOnce, type Person } from './people.ts';
import { isOwner, isTheirs } from './permissions.ts';
import type { Procedure } from './procedure.ts';
import { actOf } from './procedure-acts.ts';

/** What must follow from an act, by the act's key. */
type Duty = { readonly act: string };

/**
 * Who is asked to do what must follow from an act: whoever may record the act by which it is done. An act that is
 * everybody's is for the owner to see to, and so is one whose roles nobody in the case has (N15, S9).
 */
export function doersOf(procedure: Procedure, state: Case, duty: Duty): readonly Person[] {
  const owner = ownerOf(state).person;
  const by = actOf(procedure, actOf(procedure, duty.act)?.duty?.doneBy)?.by ?? ['owner'];
  const others = by.filter((whose) => whose !== 'owner' && whose !== 'party');
  const theirs = partiesOf(state).filter(({ person }) => isTheirs(state, others, person.id));
  const owns = others.length < by.length || theirs.length === 0 ? [owner] : [];
  return eachOnce([...owns, ...theirs.map(({ person }) => person)]);
}

/** Whether somebody is asked to do what must follow from an act: also those who may act as its owner. */
export function isDoer(procedure: Procedure, state: Case, duty: Duty, person: string): boolean {
  const doers = doersOf(procedure, state, duty);
  const owner = ownerOf(state).person.id;
  return doers.some(({ id }) => id === person || (id === owner && isOwner(state, person)));
}
