import { Checkbox } from '@fluentui/react-components';
import { raiseWords } from '#shared/wording/tab/raise.ts';
import { StageChoice } from '../fields/stage-choice.tsx';
import { Reminder } from '../fields/text-field.tsx';
import { HeldBack } from './held-back.tsx';
import { targetsFor, urgentTarget } from './opens.ts';
import { Section } from './section.tsx';
import type { SectionProps } from './section-props.ts';

/** Where to start on the ladder. */
export function StartSection({ form, draft, problems, change }: SectionProps) {
  const targets = targetsFor(form, draft);
  const urgent = urgentTarget(form, draft);
  if (urgent)
    return (
      <Section title={raiseWords.start} why={[]} rules={form.rules}>
        <Reminder>{raiseWords.flagNow(urgent.name)}</Reminder>
      </Section>
    );
  if (targets.length === 0)
    return (
      <Section title={raiseWords.start} why={[]} rules={form.rules}>
        <Reminder>{raiseWords.noLadder}</Reminder>
      </Section>
    );
  return (
    <Section title={raiseWords.start} why={form.why.direct ?? []} rules={form.rules}>
      <StageChoice
        label={raiseWords.startAt}
        value={draft.to}
        targets={targets}
        today={form.today}
        informal={form.informal ? raiseWords.informal(form.informal) : undefined}
        problems={problems.to ?? {}}
        onChange={(to) => change({ to })}
      />
      <HeldBack form={form} kind={draft} />
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
