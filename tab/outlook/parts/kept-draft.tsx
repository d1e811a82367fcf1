import { Button, MessageBar, MessageBarActions, MessageBarBody } from '@fluentui/react-components';
import { paneWords } from '#shared/wording/tab/outlook.ts';
import type { Message } from '../message.ts';

/** Says that a draft about another email is kept, and leads back to it. */
export function KeptDraft(props: { message: Message; onGoOn: () => void }) {
  const { message, onGoOn } = props;
  return (
    <MessageBar intent="info" layout="multiline">
      <MessageBarBody>{paneWords.otherDraft(message.subject || paneWords.noSubject)}</MessageBarBody>
      <MessageBarActions>
        <Button size="small" onClick={onGoOn}>
          {paneWords.goOnOther}
        </Button>
      </MessageBarActions>
    </MessageBar>
  );
}

/** Says that what is written is about another email than the one that is open. */
export function WritingBeside(props: { message: Message; onShowOpen: () => void }) {
  const { message, onShowOpen } = props;
  return (
    <MessageBar intent="warning" layout="multiline">
      <MessageBarBody>{paneWords.writingAbout(message.subject || paneWords.noSubject)}</MessageBarBody>
      <MessageBarActions>
        <Button size="small" onClick={onShowOpen}>
          {paneWords.showOpen}
        </Button>
      </MessageBarActions>
    </MessageBar>
  );
}
