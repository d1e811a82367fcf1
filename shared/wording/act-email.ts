import type { Case } from '#shared/domain/case.ts';
import type { RoleKey } from '#shared/domain/people.ts';
import type { Procedure } from '#shared/domain/procedure.ts';
import { actOf } from '#shared/domain/procedure-acts.ts';
import type { RecordedAct } from '#shared/domain/stage-run.ts';
import { londonDay } from '#shared/domain/time.ts';
import { longDay } from './dates.ts';
import { type EmailWords, emailFoot, emailHead } from './email-parts.ts';
import { recordedWords } from './entry-recorded.ts';
import { escapeHtml, paragraphs } from './html.ts';
import { capital } from './names.ts';

/** The heading of the email about an act, as its pack words it. */
export function actEmailHeading(procedure: Procedure, act: string): string {
  return actOf(procedure, act)?.emailed?.heading ?? procedure.words.notice;
}

/**
 * An act of the pack that also goes out as an email (S13): what was done, when, and what was written. The subject
 * carries the pack's heading and the reference only.
 */
export function actEmail(
  procedure: Procedure,
  state: Case,
  recorded: RecordedAct,
  role: RoleKey | undefined,
): EmailWords {
  const heading = actEmailHeading(procedure, recorded.act);
  const { did, words, details } = recordedWords(
    procedure,
    { ...recorded, told: [], empty: [] },
    londonDay(recorded.at),
  );
  const facts = details.map(
    ({ label, value }) => `<li><strong>${escapeHtml(label)}:</strong> ${escapeHtml(value)}</li>`,
  );
  const lines = [
    ...emailHead(procedure, state, [heading]),
    `<p>${escapeHtml(recorded.by.name)}, ${longDay(londonDay(recorded.at))}: ${escapeHtml(capital(did))}.</p>`,
    ...(facts.length > 0 ? [`<ul>${facts.join('')}</ul>`] : []),
    ...(words ? [paragraphs(words)] : []),
    '<p>It is on the record of the case, in the Resolution tab in Teams.</p>',
    emailFoot(procedure, recorded.by, role),
  ];
  return { subject: `${heading} · ${state.reference}`, bodyHtml: lines.join('\n') };
}
