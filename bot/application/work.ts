import type { RefusalView } from '#shared/contract/api.ts';
import type { Person } from '#shared/domain/people.ts';
import { mayOpen, mayRead, rolesOf } from '#shared/domain/permissions.ts';
import type { Procedure } from '#shared/domain/procedure.ts';
import type { Refusal } from '#shared/domain/refusals.ts';
import { londonDay } from '#shared/domain/time.ts';
import { askOf } from '#shared/wording/asks.ts';
import { longDay } from '#shared/wording/dates.ts';
import { CANNOT_SEE, NO_PROCEDURE, NOT_KNOWN } from '#shared/wording/not-found.ts';
import { refusalWords } from '#shared/wording/refusals.ts';
import type { Caller, CaseWork, CommandAnswer } from './case-work.ts';
import type { Authority, CaseSummary, Store, Transaction } from './ports/store.ts';
import { type Recorded, type RecordParts, record, recordOpening } from './record.ts';
import { loadScene } from './scenes.ts';
import { caseView, stageLine } from './views/case-view.ts';
import { caseloadView } from './views/caseload.ts';
import { noticeView } from './views/notice.ts';
import { openingForm } from './views/opening-form.ts';
import { roleLabel, type Scene } from './views/scene.ts';

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
      asPerson(parts, caller, async (tx, person) =>
        answered(
          await recordOpening(parts, tx, id, procedure, { command, actor: { kind: 'person', person }, way }),
        ),
      ),
    give: (caller, way, { id, caseId, seen, command }) =>
      asPerson(parts, caller, async (tx, person) => {
        if (!(await readableScene(parts, tx, caller, caseId)))
          return { ok: false, kind: 'notFound', refusal: CANNOT_SEE };
        return answered(
          await record(parts, tx, id, caseId, { command, actor: { kind: 'person', person }, way, seen }),
        );
      }),
    view: (caller, caseId) =>
      inCase(caller, caseId, async (scene, tx) => {
        await tx.logView({ caseId, person: caller.person, at: scene.now });
        return caseView(scene);
      }),
    notice: (caller, caseId, notice) =>
      inCase(caller, caseId, async (scene) => noticeView(scene, notice, parts.ids)),
    caseload: (caller, after) =>
      store.inAuthority(caller.authority, async (tx) =>
        caseloadView({
          person: caller.person,
          now: clock.now(),
          calendar: (await tx.authorityRow())?.calendar ?? { closedOn: [], openOn: [] },
          needing: await tx.needing(caller.person, PAGE),
          page: await tx.summaries({ person: caller.person, after, limit: PAGE }),
          procedureOf: (summary) => procedureOf(parts, summary),
        }),
      ),
    me: (caller) => store.inAuthority(caller.authority, (tx) => whoAmI(parts, tx, caller)),
    people: (caller, search) => store.inAuthority(caller.authority, (tx) => findPeople(parts, tx, search)),
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

function answered(recorded: Recorded): CommandAnswer {
  if (recorded.ok) return { ok: true, caseId: recorded.caseId };
  if ('unknown' in recorded)
    return { ok: false, kind: 'notFound', refusal: recorded.unknown === 'case' ? CANNOT_SEE : NO_PROCEDURE };
  return {
    ok: false,
    kind: kindOf(recorded.refusal),
    refusal: refusalView(recorded.procedure, recorded.refusal),
  };
}

function refusalView(procedure: Procedure, refusal: Refusal): RefusalView {
  const field = refusal.reason === 'incomplete' ? refusal.field : undefined;
  return { reason: refusal.reason, ...refusalWords(procedure, refusal), field };
}

function kindOf({ reason }: Refusal): 'forbidden' | 'conflict' | 'unacceptable' {
  switch (reason) {
    case 'notPermitted':
    case 'mayNotOpen':
      return 'forbidden';
    case 'outOfDate':
    case 'notNow':
    case 'authorised':
    case 'meetingAlreadyCalled':
    case 'minutesAlreadyRecorded':
      return 'conflict';
    case 'incomplete':
    case 'unknownStage':
    case 'stageNotHigher':
    case 'directNotProvided':
    case 'answerFirst':
    case 'meetingFirst':
    case 'dateOutOfRange':
    case 'meetingNotProvided':
    case 'unknownMeeting':
    case 'meetingNotBegun':
    case 'unknownEntry':
      return 'unacceptable';
  }
}

function procedureOf(parts: WorkParts, summary: CaseSummary): Procedure | undefined {
  return parts.procedures.get(summary.procedureId, summary.procedureVersion);
}

function inUse(parts: WorkParts, authority: Authority | undefined): readonly Procedure[] {
  return (authority?.procedures ?? []).flatMap(({ id, version }) => parts.procedures.get(id, version) ?? []);
}

async function whoAmI(parts: WorkParts, tx: Transaction, caller: Caller): ReturnType<CaseWork['me']> {
  const person = await tx.person(caller.person);
  const authority = await tx.authorityRow();
  if (!person || !authority) return undefined;
  const holders = await tx.holders();
  const now = parts.clock.now();
  const procedures = inUse(parts, authority);
  const roles = rolesOf(holders, person.id).map((role) => labelIn(procedures, role));
  const circumstances = { now, calendar: authority.calendar, holders, freshId: '' };
  return {
    person: { ...person, roles },
    authority: authority.name,
    day: longDay(londonDay(now)),
    mayRaise: procedures
      .filter((procedure) => mayOpen(procedure, holders, person.id))
      .map((one) => openingForm(one, circumstances)),
  };
}

async function findPeople(parts: WorkParts, tx: Transaction, search: string): ReturnType<CaseWork['people']> {
  const found = await tx.people(search, 20);
  const holders = await tx.holders();
  const procedures = inUse(parts, await tx.authorityRow());
  return {
    people: found.map((person) => ({
      ...person,
      roles: rolesOf(holders, person.id).map((role) => labelIn(procedures, role)),
    })),
  };
}

function labelIn(procedures: readonly Procedure[], role: string): string {
  const procedure = procedures.find(({ roles }) => roles[role]);
  return procedure ? roleLabel(procedure, role) : role;
}

function askedLine({ procedure, state, viewer, now, calendar }: Scene) {
  const { what, detail } = askOf(procedure, state, viewer.id, londonDay(now), calendar);
  return { caseId: state.id, reference: state.reference, what, due: detail };
}
