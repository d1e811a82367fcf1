import type { OpenCase } from '#shared/domain/commands.ts';
import type { Person, Way } from '#shared/domain/people.ts';
import { CANNOT_SEE, NOT_KNOWN } from '#shared/wording/not-found.ts';
import { answered } from './answered.ts';
import type { Caller, CaseWork, CommandAnswer } from './case-work.ts';
import { readableScene, type WorkParts } from './looking.ts';
import type { Transaction } from './ports/store.ts';
import { record, recordOpening } from './record.ts';
import { noticeView } from './views/notice.ts';

/** Somebody opens a case: its email, where it is raised from one, is fetched from their own mailbox, whatever was sent. */
export function opens(
  parts: WorkParts,
  caller: Caller,
  way: Way,
  { id, procedure, command }: Parameters<CaseWork['open']>[2],
): Promise<CommandAnswer> {
  return asPerson(parts, caller, async (tx, person) => {
    const given = {
      command: fromOwnMailbox(command, person),
      actor: { kind: 'person', person },
      way,
    } as const;
    return answered(await recordOpening(parts, tx, ownId(parts, caller, id), procedure, given));
  });
}

/** Somebody gives a command on a case that they may read, and sees what came of it on the card they gave it from. */
export function gives(
  parts: WorkParts,
  caller: Caller,
  way: Way,
  { id, caseId, seen, command, notice }: Parameters<CaseWork['give']>[2],
): Promise<CommandAnswer> {
  return asPerson(parts, caller, async (tx, person) => {
    // The case is locked before it is first read, so that it need not be read again for the change.
    await tx.entriesForChange(caseId);
    if (!(await readableScene(parts, tx, caller, caseId)))
      return { ok: false, kind: 'notFound', refusal: CANNOT_SEE };
    const given = { command, actor: { kind: 'person', person }, way, seen } as const;
    const answer = answered(await record(parts, tx, ownId(parts, caller, id), caseId, given));
    const after = notice === undefined ? undefined : await readableScene(parts, tx, caller, caseId);
    return after && notice !== undefined
      ? { ...answer, notice: noticeView(after, notice, parts.ids) }
      : answer;
  });
}

/** A command id counts for its sender alone: nobody can use up the id of somebody else's command. */
function ownId({ ids }: WorkParts, caller: Caller, id: string): string {
  return ids.from(caller.person, id);
}

function fromOwnMailbox(command: OpenCase, person: Person): OpenCase {
  return command.email ? { ...command, email: { ...command.email, mailbox: person.id } } : command;
}

async function asPerson(
  { store }: WorkParts,
  caller: Caller,
  use: (tx: Transaction, person: Person) => Promise<CommandAnswer>,
): Promise<CommandAnswer> {
  return store.inAuthority(caller.authority, async (tx) => {
    const person = await tx.person(caller.person);
    return person ? use(tx, person) : { ok: false, kind: 'forbidden', refusal: NOT_KNOWN };
  });
}
