import { Field, makeStyles, Radio, RadioGroup, tokens } from '@fluentui/react-components';
import { raiseWords } from '#shared/wording/tab/raise.ts';
import { IssueFields } from '#tab/parts/fields/issue-fields.tsx';
import { Why } from '#tab/parts/look/why.tsx';
import { Categories } from '#tab/parts/raise/categories.tsx';
import { Redirects } from '#tab/parts/raise/redirects.tsx';
import { Sources } from '#tab/parts/raise/sources.tsx';
import { takeExample, takeParagraph } from '../take-text.ts';
import type { Text } from '../use-message.ts';
import { Examples } from './examples.tsx';
import { Paragraphs } from './paragraphs.tsx';
import type { StepProps } from './step-props.ts';

const useStyles = makeStyles({
  gloss: {
    display: 'block',
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
});

/** Step 2: what is wrong and what should happen. Of the email's words only those that are ticked are taken. */
export function StepWhat(props: StepProps & { readonly text: Text }) {
  const { form, draft, change, problem, text } = props;
  return (
    <>
      <Redirects redirects={form.redirects} />
      {form.categoryChoice === 'many' ? (
        <Categories
          form={form}
          chosen={[draft.category, ...draft.furtherCategories].filter(Boolean)}
          problem={problem('category')}
          onChoose={([category = '', ...furtherCategories]) => change({ category, furtherCategories })}
        />
      ) : (
        form.categories.length > 0 && <Category {...props} />
      )}
      <Sources
        sources={form.sources}
        chosen={draft.cameFrom}
        problem={problem('cameFrom')}
        onChoose={(cameFrom) => change({ cameFrom })}
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
        steps={form.steps}
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

function Category({ form, draft, change, problem }: StepProps) {
  const styles = useStyles();
  return (
    <Field label={raiseWords.category} required={form.categoryRequired} {...problemOf(problem('category'))}>
      <RadioGroup value={draft.category} onChange={(_, { value }) => change({ category: value })}>
        {form.categories.map(({ key, label, gloss }) => (
          <Radio
            key={key}
            value={key}
            label={
              <>
                {label}
                {gloss && <span className={styles.gloss}>{gloss}</span>}
              </>
            }
          />
        ))}
      </RadioGroup>
    </Field>
  );
}

function problemOf(sentence: string | undefined): { validationMessage?: string } {
  return sentence ? { validationMessage: sentence } : {};
}
