import {
  Button,
  Dialog,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
  DialogTrigger,
  MessageBar,
  MessageBarBody,
  makeStyles,
} from '@fluentui/react-components';
import { DismissRegular } from '@fluentui/react-icons';
import { useCallback, useEffect, useRef, useState } from 'react';
import { Loading } from '../parts/outcome.tsx';
import { Card } from './card.tsx';
import type { Task } from './tasks.ts';
import { askTask } from './tasks.ts';
import type { CardAt } from './use-press.ts';

const useStyles = makeStyles({
  surface: { width: '720px', maxWidth: 'calc(100vw - 32px)' },
  frame: { width: '100%', height: '60vh', border: 'none' },
});

type TaskDialogProps = {
  readonly at: CardAt;
  readonly data: unknown;
  readonly onOpen: (url: string) => void;
  readonly close: () => void;
};

type TaskBodyProps = {
  readonly task: Task | undefined;
  readonly busy: boolean;
  readonly submit: (data: unknown) => void;
  readonly onOpen: (url: string) => void;
};

function TaskBody({ task, busy, submit, onOpen }: TaskBodyProps) {
  const styles = useStyles();
  if (!task) return <Loading what="the dialog" />;
  switch (task.kind) {
    case 'card':
      return (
        <Card
          content={task.card}
          label={task.title}
          busy={busy}
          onPress={(press) => submit(press.data)}
          onOpen={onOpen}
        />
      );
    case 'page':
      return <iframe className={styles.frame} src={task.url} title={task.title} />;
    case 'message':
      return <p>{task.words}</p>;
    case 'failed':
      return (
        <MessageBar intent="error" layout="multiline">
          <MessageBarBody>{task.words}</MessageBarBody>
        </MessageBar>
      );
    case 'done':
      return null;
  }
}

type TaskState = {
  readonly task: Task | undefined;
  readonly busy: boolean;
  readonly submit: (values: unknown) => void;
};

function useTask({ person, message }: CardAt, data: unknown, close: () => void): TaskState {
  const [task, setTask] = useState<Task>();
  const [busy, setBusy] = useState(false);
  const closing = useRef(close);
  closing.current = close;

  const step = useCallback(
    async (kind: 'fetch' | 'submit', values: unknown) => {
      setBusy(true);
      const next = await askTask(person, message, kind, values);
      setBusy(false);
      if (next.kind === 'done') closing.current();
      else setTask(next);
    },
    [person, message],
  );

  useEffect(() => void step('fetch', data), [step, data]);
  return { task, busy, submit: (values) => void step('submit', values) };
}

/** A dialog that a card's button asked for. */
export function TaskDialog({ at, data, onOpen, close }: TaskDialogProps) {
  const styles = useStyles();
  const { task, busy, submit } = useTask(at, data, close);
  return (
    <Dialog open onOpenChange={(_event, change) => !change.open && close()}>
      <DialogSurface className={styles.surface}>
        <DialogBody>
          <DialogTitle
            action={
              <DialogTrigger action="close">
                <Button appearance="subtle" aria-label="Close" icon={<DismissRegular />} />
              </DialogTrigger>
            }
          >
            {task && 'title' in task ? task.title : 'Resolution'}
          </DialogTitle>
          <DialogContent>
            <TaskBody task={task} busy={busy} onOpen={onOpen} submit={submit} />
          </DialogContent>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
}
