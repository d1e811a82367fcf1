import type { CaseView } from '#shared/contract/views.ts';
import { currentRun, partiesOf } from '#shared/domain/case.ts';
import { overallDueOn } from '#shared/domain/clocks.ts';
import { isOwner, isRespondent } from '#shared/domain/permissions.ts';
import { stageOf } from '#shared/domain/procedure.ts';
import { askOf, waitingFor } from '#shared/wording/asks.ts';
import { PARTS, STANDING } from '#shared/wording/case-page.ts';
import { categoryLabels, inARow } from '#shared/wording/names.ts';
import { RESPONSE_KINDS } from '#shared/wording/responses.ts';
import { childRightsView, entryView, meetingView, offersView, problemsView } from './case-parts.ts';
import { ladderView, overallView } from './ladder.ts';
import { dayOf, roleLabel, type Scene } from './scene.ts';
import { targetsView } from './targets.ts';

/** The whole of what leaves the server about a case, for one person. */
export function caseView(scene: Scene): CaseView {
  const { procedure, state, entries, viewer, calendar } = scene;
  const { record } = state;
  const run = currentRun(state);
  const stage = run && stageOf(procedure, run.stage);
  const { mine, what, detail, tone } = askOf(procedure, state, viewer.id, dayOf(scene), calendar);
  return {
    id: state.id,
    reference: state.reference,
    procedure: procedure.name,
    child: { ...record.child, numberLabel: procedure.words.childNumber },
    category: categoryLabels(procedure, record.category, record.furtherCategories).join('; ') || undefined,
    stageLine: stageLine(scene),
    moved: state.moved,
    seq: state.seq,
    ask: { mine, what, detail, tone },
    ladder: [...ladderView(scene)],
    overall: overallView(scene),
    entries: entries.map((entry) => entryView(procedure, entry, viewer.id)),
    offers: offersView(scene, mine),
    targets: targets(scene, stage?.number ?? 0),
    responseKinds: Object.entries(RESPONSE_KINDS).map(([kind, { label, hint }]) => ({ kind, label, hint })),
    you: part(scene),
    nowWith: inARow(waitingFor(state).map(({ name }) => name)),
    parties: partiesOf(state).map(({ role, person: { id, name } }) => ({
      id,
      name,
      role: roleLabel(procedure, role),
    })),
    issues: record.issues.map(({ issue, expected, steps }) => ({ issue, expected, steps })),
    meetings: record.meetings.map((meeting) => meetingView(scene, meeting)),
    agenda: procedure.agenda.map(({ key, heading }) => ({ key, heading })),
    files: state.beside.files.map(({ name, webUrl }) => ({ name, url: webUrl })),
    childRights: childRightsView(scene),
    problems: problemsView(scene),
    words: {
      matter: procedure.words.matter,
      record: procedure.words.record,
      closing: procedure.words.closing,
      reminder: procedure.words.reminder,
    },
    rules: procedure.rules,
    today: dayOf(scene),
  };
}

/** "Stage 2 of 5", or how far the case is without one. */
export function stageLine({ procedure, state }: Pick<Scene, 'procedure' | 'state'>): string {
  if (state.authorised) return STANDING.closed;
  const run = currentRun(state);
  const stage = run && stageOf(procedure, run.stage);
  if (state.record.phase === 'resolved') return STANDING.resolved;
  return stage
    ? STANDING.stage(stage.number, procedure.stages.length)
    : (procedure.informal?.title ?? STANDING.opened);
}

function targets(scene: Scene, above: number): CaseView['targets'] {
  const { procedure, state, calendar, holders, now, viewer } = scene;
  if (!isOwner(state, viewer.id) || state.authorised || state.record.phase === 'resolved') return [];
  const end = overallDueOn(procedure, state, calendar);
  return [...targetsView(procedure, above, state, end, { now, calendar, holders, freshId: '' })];
}

function part({ state, viewer }: Scene): string {
  if (isOwner(state, viewer.id)) return PARTS.owner;
  if (isRespondent(state, viewer.id)) return PARTS.asked;
  const told = currentRun(state)?.informed.some(({ person }) => person.id === viewer.id);
  return told ? PARTS.told : PARTS.reading;
}
