import { Button, Input, makeStyles, Text, tokens } from '@fluentui/react-components';
import { SendRegular } from '@fluentui/react-icons';
import type { FormEvent } from 'react';
import { useState } from 'react';
import { ofPerson, tell, wordsOf } from '../parts/api.ts';
import { anything } from '../parts/shapes.ts';

const useStyles = makeStyles({
  form: { padding: '8px 16px 16px' },
  input: { width: '100%' },
  failed: { color: tokens.colorStatusDangerForeground3 },
});

type ComposeProps = {
  readonly person: string;
  readonly chat: string;
  readonly hint: string;
  readonly sent: () => void;
};

type SendState = {
  readonly text: string;
  readonly busy: boolean;
  readonly failed: string;
  readonly write: (text: string) => void;
  readonly send: (event: FormEvent) => void;
};

function useSend(person: string, chat: string, sent: () => void): SendState {
  const [text, write] = useState('');
  const [busy, setBusy] = useState(false);
  const [failed, setFailed] = useState('');

  async function sendText(words: string): Promise<void> {
    setBusy(true);
    try {
      const path = ofPerson(person, `chats/${encodeURIComponent(chat)}/messages`);
      await tell(path, { text: words }, anything);
      write('');
      setFailed('');
      sent();
    } catch (error) {
      setFailed(wordsOf(error));
    } finally {
      setBusy(false);
    }
  }

  function send(event: FormEvent): void {
    event.preventDefault();
    if (!busy && text.trim() !== '') void sendText(text.trim());
  }

  return { text, busy, failed, write, send };
}

/** The line to write a message in. What was typed stays when it could not be sent. */
export function Compose({ person, chat, hint, sent }: ComposeProps) {
  const styles = useStyles();
  const { text, busy, failed, write, send } = useSend(person, chat, sent);
  return (
    <form className={styles.form} onSubmit={send}>
      {failed !== '' && (
        <Text role="alert" size={200} className={styles.failed}>
          Your message was not sent. {failed}
        </Text>
      )}
      <Input
        className={styles.input}
        value={text}
        onChange={(_event, data) => write(data.value)}
        placeholder={hint}
        aria-label={hint}
        contentAfter={
          <Button
            type="submit"
            appearance="transparent"
            size="small"
            icon={<SendRegular />}
            aria-label="Send"
            disabled={busy}
          />
        }
      />
    </form>
  );
}
