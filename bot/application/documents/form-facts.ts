import type { Case } from '#shared/domain/case.ts';
import { type Procedure, stageOf } from '#shared/domain/procedure.ts';
import type { StageRun } from '#shared/domain/stage-run.ts';
import { londonDay } from '#shared/domain/time.ts';
import { longDay, longDue } from '#shared/wording/dates.ts';
import { FORM } from '#shared/wording/forms.ts';
import { capital, categoryLabels, inARow, trackLabel } from '#shared/wording/names.ts';
import type { DocumentModel } from '../ports/documents.ts';
import type { Scene } from '../views/scene.ts';

/** Who and what the form is about. */
export function formFacts({ procedure, state }: Scene): DocumentModel['facts'] {
  const { record } = state;
  const run = record.runs.at(-1);
  const named = record.named.map(({ role, person }) => ({
    label: procedure.roles[role]?.label ?? role,
    value: person.name,
  }));
  return [
    { label: FORM.date, value: longDay(londonDay(run?.at ?? record.openedAt)) },
    { label: FORM.child, value: record.child.name },
    { label: procedure.words.childNumber, value: record.child.number },
    ...named,
    { label: procedure.roles[record.ownerRole]?.label ?? procedure.words.owner, value: record.owner.name },
    {
      label: FORM.category,
      value: categoryLabels(procedure, record.category, record.furtherCategories).join('; ') || FORM.none,
    },
    ...whereFrom({ procedure, state }),
  ];
}

/** The track it takes, and where it came from with what was kept of that (S3). */
function whereFrom({ procedure, state }: Pick<Scene, 'procedure' | 'state'>): DocumentModel['facts'] {
  const { sources } = procedure.opening;
  const { source, sourceNotes } = state.record;
  const from = sources?.items.find(({ key }) => key === source)?.label;
  const track = trackLabel(procedure, state);
  return [
    ...(track ? [{ label: FORM.track, value: track }] : []),
    ...(from ? [{ label: FORM.source, value: from }] : []),
    ...(sourceNotes ? [{ label: sources?.notes ?? FORM.sourceNotes, value: sourceNotes }] : []),
  ];
}

/** Where the matter stands: of whom what is asked, by when, at which stage. */
export function lastRunFacts({ procedure, state }: Scene): DocumentModel['facts'] {
  const run = state.record.runs.at(-1);
  const stage = run && stageOf(procedure, run.stage);
  if (!run || !stage) return [];
  const referral = procedure.referral
    ? [{ label: procedure.referral.asked, value: isReferred(procedure, state) ? 'Yes' : 'No' }]
    : [];
  return [
    ...askedFacts(run),
    { label: capital(procedure.words.stage), value: `${stage.number}, ${stage.title}` },
    ...referral,
  ];
}

/** Of whom an answer is asked and by when; where none is asked, who is told. */
export function askedFacts(run: StageRun): DocumentModel['facts'] {
  const names = (parties: StageRun['informed']) => inARow(parties.map(({ person }) => person.name));
  if (run.tellsOnly) return [{ label: FORM.told, value: names(run.informed) }];
  return [
    { label: FORM.requestedFrom, value: names(run.respondents) },
    { label: FORM.due, value: longDue(run) },
  ];
}

/** A referral that goes beside it: asked for as it was opened, or put on the record since (O7). */
function isReferred({ referral }: Procedure, { record }: Case): boolean {
  return record.referralBeside || record.acts.some(({ act }) => act === referral?.act);
}
