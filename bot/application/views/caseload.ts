import type { CaseloadView } from '#shared/contract/caseload-view.ts';
import { rungsOf } from '#shared/domain/ladder.ts';
import type { Procedure } from '#shared/domain/procedure.ts';
import { type Instant, londonDay } from '#shared/domain/time.ts';
import type { WorkingCalendar } from '#shared/domain/working-days.ts';
import { LISTED, STANDING } from '#shared/wording/case-page.ts';
import { leftOf, longDay, shortDay, toneAt } from '#shared/wording/dates.ts';
import { listAsk } from '#shared/wording/list-asks.ts';
import { capital, stageName } from '#shared/wording/names.ts';
import type { CaseSummary, SummaryPage } from '../ports/store.ts';

/** What a list is drawn from, without reading a single case. */
export interface CaseloadScene {
  readonly person: string;
  readonly now: Instant;
  readonly calendar: WorkingCalendar;
  readonly needing: readonly CaseSummary[];
  readonly page: SummaryPage;
  procedureOf(summary: CaseSummary): Procedure | undefined;
}

/** Somebody's caseload: what needs them, then all their cases, the soonest due first. */
export function caseloadView(scene: CaseloadScene): CaseloadView {
  return {
    day: longDay(londonDay(scene.now)),
    needs: scene.needing.map((summary) => need(scene, summary)),
    cases: scene.page.cases.map((summary) => row(scene, summary)),
    next: scene.page.next,
  };
}

function need(scene: CaseloadScene, summary: CaseSummary): CaseloadView['needs'][number] {
  const { what, button } = listAsk(scene.procedureOf(summary), summary, scene.person);
  return {
    caseId: summary.caseId,
    what,
    about: `${summary.reference} · ${summary.initials}`,
    ...dates(scene, summary),
    button,
  };
}

function row(scene: CaseloadScene, summary: CaseSummary): CaseloadView['cases'][number] {
  const procedure = scene.procedureOf(summary);
  const category = procedure?.opening.categories.find(({ key }) => key === summary.category)?.label;
  const mine = summary.asked.includes(scene.person);
  return {
    caseId: summary.caseId,
    reference: summary.reference,
    initials: summary.initials,
    stage: stageText(summary, procedure, procedure && stageInList(procedure, summary.stage)),
    ...dates(scene, summary),
    owner: summary.ownerId === scene.person ? LISTED.you : summary.ownerName,
    waitingFor: summary.authorised ? '' : mine ? LISTED.you : (summary.waitingFor[0] ?? ''),
    yours: mine,
    category: category ?? '',
  };
}

/** "Stage 2 of 5 · ASCM": how far up its ladder a case is. */
function stageInList(procedure: Procedure, key: string | undefined): string | undefined {
  const track = procedure.tracks.find(({ stages }) => stages.some((one) => one === key));
  const rungs = rungsOf(procedure, track?.key);
  const stage = rungs.find((one) => one.key === key);
  return stage && STANDING.inList(capital(stageName(procedure, key)), rungs.at(-1)?.number ?? 1, stage.title);
}

function stageText(
  summary: CaseSummary,
  procedure: Procedure | undefined,
  stage: string | undefined,
): string {
  if (summary.authorised) return STANDING.closed;
  if (summary.phase === 'resolved') return STANDING.resolved;
  return stage ?? procedure?.informal?.title ?? '';
}

function dates(scene: CaseloadScene, { dueOn, dueAt }: CaseSummary) {
  if (!dueOn) return { due: LISTED.noDate, left: '', tone: 'calm' as const };
  const due = { dueOn, dueAt };
  return {
    due: shortDay(dueOn, londonDay(scene.now)),
    left: leftOf(scene, due),
    tone: toneAt(scene, due),
  };
}
