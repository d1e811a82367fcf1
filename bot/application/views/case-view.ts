import type { CaseView } from '#shared/contract/case-view.ts';
import { waitingFor } from '#shared/domain/asked.ts';
import { currentRun, disputeOf, isOver, partiesOf } from '#shared/domain/case.ts';
import { ladderOf } from '#shared/domain/ladder.ts';
import { type Ask, askOf } from '#shared/wording/asks.ts';
import { STANDING } from '#shared/wording/case-page.ts';
import { capital, categoryLabels, inARow, roleLabel, stageName, trackLabel } from '#shared/wording/names.ts';
import { RESPONSE_KINDS } from '#shared/wording/responses.ts';
import { standInLines } from '#shared/wording/run-lines.ts';
import { yourPart } from '#shared/wording/your-part.ts';
import { childRightsView, entryView, meetingView, problemsView } from './case-parts.ts';
import { ladderView, overallView } from './ladder.ts';
import { actionsView, dutiesView, endingView, flagsView, ownerView, takenLine } from './matter.ts';
import { offersView } from './offers.ts';
import { readingsView } from './readings.ts';
import { dayOf, type Scene } from './scene.ts';
import { targetsOf } from './targets.ts';

/** The whole of what leaves the server about a case, for one person. */
export function caseView(scene: Scene): CaseView {
  const { procedure, state, entries, viewer } = scene;
  const { record } = state;
  const run = currentRun(state);
  const ask = askOf(procedure, state, viewer.id, scene);
  return {
    id: state.id,
    reference: state.reference,
    procedure: procedure.name,
    child: { ...record.child, numberLabel: procedure.words.childNumber },
    category: categoryLabels(procedure, record.category, record.furtherCategories).join('; ') || undefined,
    track: trackLabel(procedure, state) || undefined,
    stageLine: stageLine(scene),
    taken: takenLine(scene),
    moved: state.moved,
    seq: state.seq,
    ask: askView(ask),
    ladder: [...ladderView(scene)],
    overall: overallView(scene),
    entries: entries.map((entry) => entryView(scene, entry)),
    offers: offersView(scene, ask.to),
    targets: targets(scene),
    responseKinds: Object.entries(RESPONSE_KINDS).map(([kind, { label, hint }]) => ({ kind, label, hint })),
    you: yourPart(procedure, state, viewer.id),
    nowWith: inARow(waitingFor(procedure, state).map(({ name }) => name)),
    owner: ownerView(scene),
    parties: partiesOf(state).map(({ role, person: { id, name } }) => ({
      id,
      name,
      role: roleLabel(procedure, role),
    })),
    standIns: run ? [...standInLines(procedure, run)] : [],
    flags: flagsView(scene),
    issues: [...record.issues],
    actions: actionsView(scene),
    duties: dutiesView(scene),
    ending: endingView(scene),
    meetings: disputeOf(state).meetings.map((meeting) => meetingView(scene, meeting)),
    agenda: procedure.agenda.map(({ key, heading }) => ({ key, heading })),
    files: state.beside.files.map(({ name, webUrl }) => ({ name, url: webUrl })),
    childRights: childRightsView(scene),
    problems: problemsView(scene),
    words: {
      matter: procedure.words.matter,
      stage: procedure.words.stage,
      record: procedure.words.record,
      closing: procedure.words.closing,
      reminder: procedure.words.reminder,
    },
    readings: readingsView(scene),
    rules: procedure.rules,
    today: dayOf(scene),
  };
}

/** What is asked of somebody, with what was written about it: whoever sees a case may read that. */
function askView({ mine, what, said, detail, tone }: Ask): CaseView['ask'] {
  return { mine, what, detail: said === undefined ? detail : `${said} · ${detail}`, tone };
}

/** "Stage 2 of 5", or how far the case is without one. */
export function stageLine({ procedure, state }: Pick<Scene, 'procedure' | 'state'>): string {
  if (isOver(state)) return STANDING.closed;
  const run = currentRun(state);
  if (state.authorised) return STANDING.goesOn(stageName(procedure, run?.stage));
  if (disputeOf(state).phase === 'resolved') return STANDING.resolved;
  const name = run && capital(stageName(procedure, run.stage));
  return name
    ? STANDING.stage(name, ladderOf(procedure, state).at(-1)?.number ?? 1)
    : (procedure.informal?.title ?? STANDING.opened);
}

function targets({ procedure, state, calendar, holders, now, viewer }: Scene): CaseView['targets'] {
  if (isOver(state) || disputeOf(state).phase === 'resolved') return [];
  return [...targetsOf(procedure, state, viewer.id, { now, calendar, holders, freshId: '' })];
}
