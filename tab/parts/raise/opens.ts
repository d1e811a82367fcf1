import { z } from 'zod';
import type { OpenRequest } from '#shared/contract/api.ts';
import type { OpeningFormView } from '#shared/contract/opening-form-view.ts';
import type { TargetView } from '#shared/contract/target-view.ts';
import { raiseWords } from '#shared/wording/tab/raise.ts';
import { textProblem } from '../fields/text-problem.ts';

/** What somebody says of the kind of matter: the track they choose, the flags with their reasons, what came with its source. */
export const kindDraftSchema = z.object({
  track: z.string().default(''),
  flags: z.record(z.string(), z.string()).default({}),
  sourceNotes: z.string().default(''),
});
export type KindDraft = z.infer<typeof kindDraftSchema>;

/** A matter of which nothing of the kind is said yet. */
export const NO_KIND: KindDraft = { track: '', flags: {}, sourceNotes: '' };

/** What decides where a matter can start: its categories and what is said of its kind. */
export type Kind = Pick<KindDraft, 'track' | 'flags'> & {
  readonly category: string;
  readonly furtherCategories: readonly string[];
};

type Track = OpeningFormView['tracks'][number];

/** The track a matter takes: that of its category, else the one that is chosen, else the usual one. */
export function trackFor(form: OpeningFormView, kind: Kind): Track | undefined {
  const ofCategory = [kind.category, ...kind.furtherCategories].flatMap(
    (key) => form.categories.find((one) => one.key === key)?.track ?? [],
  );
  const usual = form.tracks.find((one) => one.usual)?.key;
  const wanted = ofCategory[0] ?? (kind.track || usual);
  return form.tracks.find(({ key }) => key === wanted);
}

/** Why the track cannot be told yet; nothing when it can. */
export function trackProblem(form: OpeningFormView, kind: Kind): string | undefined {
  return form.tracks.length > 0 && !trackFor(form, kind) ? raiseWords.missing.track : undefined;
}

/** The stages a matter of this kind can start at. One that needs a flag is there once the flag is raised. */
export function targetsFor(form: OpeningFormView, kind: Kind): readonly TargetView[] {
  const targets = trackFor(form, kind)?.targets ?? form.targets;
  return targets.filter((target) => isOpen(target, kind));
}

/** The stages that a matter of this kind could start at if one of their flags were raised. */
export function heldBack(form: OpeningFormView, kind: Kind): readonly TargetView[] {
  const targets = trackFor(form, kind)?.targets ?? form.targets;
  return targets.filter((target) => !isOpen(target, kind));
}

function isOpen({ needsFlag, flags }: TargetView, kind: Kind): boolean {
  return !needsFlag || flags.some(({ key }) => key in kind.flags);
}

/** The stage to which an urgent flag takes a matter at once; nothing while none is raised. */
export function urgentTarget(form: OpeningFormView, kind: Kind): TargetView | undefined {
  const urgent = form.flags.filter(({ key, urgent: isUrgent }) => isUrgent && key in kind.flags);
  return targetsFor(form, kind).find(({ flags }) =>
    flags.some(({ key }) => urgent.some((flag) => flag.key === key)),
  );
}

/** The flags that can be raised with a matter of this kind: an urgent one only where its stage is. */
export function flagsFor(form: OpeningFormView, kind: Kind): OpeningFormView['flags'] {
  return form.flags.filter(
    ({ urgent, opens }) => !urgent || opens === undefined || stageNameOn(form, kind, opens) !== undefined,
  );
}

/** Those flags among them that somebody has raised, with the reasons. What was raised on another track stays unsent. */
function raisedIn(
  form: OpeningFormView,
  kind: Kind,
): readonly { readonly flag: string; readonly reason: string }[] {
  return flagsFor(form, kind).flatMap(({ key }) => {
    const reason = kind.flags[key];
    return reason === undefined ? [] : [{ flag: key, reason }];
  });
}

/** Why what is said of the kind cannot go on the record yet, by flag; nothing when it can. */
export function flagProblems(
  form: OpeningFormView,
  kind: Kind,
): Readonly<Record<string, string>> | undefined {
  const wrong = raisedIn(form, kind).flatMap(({ flag, reason }) => {
    const problem = textProblem(reason, raiseWords.missing.flagReason);
    return problem ? [[flag, problem] as const] : [];
  });
  return wrong.length > 0 ? Object.fromEntries(wrong) : undefined;
}

/** The parts of the opening command that say of what kind the matter is. */
export function kindParts(
  form: OpeningFormView,
  kind: KindDraft & Kind,
): Pick<OpenRequest['command'], 'track' | 'flags' | 'sourceNotes'> {
  const track = trackFor(form, kind);
  const raised = raisedIn(form, kind);
  return {
    ...(track?.mayChoose ? { track: track.key } : {}),
    ...(raised.length > 0 ? { flags: [...raised] } : {}),
    ...(form.sources?.notes && kind.sourceNotes.trim() ? { sourceNotes: kind.sourceNotes } : {}),
  };
}

/** What a stage that a flag opens is called, on the track the matter takes; nothing where it is not there. */
export function stageNameOn(form: OpeningFormView, kind: Kind, stage: string): string | undefined {
  const targets = trackFor(form, kind)?.targets ?? form.targets;
  return targets.find(({ key }) => key === stage)?.name;
}
