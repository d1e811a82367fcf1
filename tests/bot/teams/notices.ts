import type { NoticeAct, NoticeView } from '#bot/application/notice-view.ts';
import type { Tone } from '#shared/contract/view-parts.ts';
import type { NoticeKind } from '#shared/domain/notices.ts';

export const caseId = '5f0c1a52-6f0e-4a55-9a61-3c2f5b0e0142';
export const commandId = '7d1f0a77-94a1-4bb9-8f4c-52a0a3a6f001';
export const links = {
  teamsAppId: '3c5d9e10-0000-4000-8000-00000000a991',
  publicAddress: 'http://127.0.0.1:4200',
};

const base = { caseId, notice: 'alert:2', commandId, seen: 7 };
const open: NoticeAct = { act: 'open', label: 'Open the case', caseId };

const respond: NoticeAct = {
  act: 'respond',
  ...base,
  label: 'Respond',
  kinds: [
    { kind: 'accept', label: 'I accept' },
    { kind: 'disagree', label: 'I disagree' },
    { kind: 'meeting', label: 'We need to meet' },
    { kind: 'outside', label: 'It is outside our control' },
    { kind: 'notForMe', label: 'It is not for me' },
  ],
  reminder:
    "Record the dispute and what was done. Do not record views about a member of staff's performance.",
  earliest: '2026-11-23',
  you: 'Jaya Patel',
};
const askForTime: NoticeAct = {
  act: 'askForTime',
  ...base,
  label: 'Ask for time',
  hint: 'The owner sees this and decides. The limit stands until then.',
  earliest: '2026-11-24',
};
const escalate: NoticeAct = {
  act: 'escalate',
  ...base,
  notice: 'decision:2',
  label: 'Escalate to stage 3',
  stage: 'stage-3',
  prefilled: 'The respondents of stage 2 did not respond by Fri 27 Nov.',
  hint: 'The Deputy Director is asked to respond by Fri 4 Dec.',
};

type Content = Pick<NoticeView, 'heading' | 'title' | 'facts' | 'acts' | 'asks'> & { readonly note?: string };

const ladder = { label: 'Ladder', value: '✓ 1 ─ ◉ 2 ─ ○ 3 ─ ○ 4 ─ ○ 5' };
const owner = { label: 'From', value: 'Amara Okafor, Independent Reviewing Officer' };

const CONTENT: Readonly<Record<NoticeKind, Content>> = {
  alert: {
    heading: 'Resolution and Escalation Alert',
    title: 'Stage 2 · your response is needed',
    facts: [owner, { label: 'About', value: 'Care plan implementation: drift or delay' }, ladder],
    acts: [respond, open, askForTime, { act: 'acknowledge', ...base, label: 'I have seen this' }],
    asks: true,
  },
  told: {
    heading: 'Resolution and Escalation · for information',
    title: 'Stage 2 began on Fri 20 Nov',
    facts: [owner, { label: 'Answers', value: 'Jaya Patel, Area Service Manager, by Fri 27 Nov' }],
    acts: [{ act: 'acknowledge', ...base, notice: 'told:2', label: 'I have seen this' }, open],
    asks: false,
  },
  decision: {
    heading: 'Resolution and Escalation',
    title: 'No response by Fri 27 Nov · you decide',
    note: 'Procedure, section 4.3: where there is no response the reviewing officer may escalate.',
    facts: [{ label: 'Asked of', value: 'Jaya Patel, Area Service Manager' }, ladder],
    acts: [
      escalate,
      { act: 'findNotSettled', ...base, label: 'It is not settled', hint: 'The respondents are told.' },
      { act: 'recordResolution', ...base, label: 'It is resolved', hint: 'You authorise it in the case.' },
      { act: 'callMeeting', ...base, label: 'Call a meeting', hint: 'It is booked inside the limit.' },
    ],
    asks: true,
  },
  meeting: {
    heading: 'CDEP record · stage 2 meeting',
    title: 'Meeting booked: Thu 26 Nov, 14:00',
    facts: [{ label: 'Required', value: 'D. Osei, L. Brandt, K. Mensah, E. Nowak' }],
    acts: [
      { act: 'join', label: 'Join', url: 'https://teams.microsoft.com/l/meetup-join/19%3ameeting' },
      open,
    ],
    asks: true,
  },
  minutes: {
    heading: 'CDEP record · stage 2 meeting',
    title: 'Minutes are ready to check',
    note: 'They are filed with a note of who has not confirmed them.',
    facts: [{ label: 'Written by', value: 'Leah Brandt' }],
    acts: [open],
    asks: true,
  },
  reminder: {
    heading: 'Reminder · Resolution and Escalation Alert',
    title: 'Stage 2 · your response is needed',
    facts: [owner, ladder],
    acts: [respond, open],
    asks: true,
  },
  outcome: {
    heading: 'Resolution and Escalation',
    title: 'Closed: resolved at stage 2',
    note: 'Nothing in the record can be changed now; corrections stand beside it.',
    facts: [{ label: 'Taken', value: '16 of 20 working days' }],
    acts: [{ act: 'open', label: 'Open the record', caseId }],
    asks: false,
  },
  problem: {
    heading: 'Resolution and Escalation',
    title: 'Nobody holds the role of Deputy Director',
    note: 'Ask your administrator to fill the role, then escalate again.',
    facts: [ladder],
    acts: [open],
    asks: true,
  },
};

const LINES: Readonly<Record<Tone, string>> = {
  calm: 'by Fri 27 Nov · 5 working days left',
  soon: 'by Fri 27 Nov · 1 working day left',
  late: 'was due Fri 27 Nov · 1 working day ago',
};

/** A notice of each kind as the story has it, under each tone. */
export function noticeOf(kind: NoticeKind, tone: Tone = 'calm'): NoticeView {
  return {
    kind,
    caseId,
    notice: `${kind}:2`,
    reference: 'RE-2026-0142',
    line: LINES[tone],
    tone,
    ...CONTENT[kind],
  };
}

export const kinds = Object.keys(CONTENT).filter((kind): kind is NoticeKind => kind in CONTENT);
export const tones = Object.keys(LINES).filter((tone): tone is Tone => tone in LINES);
