import { makeStyles, tokens } from '@fluentui/react-components';
import {
  ChatRegular,
  ClipboardTaskListLtrRegular,
  LockClosedRegular,
  MailRegular,
} from '@fluentui/react-icons';
import { checkWords } from '#shared/wording/tab/outlook.ts';
import { startingAt, whoIsTold } from '#tab/parts/raise/told.ts';
import { asRaise } from '../as-raise.ts';
import type { Message } from '../message.ts';
import { CheckBox } from '../parts/check-box.tsx';
import { EmailOut } from './email-out.tsx';
import { OnRecord } from './on-record.tsx';
import type { StepProps } from './step-props.ts';
import { ToldList } from './told-list.tsx';

const useStyles = makeStyles({
  promise: {
    display: 'flex',
    alignItems: 'center',
    gap: '8px',
    margin: 0,
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  icon: { flexShrink: 0, fontSize: '16px' },
});

/** Step 4: exactly what goes on the record, what goes to whom in Teams, and what goes by email under which heading. */
export function StepCheck(props: StepProps & { readonly message: Message }) {
  const { form, draft } = props;
  const styles = useStyles();
  const target = startingAt(form, asRaise(draft));
  const told = whoIsTold(form, asRaise(draft), target);
  return (
    <>
      <CheckBox icon={<ClipboardTaskListLtrRegular />} title={checkWords.record}>
        <OnRecord {...props} />
      </CheckBox>
      <CheckBox icon={<ChatRegular />} title={checkWords.teams}>
        <ToldList told={told} target={target} dueOn={draft.to.dueOn} />
      </CheckBox>
      <CheckBox icon={<MailRegular />} title={checkWords.email}>
        <EmailOut told={told} target={target} heading={form.emailHeading} />
      </CheckBox>
      <p className={styles.promise}>
        <LockClosedRegular className={styles.icon} />
        {checkWords.noName}
      </p>
    </>
  );
}
