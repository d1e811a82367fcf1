import type { StageRun } from '#shared/domain/stage-run.ts';
import { londonDay } from '#shared/domain/time.ts';
import { longDay, longDue } from '#shared/wording/dates.ts';
import { recordedWords } from '#shared/wording/entry-recorded.ts';
import { FORM } from '#shared/wording/forms.ts';
import { outcomeOf, stageAndTitle } from '#shared/wording/names.ts';
import { RESPONSE_KINDS } from '#shared/wording/responses.ts';
import type { Block, Section } from '../ports/documents.ts';
import type { Scene } from '../views/scene.ts';
import { actionsTable, section } from './blocks.ts';
import { askedFacts } from './form-facts.ts';

/** One stage: when it began, what was asked, and every answer with its actions. */
export function responsesSection({ procedure }: Scene, run: StageRun): Section {
  const ground = procedure.opening.direct.grounds.find(({ key }) => key === run.ground)?.label;
  const began: Block[] = [
    {
      kind: 'facts',
      facts: [
        { label: FORM.began, value: longDay(londonDay(run.at)) },
        ...(run.tellsOnly ? askedFacts(run) : [{ label: FORM.due, value: longDue(run) }]),
        ...(ground ? [{ label: FORM.ground, value: ground }] : []),
        ...(run.reason ? [{ label: FORM.reason, value: run.reason }] : []),
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
  const none: Block[] = [{ kind: 'paragraph', text: run.tellsOnly ? FORM.noneAsked : FORM.noResponse }];
  return section(FORM.response(stageAndTitle(procedure, run.stage)), [
    ...began,
    ...(responses.length > 0 ? responses : none),
  ]);
}

/** What else was done: the pack's own acts, each with its day. */
export function actsSections({ procedure, state }: Scene): readonly Section[] {
  const { acts } = state.record;
  if (acts.length === 0) return [];
  const blocks = acts.flatMap((act): Block[] => {
    const on = londonDay(act.at);
    const { did, words, details } = recordedWords(procedure, act, on);
    const facts = [{ label: `${act.by.name} ${did}`, value: longDay(on) }, ...details];
    return [
      { kind: 'facts', facts },
      ...(words ? [{ kind: 'paragraph', text: words, quote: true } as const] : []),
    ];
  });
  return [section(FORM.acts, blocks)];
}

/** How it ended, by whom and when. */
export function resolutionBlocks({ procedure, state }: Scene): readonly Block[] {
  const { resolution } = state.record;
  if (!resolution) return [{ kind: 'paragraph', text: FORM.notYet }];
  const outcome = outcomeOf(procedure, resolution.outcome);
  const { overallReason } = resolution;
  const facts = [
    ...(overallReason
      ? [{ label: procedure.ending?.overallReason ?? FORM.overallReason, value: overallReason }]
      : []),
    ...(outcome ? [{ label: FORM.outcome, value: outcome }] : []),
  ];
  return [
    ...(facts.length > 0 ? [{ kind: 'facts', facts } as const] : []),
    { kind: 'paragraph', text: resolution.text, quote: true },
    {
      kind: 'facts',
      facts: [
        { label: FORM.recordedBy, value: `${state.record.owner.name}, ${longDay(londonDay(resolution.at))}` },
      ],
    },
  ];
}
