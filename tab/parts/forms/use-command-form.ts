import type { z } from 'zod';
import type { CommandRequest } from '#shared/contract/api.ts';
import { useCheck } from '../send/use-check.ts';
import { useCommand } from '../send/use-command.ts';
import type { Sending } from '../send/use-send.ts';
import type { FormProps } from './form-props.ts';

/** What makes a form its own: the draft it keeps, what must not be missing from it, and what it sends. */
export interface FormOf<T, P> {
  /** The name its draft is kept under: the command's own, and what it is about where there can be several. */
  readonly command: string;
  readonly schema: z.ZodType<T>;
  readonly start: NoInfer<T>;
  /** What is missing, by field; nothing when it can be sent. */
  readonly problems: (value: NoInfer<T>) => P | undefined;
  /** What is sent; nothing while no command can be made of it. */
  readonly toCommand: (value: NoInfer<T>) => CommandRequest['command'] | undefined;
}

/** What the dialog around the fields of a form needs to know. */
export interface FormInDialog {
  readonly asked: FormProps;
  readonly sending: Sending;
  /** When its draft was last kept; nothing while nothing was filled in. */
  readonly savedAt: string | undefined;
  readonly heldBack: number;
  /** Sends it, or shows what is missing. */
  readonly send: () => void;
}

/** A form about a case, as far as it is filled in. */
export interface FilledForm<T, P> extends FormInDialog {
  readonly value: T;
  readonly change: (patch: Partial<T>) => void;
  /** What is missing, by field, once it is to be shown. */
  readonly shown: P | undefined;
}

/** Opens a form for a command about a case, with the draft that somebody left of it. */
export function useCommandForm<T extends object, P>(asked: FormProps, form: FormOf<T, P>): FilledForm<T, P> {
  const { person, view, onDone } = asked;
  const { command, schema, start, problems, toCommand } = form;
  const { draft, sending, send } = useCommand({ person, view, command, schema, start, onDone });
  const { value, change, savedAt } = draft;
  const { shown, heldBack, attempt } = useCheck(problems(value));
  const sendIt = () => {
    const given = toCommand(value);
    if (given) send(given);
  };
  return { asked, value, change, shown, sending, savedAt, heldBack, send: () => attempt(sendIt) };
}
