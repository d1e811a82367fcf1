import {
  Accordion,
  AccordionHeader,
  AccordionItem,
  AccordionPanel,
  makeStyles,
  tokens,
} from '@fluentui/react-components';
import type { OpeningFormView } from '#shared/contract/opening-form-view.ts';
import { raiseWords } from '#shared/wording/tab/raise.ts';
import { IssueFields } from '../fields/issue-fields.tsx';
import { Categories } from './categories.tsx';
import { FlagFields } from './flag-fields.tsx';
import { flagsFor, stageNameOn } from './opens.ts';
import { Redirects } from './redirects.tsx';
import { Section } from './section.tsx';
import type { SectionProps } from './section-props.ts';
import { Sources } from './sources.tsx';
import { TrackChoice } from './track-choice.tsx';

const useStyles = makeStyles({
  examples: { margin: '0 -12px' },
  items: { margin: 0, paddingLeft: '20px', color: tokens.colorNeutralForeground2 },
});

/** What is wrong and what should happen, with the procedure's category. */
export function MatterSection({ form, draft, problems, change }: SectionProps) {
  return (
    <Section title={raiseWords.matter} why={form.why.opening ?? []} rules={form.rules}>
      <Redirects redirects={form.redirects} />
      <Categories
        form={form}
        chosen={[draft.category, ...draft.furtherCategories].filter(Boolean)}
        problem={problems.category}
        onChoose={([category = '', ...furtherCategories]) => change({ category, furtherCategories })}
      />
      <TrackChoice
        form={form}
        kind={draft}
        problem={problems.track}
        onChoose={(track) => change({ track })}
      />
      <FlagFields
        flags={flagsFor(form, draft)}
        raised={draft.flags}
        stageName={(stage) => stageNameOn(form, draft, stage)}
        problems={problems.flags ?? {}}
        onChange={(flags) => change({ flags })}
      />
      <Sources
        sources={form.sources}
        chosen={draft.source}
        notes={draft.sourceNotes}
        problem={problems.source}
        onChoose={(source) => change({ source })}
        onNotes={(sourceNotes) => change({ sourceNotes })}
      />
      <Examples examples={form.examples} />
      <IssueFields
        value={draft.issues}
        matter={capital(form.words.matter)}
        issueRequired={form.issueRequired}
        steps={form.steps}
        service={form.service}
        reminder={form.words.reminder}
        problems={problems.issues ?? []}
        onChange={(issues) => change({ issues })}
      />
    </Section>
  );
}

/** The source's own examples: a help for writing, not a closed list. */
function Examples({ examples }: { examples: OpeningFormView['examples'] }) {
  const styles = useStyles();
  if (examples.length === 0) return null;
  return (
    <Accordion collapsible multiple className={styles.examples}>
      {examples.map(({ group, items }) => (
        <AccordionItem key={group} value={group}>
          <AccordionHeader size="small" as="h3">
            {raiseWords.examples}: {group}
          </AccordionHeader>
          <AccordionPanel>
            <ul className={styles.items}>
              {items.map((item) => (
                <li key={item}>{item}</li>
              ))}
            </ul>
          </AccordionPanel>
        </AccordionItem>
      ))}
    </Accordion>
  );
}

function capital(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}
