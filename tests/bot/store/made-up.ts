import { randomUUID } from 'node:crypto';
import type { AuthoritySetup, CaseSummary, Store } from '#bot/application/ports/store.ts';
import type { CaseEvent, Entry } from '#shared/domain/events.ts';
import type { Person } from '#shared/domain/people.ts';

/** Somebody made up. */
export const RUTH: Person = { id: 'ruth', name: 'Ruth Okafor', mail: 'ruth@practice.example' };

/** Somebody else made up. */
export const SAM: Person = { id: 'sam', name: 'Sam Lowe', mail: 'sam@practice.example' };

/** A case id nobody has used. */
export function newCase(): string {
  return randomUUID();
}

/** A note on the record. */
export function note(seq: number, text: string): Entry {
  return entry(seq, { type: 'NoteWritten', text });
}

/** Any fact on the record. */
export function entry(seq: number, event: CaseEvent): Entry {
  return { seq, at: '2026-11-23T09:30:00.000Z', actor: { kind: 'person', person: RUTH }, way: 'tab', event };
}

/** What is kept of a case for lists, with what the test is about put in. */
export function summary(caseId: string, about: Partial<CaseSummary>): CaseSummary {
  return {
    caseId,
    reference: 'RE-1',
    procedureId: 'made-up',
    procedureVersion: 1,
    initials: 'AB',
    phase: 'waiting',
    ownerId: 'ruth',
    ownerName: 'Ruth Okafor',
    waitingFor: [],
    authorised: false,
    moved: 1,
    changedAt: '2026-11-23T09:30:00.000Z',
    people: ['ruth'],
    asked: [],
    ...about,
  };
}

/** Sets up an authority of which only what is given matters. */
export function setUp(store: Store, given: Partial<AuthoritySetup> & { readonly id: string }): Promise<void> {
  const setup: AuthoritySetup = {
    name: given.id,
    drive: 'drive',
    procedures: [],
    calendar: { closedOn: [], openOn: [] },
    people: [],
    roles: {},
    administrators: [],
    ...given,
  };
  return store.setUpAuthority(setup, { all: [], get: () => undefined }, '2026-11-23T09:30:00.000Z');
}
