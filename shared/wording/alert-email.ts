import { type Case, disputeOf } from '#shared/domain/case.ts';
import type { Procedure } from '#shared/domain/procedure.ts';
import type { StageRun } from '#shared/domain/stage-run.ts';
import { londonDay } from '#shared/domain/time.ts';
import { longDay, longDue } from './dates.ts';
import { type EmailWords, emailHead, ownersFoot } from './email-parts.ts';
import { escapeHtml, paragraphs } from './html.ts';
import { alertWord, inARow, stageName } from './names.ts';
import { DISCUSSION_MODES } from './responses.ts';

/**
 * The written confirmation of an alert: headed as the procedure says, summing up the talk, what is asked and by when.
 * The subject carries the heading and the reference only.
 */
export function alertEmail(procedure: Procedure, state: Case, run: StageRun): EmailWords {
  const alert = alertWord(procedure, run.stage);
  const answers = answersBefore(state, run);
  const lines = [
    ...emailHead(procedure, state, [alert, stageName(procedure, run.stage)]),
    ...talks(state),
    issuesLine(state),
    ...(answers.length > 0 ? [`<p><strong>Answered so far</strong></p>${answers.join('')}`] : []),
    ...(run.entry === 'raised' ? [] : [`<p><strong>Why it goes on</strong></p>${paragraphs(run.text)}`]),
    asked(run),
    ownersFoot(procedure, state),
  ];
  return { subject: `${alert} · ${state.reference}`, bodyHtml: lines.join('\n') };
}

function talks(state: Case): readonly string[] {
  return disputeOf(state).discussions.map(
    ({ with: who, mode, on, summary, notTakenUp }) =>
      `<p><strong>${notTakenUp ? 'A talk was offered, and not taken up,' : 'Talked over'}</strong> with ${escapeHtml(who)} ${DISCUSSION_MODES[mode]} on ${longDay(on)}</p>${paragraphs(summary)}`,
  );
}

function issuesLine({ record }: Case): string {
  const issues = record.issues.map(
    ({ issue, expected }) =>
      `<li>${escapeHtml(issue)}<br><strong>Expected outcome:</strong> ${escapeHtml(expected)}</li>`,
  );
  return `<p><strong>What is at issue</strong></p><ol>${issues.join('')}</ol>`;
}

function answersBefore(state: Case, { began }: StageRun): readonly string[] {
  return disputeOf(state)
    .runs.filter((earlier) => earlier.began < began)
    .flatMap((earlier) =>
      earlier.responses.map(
        ({ by, at, text }) =>
          `<p><strong>${escapeHtml(by.name)}</strong>, ${longDay(londonDay(at))}</p>${paragraphs(text)}`,
      ),
    );
}

function asked(run: StageRun): string {
  const where = 'on the card in Teams or in the Resolution tab';
  const names = escapeHtml(inARow(run.respondents.map(({ person }) => person.name)));
  if (run.tellsOnly)
    return `<p>You are told of this; no answer is asked for. The case is in the Resolution tab.</p>`;
  if (run.dueOn === undefined)
    return `<p>Asked of ${names}: please respond ${where}. No date is set; the sooner, the better for the child.</p>`;
  return `<p>Asked of ${names}: please respond by <strong>${longDue(run)}</strong>, ${where}.</p>`;
}
