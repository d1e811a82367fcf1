import type { StageRun } from '#shared/domain/case.ts';
import { stageOf } from '#shared/domain/procedure.ts';
import { londonDay } from '#shared/domain/time.ts';
import { longDay } from '#shared/wording/dates.ts';
import { recordedWords } from '#shared/wording/entry-recorded.ts';
import { FORM } from '#shared/wording/forms.ts';
import { capital, categoryLabels, inARow } from '#shared/wording/names.ts';
import { DISCUSSION_MODES, RESPONSE_KINDS } from '#shared/wording/responses.ts';
import type { Block, DocumentModel, Section } from '../ports/documents.ts';
import type { Scene } from '../views/scene.ts';

/**
 * The case's form as its source prints it (O5): who, what is asked of whom by when, issues with expected outcomes,
 * responses, and the resolution with its date. Each issue of it is dated and kept.
 */
export function formModel(scene: Scene, authority: string, writtenAt: string): DocumentModel {
  const { procedure, state } = scene;
  const { record } = state;
  const { words } = procedure;
  return {
    title: words.record,
    heading: `${authority} · ${procedure.name}`,
    reference: state.reference,
    language: 'en-GB',
    writtenAt,
    facts: [...formFacts(scene), ...lastRunFacts(scene)],
    sections: [
      issuesSection(scene),
      section(FORM.talk, talkBlocks(scene)),
      ...record.runs.map((run) => responsesSection(scene, run)),
      ...actsSections(scene),
      section(FORM.resolution, resolutionBlocks(scene)),
    ],
    footer: FORM.footer(procedure.name),
  };
}

function formFacts({ procedure, state }: Scene): DocumentModel['facts'] {
  const { record } = state;
  const first = record.runs[0];
  const named = record.named.map(({ role, person }) => ({
    label: procedure.roles[role]?.label ?? role,
    value: person.name,
  }));
  return [
    { label: FORM.date, value: longDay(londonDay(first?.at ?? record.openedAt)) },
    { label: FORM.child, value: record.child.name },
    { label: procedure.words.childNumber, value: record.child.number },
    ...named,
    { label: procedure.roles[record.ownerRole]?.label ?? procedure.words.owner, value: record.owner.name },
    {
      label: FORM.category,
      value: categoryLabels(procedure, record.category, record.furtherCategories).join('; ') || FORM.none,
    },
  ];
}

function lastRunFacts({ procedure, state }: Scene): DocumentModel['facts'] {
  const run = state.record.runs.at(-1);
  const stage = run && stageOf(procedure, run.stage);
  if (!run || !stage) return [];
  const referral = procedure.referral
    ? [{ label: procedure.referral.asked, value: state.record.referralBeside ? 'Yes' : 'No' }]
    : [];
  return [
    { label: FORM.requestedFrom, value: inARow(run.respondents.map(({ person }) => person.name)) },
    { label: FORM.due, value: longDay(run.dueOn) },
    { label: FORM.stage, value: `${stage.number}, ${stage.title}` },
    ...referral,
  ];
}

function issuesSection({ procedure, state }: Scene): Section {
  const { issues } = state.record;
  const steps = issues.some((issue) => issue.steps);
  const columns = [capital(procedure.words.matter), FORM.expected, ...(steps ? [FORM.steps] : [])];
  const rows = issues.map(({ issue, expected, steps: needed }) => [
    issue,
    expected,
    ...(steps ? [needed ?? ''] : []),
  ]);
  return section(FORM.issues, [{ kind: 'table', caption: FORM.issues, columns, rows }]);
}

function talkBlocks({ state }: Scene): readonly Block[] {
  const { discussions, noDiscussionReason } = state.record;
  const talks = discussions.flatMap(({ with: who, mode, on, summary }): Block[] => [
    {
      kind: 'facts',
      facts: [{ label: FORM.talkedWith, value: `${who}, ${DISCUSSION_MODES[mode]}, ${longDay(on)}` }],
    },
    { kind: 'paragraph', text: summary || FORM.none, quote: true },
  ]);
  const text = noDiscussionReason ? FORM.noTalk(noDiscussionReason) : FORM.none;
  return talks.length > 0 ? talks : [{ kind: 'paragraph', text }];
}

function responsesSection({ procedure }: Scene, run: StageRun): Section {
  const stage = stageOf(procedure, run.stage);
  const began: Block[] = [
    {
      kind: 'facts',
      facts: [
        { label: FORM.began, value: longDay(londonDay(run.at)) },
        { label: FORM.due, value: longDay(run.dueOn) },
      ],
    },
    ...(run.entry === 'raised' ? [] : [{ kind: 'paragraph', text: run.text, quote: true } as const]),
  ];
  const responses = run.responses.flatMap(({ by, at, kind, text, actions }): Block[] => [
    {
      kind: 'facts',
      facts: [{ label: `${by.name} ${RESPONSE_KINDS[kind].did}`, value: longDay(londonDay(at)) }],
    },
    ...(text ? [{ kind: 'paragraph', text, quote: true } as const] : []),
    ...(actions.length > 0 ? [actionsTable(actions)] : []),
  ]);
  const none: Block[] = [{ kind: 'paragraph', text: FORM.noResponse }];
  return section(FORM.response(stage?.number ?? 0, stage?.title ?? ''), [
    ...began,
    ...(responses.length > 0 ? responses : none),
  ]);
}

/** What else was done: the pack's own acts, each with its day. */
function actsSections({ procedure, state }: Scene): readonly Section[] {
  const { acts } = state.record;
  if (acts.length === 0) return [];
  const blocks = acts.flatMap((act): Block[] => {
    const { did, words, details } = recordedWords(procedure, act);
    const facts = [{ label: `${act.by.name} ${did}`, value: longDay(londonDay(act.at)) }, ...details];
    return [
      { kind: 'facts', facts },
      ...(words ? [{ kind: 'paragraph', text: words, quote: true } as const] : []),
    ];
  });
  return [section(FORM.acts, blocks)];
}

function resolutionBlocks({ state }: Scene): readonly Block[] {
  const { resolution } = state.record;
  if (!resolution) return [{ kind: 'paragraph', text: FORM.notYet }];
  return [
    { kind: 'paragraph', text: resolution.text, quote: true },
    {
      kind: 'facts',
      facts: [
        { label: FORM.recordedBy, value: `${state.record.owner.name}, ${longDay(londonDay(resolution.at))}` },
      ],
    },
  ];
}

/** Actions as a table: what, who, by when. */
export function actionsTable(
  actions: readonly { readonly what: string; readonly who: string; readonly by: string }[],
): Block {
  return {
    kind: 'table',
    caption: FORM.actions,
    columns: [FORM.what, FORM.who, FORM.by],
    rows: actions.map(({ what, who, by }) => [what, who, longDay(by)]),
  };
}

function section(heading: string, blocks: readonly Block[]): Section {
  return { heading, level: 1, blocks };
}
