import type { WhyEmail } from '#shared/domain/facts.ts';
import type { EmailWords } from './email-parts.ts';
import { escapeHtml } from './html.ts';

/** What a notice says, as its card would: without a child's name, initials or the concern's detail. */
interface NoticeWords {
  readonly heading: string;
  readonly reference: string;
  readonly title: string;
  readonly line: string;
  readonly facts: readonly { readonly label: string; readonly value: string }[];
  readonly note?: string | undefined;
}

/** Why it is an email, to its reader, and what they can do about it. */
const WHY_YOU: Readonly<Record<WhyEmail, string>> = {
  blocked:
    'This came by email because the app is blocked in your Teams. Unblock it to get such cards in Teams again.',
  notInstalled:
    'This came by email because you do not have the app in Teams. Add it, or ask your IT service for it, to get such cards there.',
  refused: 'This came by email because its card could not be brought to you in Teams.',
  noAnswer: 'This came by email because Teams could not be reached.',
};

/** A notice as an email, for somebody whom its card could not be brought to; it is answered in the case. */
export function noticeEmail(
  { heading, reference, title, line, facts, note }: NoticeWords,
  because: WhyEmail,
  link: string,
): EmailWords {
  const told = facts.map(
    ({ label, value }) => `<li><strong>${escapeHtml(label)}:</strong> ${escapeHtml(value)}</li>`,
  );
  const lines = [
    `<p><strong>${escapeHtml(heading)}</strong> · ${escapeHtml(reference)}</p>`,
    `<p><strong>${escapeHtml(title)}</strong>${line ? `<br>${escapeHtml(line)}` : ''}</p>`,
    ...(told.length > 0 ? [`<ul>${told.join('')}</ul>`] : []),
    ...(note ? [`<p>${escapeHtml(note)}</p>`] : []),
    `<p><a href="${escapeHtml(link)}">Open the case</a></p>`,
    `<p>${WHY_YOU[because]}</p>`,
  ];
  return { subject: `${heading} · ${reference}`, bodyHtml: lines.join('\n') };
}
