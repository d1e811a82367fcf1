import { Button, makeStyles, Spinner, tokens } from '@fluentui/react-components';
import { type FormEvent, type ReactNode, useEffect, useRef, useState } from 'react';
import type { OpeningFormView } from '#shared/contract/opening-form-view.ts';
import { commonWords } from '#shared/wording/tab/common.ts';
import { raiseWords } from '#shared/wording/tab/raise.ts';
import { RefusalBanner } from '../send/refusal-banner.tsx';
import { useFirstProblem } from '../send/use-first-problem.ts';
import { Check } from './check.tsx';
import { ChildSection, WhoSection } from './child-section.tsx';
import { MatterSection } from './matter-section.tsx';
import { StartSection } from './start-section.tsx';
import { TalkSection } from './talk-section.tsx';
import { sendLabel } from './told-lines.ts';
import { type Raising, useRaise } from './use-raise.ts';

const useStyles = makeStyles({
  form: { display: 'flex', flexDirection: 'column', gap: '16px' },
  foot: { display: 'flex', gap: '8px', justifyContent: 'flex-end', alignItems: 'center', flexWrap: 'wrap' },
  saved: { flexGrow: 1, color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  title: {
    margin: 0,
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    ':focus': { outlineStyle: 'none' },
  },
});

/** The form for raising an alert under one procedure, and its last look. */
export function RaiseForm(props: {
  form: OpeningFormView;
  person: string;
  /** What stands above the fields while they are written. */
  above: ReactNode;
  onRaised: (caseId: string) => void;
}) {
  const raising = useRaise(props);
  const [checking, setChecking] = useState(false);
  return checking ? (
    <LastLook form={props.form} raising={raising} onEdit={() => setChecking(false)} />
  ) : (
    <>
      {props.above}
      <Writing form={props.form} raising={raising} onCheck={() => setChecking(true)} />
    </>
  );
}

function Writing(props: { form: OpeningFormView; raising: Raising; onCheck: () => void }) {
  const { form, raising, onCheck } = props;
  const { draft, check } = raising;
  const styles = useStyles();
  const element = useFirstProblem<HTMLFormElement>(check.heldBack);
  const section = { form, draft: draft.value, problems: check.shown ?? {}, change: draft.change };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    check.attempt(onCheck);
  };
  return (
    <form ref={element} className={styles.form} onSubmit={submit} noValidate>
      <ChildSection {...section} />
      <WhoSection {...section} />
      <MatterSection {...section} />
      <TalkSection {...section} />
      <StartSection {...section} />
      <Foot saved={draft.savedAt !== undefined}>
        {draft.savedAt && (
          <Button appearance="subtle" onClick={draft.drop}>
            {raiseWords.discard}
          </Button>
        )}
        <Button type="submit" appearance="primary">
          {raiseWords.checkButton}
        </Button>
      </Foot>
    </form>
  );
}

function LastLook(props: { form: OpeningFormView; raising: Raising; onEdit: () => void }) {
  const { form, raising, onEdit } = props;
  const styles = useStyles();
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => title.current?.focus(), []);
  const busy = raising.sending.kind === 'sending';
  return (
    <div className={styles.form}>
      <h2 ref={title} tabIndex={-1} className={styles.title}>
        {raiseWords.check}
      </h2>
      <RefusalBanner sending={raising.sending} />
      <Check form={form} draft={raising.draft.value} />
      <Foot saved>
        <Button onClick={onEdit} disabled={busy}>
          {raiseWords.edit}
        </Button>
        <Button
          appearance="primary"
          disabledFocusable={busy}
          {...(busy ? { icon: <Spinner size="tiny" /> } : {})}
          onClick={raising.send}
        >
          {busy ? commonWords.sending : sendLabel(form, raising.draft.value)}
        </Button>
      </Foot>
    </div>
  );
}

function Foot(props: { saved: boolean; children: ReactNode }) {
  const styles = useStyles();
  return (
    <div className={styles.foot}>
      <span className={styles.saved}>{props.saved && commonWords.draftNote}</span>
      {props.children}
    </div>
  );
}
