import { longDay } from '#shared/wording/dates.ts';
import { FORM } from '#shared/wording/forms.ts';
import { capital, flagLabel } from '#shared/wording/names.ts';
import { DISCUSSION_MODES } from '#shared/wording/responses.ts';
import type { Block, Section } from '../ports/documents.ts';
import type { Scene } from '../views/scene.ts';
import { section } from './blocks.ts';

/** What is wrong and what is expected, as a table. */
export function issuesSection({ procedure, state }: Scene): Section {
  const { issues } = state.record;
  const steps = issues.some((issue) => issue.steps);
  const service = issues.some((issue) => issue.service);
  const columns = [
    capital(procedure.words.matter),
    FORM.expected,
    ...(steps ? [FORM.steps] : []),
    ...(service ? [procedure.opening.service ?? FORM.service] : []),
  ];
  const rows = issues.map((one) => [
    one.issue,
    one.expected,
    ...(steps ? [one.steps ?? ''] : []),
    ...(service ? [one.service ?? ''] : []),
  ]);
  return section(FORM.issues, [{ kind: 'table', caption: FORM.issues, columns, rows }]);
}

/** What was flagged, each with its reason (O9). */
export function flagsSections({ procedure, state }: Scene): readonly Section[] {
  const { flags } = state.record;
  const facts = flags.map(({ flag, reason }) => ({ label: flagLabel(procedure, flag), value: reason }));
  return facts.length > 0 ? [section(FORM.flags, [{ kind: 'facts', facts }])] : [];
}

/** What was talked about, or why there was no talk. */
export function talkBlocks({ state }: Scene): readonly Block[] {
  const { discussions, noDiscussionReason } = state.record;
  const talks = discussions.flatMap(({ with: who, mode, on, summary, notTakenUp }): Block[] => [
    {
      kind: 'facts',
      facts: [
        {
          label: notTakenUp ? FORM.offered : FORM.talkedWith,
          value: `${who}, ${DISCUSSION_MODES[mode]}, ${longDay(on)}`,
        },
      ],
    },
    { kind: 'paragraph', text: summary || FORM.none, quote: true },
  ]);
  const text = noDiscussionReason ? FORM.noTalk(noDiscussionReason) : FORM.none;
  return talks.length > 0 ? talks : [{ kind: 'paragraph', text }];
}
