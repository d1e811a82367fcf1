import { MessageBar, MessageBarBody, makeStyles } from '@fluentui/react-components';
import { shortWords } from '#shared/wording/tab/forms.ts';
import type { FormProps } from './form-props.ts';
import { TextForm } from './text-form.tsx';

const useStyles = makeStyles({ body: { whiteSpace: 'normal' } });
const words = shortWords.flag;

/** Somebody flags the case; an urgent flag takes it to its stage in the same step, and the form says so before. */
export function RaiseFlagForm(props: FormProps) {
  const { offer } = props;
  const flag = offer?.flag;
  if (!offer || !flag) return null;
  const { leadsTo } = offer;
  return (
    <TextForm
      {...props}
      command={`raiseFlag-${flag}`}
      title={offer.label}
      label={words.reason}
      missing={words.missing}
      above={leadsTo?.atOnce && <AtOnce stage={leadsTo.stage} />}
      note={leadsTo && !leadsTo.atOnce ? words.opens(leadsTo.stage) : undefined}
      sendLabel={leadsTo?.atOnce ? words.sendUrgent(leadsTo.stage) : words.send}
      toCommand={(reason) => ({ type: 'raiseFlag', flag, reason })}
    />
  );
}

/** What an urgent flag does in the same step. */
function AtOnce({ stage }: { stage: string }) {
  const styles = useStyles();
  return (
    <MessageBar intent="warning" layout="multiline">
      <MessageBarBody className={styles.body}>{words.urgent(stage)}</MessageBarBody>
    </MessageBar>
  );
}
