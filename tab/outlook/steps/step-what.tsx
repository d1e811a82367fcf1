import { IssueFields } from '#tab/parts/fields/issue-fields.tsx';
import { Why } from '#tab/parts/look/why.tsx';
import { Categories } from '#tab/parts/raise/categories.tsx';
import { FlagFields } from '#tab/parts/raise/flag-fields.tsx';
import { flagsFor, stageNameOn } from '#tab/parts/raise/opens.ts';
import { Redirects } from '#tab/parts/raise/redirects.tsx';
import { Sources } from '#tab/parts/raise/sources.tsx';
import { TrackChoice } from '#tab/parts/raise/track-choice.tsx';
import { takeExample, takeParagraph } from '../take-text.ts';
import type { Text } from '../use-message.ts';
import { Examples } from './examples.tsx';
import { Paragraphs } from './paragraphs.tsx';
import type { StepProps } from './step-props.ts';

/** Step 2: what is wrong and what should happen. Of the email's words only those that are ticked are taken. */
export function StepWhat(props: StepProps & { readonly text: Text }) {
  const { form, draft, change, problem, text } = props;
  return (
    <>
      <Redirects redirects={form.redirects} />
      <Categories
        form={form}
        chosen={[draft.category, ...draft.furtherCategories].filter(Boolean)}
        problem={problem('category')}
        onChoose={([category = '', ...furtherCategories]) => change({ category, furtherCategories })}
      />
      <TrackChoice
        form={form}
        kind={draft}
        problem={problem('track')}
        onChoose={(track) => change({ track })}
      />
      <FlagFields
        flags={flagsFor(form, draft)}
        raised={draft.flags}
        stageName={(stage) => stageNameOn(form, draft, stage)}
        problems={Object.fromEntries(
          Object.keys(draft.flags).flatMap((key) => {
            const wrong = problem('flag', key);
            return wrong ? [[key, wrong]] : [];
          }),
        )}
        onChange={(flags) => change({ flags })}
      />
      <Sources
        sources={form.sources}
        chosen={draft.cameFrom}
        notes={draft.sourceNotes}
        problem={problem('cameFrom')}
        onChoose={(cameFrom) => change({ cameFrom })}
        onNotes={(sourceNotes) => change({ sourceNotes })}
      />
      <div>
        <Why ids={form.why.opening ?? []} rules={form.rules} />
      </div>
      <Paragraphs
        text={text}
        used={draft.used}
        onToggle={(paragraph) => change(takeParagraph(draft, paragraph))}
      />
      <Examples groups={form.examples} onChoose={(example) => change(takeExample(draft, example))} />
      <IssueFields
        value={draft.issues}
        matter={form.words.matter}
        issueRequired={form.issueRequired}
        steps={form.steps}
        service={form.service}
        reminder={form.words.reminder}
        problems={draft.issues.map((_, at) => ({
          issue: problem('issue', at),
          expected: problem('expected', at),
          steps: problem('steps', at),
        }))}
        onChange={(issues) => change({ issues })}
      />
    </>
  );
}
