import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { Action } from 'adaptivecards';
import type { RefObject } from 'react';
import { useEffect, useMemo, useRef, useState } from 'react';
import type { Press } from './draw-card.ts';
import { drawCard } from './draw-card.ts';
import { MoreActions } from './more-actions.tsx';

const useStyles = makeStyles({
  frame: {
    position: 'relative',
    overflow: 'hidden',
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusXLarge,
    backgroundColor: tokens.colorNeutralBackground1,
    boxShadow: tokens.shadow2,
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '1px' },
  },
  busy: { cursor: 'progress' },
});

type CardProps = {
  readonly content: unknown;
  readonly label: string;
  readonly busy: boolean;
  readonly onPress: (press: Press) => void;
  readonly onOpen: (url: string) => void;
};

type More = { readonly actions: readonly Action[]; readonly target: HTMLElement | undefined };

type Frame = RefObject<HTMLDivElement | null>;
type Wishes = RefObject<Pick<CardProps, 'onPress' | 'onOpen' | 'busy'>>;

function useDrawn(frame: Frame, json: string, wishes: Wishes, setMore: (more: More) => void): void {
  useEffect(() => {
    const place = frame.current;
    if (!place) return;
    const drawn = drawCard(JSON.parse(json), {
      // A second press while the first is under way would be a second answer.
      press: (press) => !wishes.current.busy && wishes.current.onPress(press),
      open: (url) => wishes.current.onOpen(url),
      more: (actions, target) => setMore({ actions, target }),
    });
    const hadFocus = place.contains(document.activeElement);
    place.replaceChildren(...(drawn ? [drawn] : []));
    // The pressed button is gone with the old card: keep a keyboard user where they were.
    if (hadFocus) place.focus();
  }, [frame, json, wishes, setMore]);
}

function useBusyButtons(frame: Frame, busy: boolean): void {
  useEffect(() => {
    for (const button of frame.current?.querySelectorAll('.ac-pushButton') ?? []) {
      button.setAttribute('aria-disabled', String(busy));
    }
  }, [frame, busy]);
}

/** An Adaptive Card. It is drawn anew only when its content changes, so that what one has typed stays. */
export function Card({ content, label, busy, onPress, onOpen }: CardProps) {
  const styles = useStyles();
  const frame = useRef<HTMLDivElement>(null);
  const [more, setMore] = useState<More>();
  const json = useMemo(() => JSON.stringify(content), [content]);
  const wishes = useRef({ onPress, onOpen, busy });
  wishes.current = { onPress, onOpen, busy };

  useDrawn(frame, json, wishes, setMore);
  useBusyButtons(frame, busy);

  return (
    <>
      {/* biome-ignore lint/a11y/useSemanticElements: a fieldset would bring a box and a minimum width of its own. */}
      <div
        ref={frame}
        className={mergeClasses('desk-card', styles.frame, busy && styles.busy)}
        role="group"
        aria-label={label}
        aria-busy={busy}
        tabIndex={-1}
        data-testid="card"
      />
      {more && <MoreActions actions={more.actions} target={more.target} close={() => setMore(undefined)} />}
    </>
  );
}
