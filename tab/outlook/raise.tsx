import { makeStyles } from '@fluentui/react-components';
import { type ReactNode, useMemo } from 'react';
import type { Me } from '#shared/contract/api.ts';
import type { CaseView } from '#shared/contract/case-view.ts';
import type { OpeningFormView } from '#shared/contract/opening-form-view.ts';
import type { TargetView } from '#shared/contract/target-view.ts';
import { paneWords } from '#shared/wording/tab/outlook.ts';
import { useApi } from '#tab/parts/api/api-context.tsx';
import { useDraft } from '#tab/parts/drafts/use-draft.ts';
import { startingAt, type Told, whoIsTold } from '#tab/parts/raise/told.ts';
import { RefusalBanner } from '#tab/parts/send/refusal-banner.tsx';
import { useFirstProblem } from '#tab/parts/send/use-first-problem.ts';
import { useSend } from '#tab/parts/send/use-send.ts';
import { asRaise } from './as-raise.ts';
import { alertDraftSchema, draftFrom, placeOf } from './draft.ts';
import type { Message } from './message.ts';
import { PanePage, PaneTitle } from './parts/pane-page.tsx';
import { StepBars } from './parts/step-bars.tsx';
import type { OnEmail } from './prefill.ts';
import { RaiseFoot } from './raise-foot.tsx';
import { StepCheck } from './steps/step-check.tsx';
import type { StepProps } from './steps/step-props.ts';
import { StepSaid } from './steps/step-said.tsx';
import { StepWhat } from './steps/step-what.tsx';
import { StepWho } from './steps/step-who.tsx';
import { toRequest } from './to-request.ts';
import { useGaps } from './use-gaps.ts';
import type { Text } from './use-message.ts';

/** A case that was opened, and who is told of it. */
export interface Raised {
  readonly view: CaseView;
  readonly form: OpeningFormView;
  readonly told: readonly Told[];
  /** The stage that was begun; nothing where the case begins with the informal talk. */
  readonly target: TargetView | undefined;
  readonly dueOn: string;
}

/** What the form is about. */
export interface RaiseProps {
  readonly me: Me;
  readonly first: OpeningFormView;
  readonly message: Message;
  readonly onEmail: readonly OnEmail[];
  readonly text: Text;
  /** What is said above the form, such as that another email is open. */
  readonly notice: ReactNode;
  readonly onLeave: () => void;
  readonly onRaised: (raised: Raised) => void;
}

const useStyles = makeStyles({
  // What somebody writes stays in sight as it grows.
  step: {
    display: 'flex',
    flexDirection: 'column',
    gap: '12px',
    minWidth: 0,
    '& textarea': { fieldSizing: 'content' },
  },
});

/** The draft about an email, under its procedure, and the sending of it. */
function useRaise({ me, first, message, onEmail, onRaised }: RaiseProps) {
  const api = useApi();
  const start = useMemo(() => draftFrom(first, message, onEmail), [first, message, onEmail]);
  const kept = useDraft(placeOf(me, message), alertDraftSchema, start);
  const draft = kept.value;
  const form = me.mayRaise.find(({ procedure }) => procedure === draft.procedure) ?? first;
  const target = startingAt(form, asRaise(draft));
  const told = whoIsTold(form, asRaise(draft), target);
  const { sending, send } = useSend(kept, (view) =>
    onRaised({ view, form, told, target, dueOn: draft.to.dueOn }),
  );
  const raise = () => void send((id) => api.open(toRequest({ id, draft }, form, message, me.person.id)));
  return { draft, change: kept.change, form, target, told, sending, raise };
}

/** Raising an alert from an email, in four steps. Everything written is kept until it is raised. */
export function Raise(props: RaiseProps) {
  const styles = useStyles();
  const { draft, change, form, target, told, sending, raise } = useRaise(props);
  const gaps = useGaps(draft, form);
  const fields = useFirstProblem<HTMLDivElement>(gaps.heldBack);
  const go = (step: number) => change({ step });
  const step: StepProps = { form, draft, change, problem: gaps.problem };
  return (
    <PanePage
      foot={
        <RaiseFoot
          step={draft.step}
          told={told.length}
          informal={target === undefined}
          sending={sending.kind === 'sending'}
          onBack={() => (draft.step === 1 ? props.onLeave() : go(draft.step - 1))}
          onNext={() => gaps.attempt(() => (draft.step === 4 ? raise() : go(draft.step + 1)), go)}
        />
      }
    >
      {props.notice}
      <PaneTitle focus>{paneWords.title}</PaneTitle>
      <StepBars step={draft.step} />
      <RefusalBanner sending={sending} />
      <div ref={fields} className={styles.step}>
        <Step {...props} step={step} />
      </div>
    </PanePage>
  );
}

function Step(props: RaiseProps & { readonly step: StepProps }) {
  const { step, me, message, onEmail, text } = props;
  switch (step.draft.step) {
    case 1:
      return <StepWho {...step} forms={me.mayRaise} me={me} message={message} onEmail={onEmail} />;
    case 2:
      return <StepWhat {...step} text={text} />;
    case 3:
      return <StepSaid {...step} />;
  }
  return <StepCheck {...step} message={message} />;
}
