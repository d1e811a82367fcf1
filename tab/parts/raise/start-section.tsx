import { Checkbox } from '@fluentui/react-components';
import { raiseWords } from '#shared/wording/tab/raise.ts';
import { StageChoice } from '../fields/stage-choice.tsx';
import { Section } from './section.tsx';
import type { SectionProps } from './section-props.ts';

/** Where to start on the ladder. */
export function StartSection({ form, draft, problems, change }: SectionProps) {
  return (
    <Section title={raiseWords.start} why={form.why.direct ?? []} rules={form.rules}>
      <StageChoice
        label={raiseWords.startAt}
        value={draft.to}
        targets={form.targets}
        today={form.today}
        informal={form.informal ? raiseWords.informal(form.informal) : undefined}
        problems={problems.to ?? {}}
        onChange={(to) => change({ to })}
      />
      {form.referral && (
        <Checkbox
          label={form.referral}
          checked={draft.referral}
          onChange={(_, { checked }) => change({ referral: checked === true })}
        />
      )}
    </Section>
  );
}
