import type { Case, StageRun } from '#shared/domain/case.ts';
import { type Procedure, stageOf } from '#shared/domain/procedure.ts';
import { londonDay } from '#shared/domain/time.ts';
import { longDay } from './dates.ts';
import { escapeHtml, paragraphs } from './html.ts';
import { inARow } from './names.ts';
import { DISCUSSION_MODES } from './responses.ts';

/**
 * The written confirmation of an alert: headed as the procedure says, summing up the talk, what is asked and by when.
 * The subject carries the heading and the reference only.
 */
export function alertEmail(
  procedure: Procedure,
  state: Case,
  run: StageRun,
): { readonly subject: string; readonly bodyHtml: string } {
  const { record, reference } = state;
  const stage = stageOf(procedure, run.stage);
  const talk = record.discussions.map(
    ({ with: who, mode, on, summary }) =>
      `<p><strong>Talked over</strong> with ${escapeHtml(who)} ${DISCUSSION_MODES[mode]} on ${longDay(on)}</p>${paragraphs(summary)}`,
  );
  const issues = record.issues.map(
    ({ issue, expected }) =>
      `<li>${escapeHtml(issue)}<br><strong>Expected outcome:</strong> ${escapeHtml(expected)}</li>`,
  );
  const answers = record.runs
    .filter((earlier) => earlier.began < run.began)
    .flatMap((earlier) =>
      earlier.responses.map(
        ({ by, at, text }) =>
          `<p><strong>${escapeHtml(by.name)}</strong>, ${longDay(londonDay(at))}</p>${paragraphs(text)}`,
      ),
    );
  const lines = [
    `<p><strong>${escapeHtml(procedure.words.alert)}</strong> · ${reference} · stage ${stage?.number ?? ''}</p>`,
    `<p>Child ${escapeHtml(record.child.initials)}, ${escapeHtml(procedure.words.childNumber)} ${escapeHtml(record.child.number)}</p>`,
    ...talk,
    `<p><strong>What is at issue</strong></p><ol>${issues.join('')}</ol>`,
    ...(answers.length > 0 ? [`<p><strong>Answered so far</strong></p>${answers.join('')}`] : []),
    ...(run.entry === 'raised' ? [] : [`<p><strong>Why it goes on</strong></p>${paragraphs(run.text)}`]),
    `<p>Asked of ${escapeHtml(inARow(run.respondents.map(({ person }) => person.name)))}: please respond by <strong>${longDay(run.dueOn)}</strong>, on the card in Teams or in the Resolution tab.</p>`,
    `<p>${escapeHtml(record.owner.name)}<br>${escapeHtml(procedure.roles[record.ownerRole]?.label ?? procedure.words.owner)}</p>`,
  ];
  return { subject: `${procedure.words.alert} · ${reference}`, bodyHtml: lines.join('\n') };
}
