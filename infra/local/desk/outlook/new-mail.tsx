import {
  Button,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
  DialogTrigger,
  Field,
  Input,
  MessageBar,
  MessageBarBody,
  makeStyles,
  Textarea,
} from '@fluentui/react-components';
import { ComposeRegular } from '@fluentui/react-icons';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { FormEvent } from 'react';
import { useState } from 'react';
import { ofPerson, tell, wordsOf } from '../parts/api.ts';
import { useDesk } from '../parts/desk-context.ts';
import { anything } from '../parts/shapes.ts';
import { Recipients } from './recipients.tsx';

const useStyles = makeStyles({ content: { display: 'flex', flexDirection: 'column', gap: '12px' } });

/** A new email as it is being written. */
type Draft = {
  readonly to: readonly string[];
  readonly cc: readonly string[];
  readonly subject: string;
  readonly text: string;
};

const blank: Draft = { to: [], cc: [], subject: '', text: '' };

function useSend(done: () => void) {
  const { me } = useDesk();
  const client = useQueryClient();
  return useMutation({
    mutationFn: (draft: Draft) => tell(ofPerson(me.id, 'mail'), draft, anything),
    onSuccess: () => {
      done();
      return client.invalidateQueries({ queryKey: ['mail'] });
    },
  });
}

type FieldsProps = {
  readonly draft: Draft;
  readonly asked: boolean;
  readonly change: (draft: Draft) => void;
};

function Fields({ draft, asked, change }: FieldsProps) {
  const missing = (empty: boolean, words: string) => (asked && empty ? { validationMessage: words } : {});
  return (
    <>
      <Field label="To" required {...missing(draft.to.length === 0, 'Choose at least one person.')}>
        <Recipients chosen={draft.to} choose={(to) => change({ ...draft, to })} />
      </Field>
      <Field label="Cc">
        <Recipients chosen={draft.cc} choose={(cc) => change({ ...draft, cc })} />
      </Field>
      <Field label="Subject" required {...missing(draft.subject.trim() === '', 'Write a subject.')}>
        <Input value={draft.subject} onChange={(_event, data) => change({ ...draft, subject: data.value })} />
      </Field>
      <Field label="Message">
        <Textarea
          rows={8}
          value={draft.text}
          onChange={(_event, data) => change({ ...draft, text: data.value })}
        />
      </Field>
    </>
  );
}

function Form({ done }: { readonly done: () => void }) {
  const styles = useStyles();
  const [draft, setDraft] = useState(blank);
  const [asked, setAsked] = useState(false);
  const send = useSend(done);

  function submit(event: FormEvent): void {
    event.preventDefault();
    setAsked(true);
    if (draft.to.length > 0 && draft.subject.trim() !== '') send.mutate(draft);
  }

  return (
    <form onSubmit={submit} noValidate>
      <DialogBody>
        <DialogTitle>New mail</DialogTitle>
        <DialogContent className={styles.content}>
          {send.isError && (
            <MessageBar intent="error" layout="multiline">
              <MessageBarBody>
                The mail was not sent. {wordsOf(send.error)} What you wrote is kept.
              </MessageBarBody>
            </MessageBar>
          )}
          <Fields draft={draft} asked={asked} change={setDraft} />
        </DialogContent>
        <DialogActions>
          <DialogTrigger disableButtonEnhancement>
            <Button>Cancel</Button>
          </DialogTrigger>
          <Button type="submit" appearance="primary" disabledFocusable={send.isPending}>
            {send.isPending ? 'Sending' : 'Send mail'}
          </Button>
        </DialogActions>
      </DialogBody>
    </form>
  );
}

/** Writes a new email, so that a story can start with one. */
export function NewMail() {
  const [open, setOpen] = useState(false);
  return (
    <Dialog open={open} onOpenChange={(_event, data) => setOpen(data.open)}>
      <DialogTrigger disableButtonEnhancement>
        <Button icon={<ComposeRegular />} size="small">
          New mail
        </Button>
      </DialogTrigger>
      <DialogSurface aria-label="New mail">
        <Form done={() => setOpen(false)} />
      </DialogSurface>
    </Dialog>
  );
}
