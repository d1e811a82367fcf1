import { Checkbox } from '@fluentui/react-components';
import { discussionWords } from '#shared/wording/tab/forms.ts';
import { checkWords, paneWords } from '#shared/wording/tab/outlook.ts';
import { raiseWords } from '#shared/wording/tab/raise.ts';
import { dayText } from '#tab/parts/look/day-text.ts';
import type { AlertDraft } from '../draft.ts';
import type { Message } from '../message.ts';
import { ValueRow } from '../parts/value-row.tsx';
import type { StepProps } from './step-props.ts';

/** Everything that goes on the record, word for word, each with the way back to where it was written. */
export function OnRecord(props: StepProps & { readonly message: Message }) {
  const { form, draft, change } = props;
  const { child } = draft;
  const target = form.targets.find(({ key }) => key === draft.stage);
  const chosen = [draft.category, ...(form.categoryChoice === 'many' ? draft.furtherCategories : [])];
  const categories = form.categories.filter(({ key }) => chosen.includes(key));
  const source = form.sources?.items.find(({ key }) => key === draft.cameFrom);
  const to = (step: number) => () => change({ step });
  return (
    <>
      <ValueRow
        first
        label={checkWords.child}
        value={`${child.name} (${child.initials}) · ${child.number}`}
        onEdit={to(1)}
      />
      {form.named.map(({ role, label }) => (
        <ValueRow key={role} label={label} value={draft.named[role]?.person.name ?? ''} onEdit={to(1)} />
      ))}
      {categories.map(({ key, label }) => (
        <ValueRow key={key} label={checkWords.category} value={label} onEdit={to(2)} />
      ))}
      {source && <ValueRow label={raiseWords.source} value={source.label} onEdit={to(2)} />}
      <Issues draft={draft} steps={form.steps} onEdit={to(2)} />
      <ValueRow label={checkWords.said} value={talkSaid(draft)} onEdit={to(3)} />
      <ValueRow label={checkWords.stage} value={target?.label ?? form.informal ?? ''} onEdit={to(3)} />
      {target?.direct && draft.reason && (
        <ValueRow label={checkWords.passedOver} value={draft.reason} onEdit={to(3)} />
      )}
      {target?.direct && draft.views && (
        <ValueRow label={checkWords.views} value={draft.views} onEdit={to(3)} />
      )}
      {draft.referralBeside && form.referral && (
        <ValueRow label={checkWords.referral} value={form.referral} onEdit={to(3)} />
      )}
      <KeptEmail {...props} />
    </>
  );
}

function Issues(props: { draft: AlertDraft; steps: boolean; onEdit: () => void }) {
  const { draft, steps, onEdit } = props;
  const nth = (label: string, at: number) => (draft.issues.length > 1 ? `${label} (${at + 1})` : label);
  return draft.issues.map((issue, at) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: an issue has no name of its own but its place.
    <div key={at}>
      <ValueRow label={nth(raiseWords.issue, at)} value={`“${issue.issue}”`} onEdit={onEdit} />
      <ValueRow label={nth(raiseWords.expected, at)} value={`“${issue.expected}”`} onEdit={onEdit} />
      {steps && issue.steps && (
        <ValueRow label={nth(checkWords.steps, at)} value={`“${issue.steps}”`} onEdit={onEdit} />
      )}
    </div>
  ));
}

function talkSaid({ talked, talk, noTalkReason }: AlertDraft): string {
  if (talked === 'no') return checkWords.saidNot(noTalkReason);
  if (talked !== 'yes' || talk.mode === '') return checkWords.saidNothing;
  const line = checkWords.talkLine(discussionWords.modes[talk.mode], talk.with, dayText(talk.on));
  return `${line}\n“${talk.summary}”`;
}

function KeptEmail({ draft, change, message }: StepProps & { readonly message: Message }) {
  const attachments = message.attachments > 0 ? paneWords.attachments(message.attachments) : undefined;
  return (
    <>
      <ValueRow
        label={checkWords.kept}
        value={draft.keepEmail ? checkWords.keptEmail(attachments) : checkWords.notKept}
      />
      <Checkbox
        label={checkWords.keep}
        checked={draft.keepEmail}
        onChange={(_, { checked }) => change({ keepEmail: checked === true })}
      />
    </>
  );
}
