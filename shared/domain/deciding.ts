import { type Case, disputeOf, ownerOf, partiesOf } from './case.ts';
import { nextStage } from './ladder.ts';
import { eachOnce, type Person } from './people.ts';
import { isTheirs } from './permissions.ts';
import type { Procedure } from './procedure.ts';

/**
 * Who decides how a matter goes on that an answer did not settle, or whose limit has passed: those who take it to the
 * next stage. Where that is the owner, or nobody who has a part in the case, it is the owner.
 */
export function deciding(procedure: Procedure, state: Case): readonly Person[] {
  const owner = ownerOf(state).person;
  const { begunBy } = nextStage(procedure, state) ?? {};
  if (!begunBy || begunBy.includes('owner')) return [owner];
  const theirs = partiesOf(state).filter(({ person }) => isTheirs(state, begunBy, person.id));
  return theirs.length > 0 ? eachOnce(theirs.map(({ person }) => person)) : [owner];
}

/** Those who take the matter further now in place of its owner: it is not settled, or its limit has passed. */
export function takingItUp(procedure: Procedure, state: Case): readonly Person[] {
  const { phase } = disputeOf(state);
  if (phase !== 'unsettled' && phase !== 'lapsed') return [];
  const owner = ownerOf(state).person.id;
  const people = deciding(procedure, state);
  return people.some(({ id }) => id === owner) ? [] : people;
}
