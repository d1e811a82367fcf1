import type { OpenCase } from '#shared/domain/commands.ts';
import type { Person } from '#shared/domain/people.ts';
import { mayRead } from '#shared/domain/permissions.ts';
import type { Procedure } from '#shared/domain/procedure.ts';
import { askOf } from '#shared/wording/asks.ts';
import { CANNOT_SEE, NOT_KNOWN } from '#shared/wording/not-found.ts';
import { answered } from './answered.ts';
import type { Caller, CaseWork, CommandAnswer } from './case-work.ts';
import { findPeople, whoAmI } from './directory.ts';
import type { CaseSummary, Store, Transaction } from './ports/store.ts';
import { type RecordParts, record, recordOpening } from './record.ts';
import { loadScene } from './scenes.ts';
import { caseView, stageLine } from './views/case-view.ts';
import { caseloadView } from './views/caseload.ts';
import { noticeView } from './views/notice.ts';
import type { Scene } from './views/scene.ts';

/** What people's use of cases is made of. */
export interface WorkParts extends RecordParts {
  readonly store: Store;
}

const PAGE = 25;

/** Everything people can do with cases: each use is one transaction that sees their authority only. */
export function caseWork(parts: WorkParts): CaseWork {
  const { store, clock } = parts;
  const inCase = <T>(caller: Caller, caseId: string, use: (scene: Scene, tx: Transaction) => Promise<T>) =>
    store.inAuthority(caller.authority, async (tx) => {
      const scene = await readableScene(parts, tx, caller, caseId);
      return scene && use(scene, tx);
    });
  return {
    open: (caller, way, { id, procedure, command }) =>
      asPerson(parts, caller, async (tx, person) => {
        const given = {
          command: fromOwnMailbox(command, person),
          actor: { kind: 'person', person },
          way,
        } as const;
        return answered(await recordOpening(parts, tx, ownId(parts, caller, id), procedure, given));
      }),
    give: (caller, way, { id, caseId, seen, command, notice }) =>
      asPerson(parts, caller, async (tx, person) => {
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
      }),
    view: (caller, caseId) =>
      inCase(caller, caseId, async (scene, tx) => {
        await tx.logView({ caseId, person: caller.person, at: scene.now });
        return caseView(scene);
      }),
    notice: (caller, caseId, notice) =>
      inCase(caller, caseId, async (scene) => noticeView(scene, notice, parts.ids)),
    caseload: (caller, after) =>
      store.inAuthority(caller.authority, async (tx) => {
        const needing = await tx.needing(caller.person, PAGE);
        const page = await tx.summaries({ person: caller.person, after, limit: PAGE });
        return caseloadView({
          person: caller.person,
          now: clock.now(),
          calendar: (await tx.authorityRow())?.calendar ?? { closedOn: [], openOn: [] },
          needing,
          page,
          procedureOf: await proceduresOf(tx, [...needing, ...page.cases]),
        });
      }),
    me: (caller) => store.inAuthority(caller.authority, (tx) => whoAmI(parts, tx, caller)),
    people: (caller, search) =>
      store.inAuthority(caller.authority, (tx) => findPeople(parts, tx, caller, search)),
    lookup: (caller, ids) =>
      store.inAuthority(caller.authority, async (tx) => {
        const caseId = await tx.caseOfMessage(ids);
        const scene = caseId ? await readableScene(parts, tx, caller, caseId) : undefined;
        return scene
          ? { case: { id: scene.state.id, reference: scene.state.reference, line: stageLine(scene) } }
          : {};
      }),
    asked: (caller) =>
      store.inAuthority(caller.authority, async (tx) => {
        const needing = await tx.needing(caller.person, PAGE);
        const scenes = await Promise.all(
          needing.map(({ caseId }) => readableScene(parts, tx, caller, caseId)),
        );
        return scenes.filter((scene) => scene !== undefined).map(askedLine);
      }),
  };
}

/** A command id counts for its sender alone: nobody can use up the id of somebody else's command. */
function ownId({ ids }: WorkParts, caller: Caller, id: string): string {
  return ids.from(caller.person, id);
}

/** The email a case is raised from is fetched from the mailbox of who raises it, whatever was sent. */
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

async function readableScene(
  parts: WorkParts,
  tx: Transaction,
  caller: Caller,
  caseId: string,
): Promise<Scene | undefined> {
  const viewer = await tx.person(caller.person);
  const scene = viewer && (await loadScene(parts, tx, caseId, viewer));
  return scene && mayRead(scene.procedure, scene.state, scene.holders, caller.person) ? scene : undefined;
}

/** The procedures that some cases run under. */
async function proceduresOf(
  tx: Transaction,
  cases: readonly CaseSummary[],
): Promise<(summary: CaseSummary) => Procedure | undefined> {
  const key = ({ procedureId, procedureVersion }: CaseSummary) => `${procedureId} ${procedureVersion}`;
  const read = new Map<string, Procedure | undefined>();
  for (const one of cases)
    if (!read.has(key(one))) read.set(key(one), await tx.procedure(one.procedureId, one.procedureVersion));
  return (summary) => read.get(key(summary));
}

function askedLine({ procedure, state, viewer, now, calendar }: Scene) {
  const { what, detail } = askOf(procedure, state, viewer.id, { now, calendar });
  return { caseId: state.id, reference: state.reference, what, due: detail };
}
