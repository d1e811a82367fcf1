import type { Action } from 'adaptivecards';
import {
  AdaptiveCard,
  ExecuteAction,
  OpenUrlAction,
  SerializationContext,
  SubmitAction,
  Versions,
} from 'adaptivecards';
import { teamsHostConfig } from './host-config.ts';
import { markdownToHtml } from './markdown.ts';

/** A press that the bot must hear of, as Teams sends it. */
export type Press =
  | {
      readonly type: 'Action.Execute';
      readonly verb: string;
      readonly id?: string | undefined;
      readonly data: unknown;
    }
  | { readonly type: 'Action.Submit'; readonly data: unknown };

/** What a card may ask of the desk. */
type CardWishes = {
  readonly press: (press: Press) => void;
  readonly open: (url: string) => void;
  readonly more: (actions: readonly Action[], target: HTMLElement | undefined) => void;
};

AdaptiveCard.onProcessMarkdown = (text, result) => {
  result.outputHtml = markdownToHtml(text);
  result.didProcess = true;
};

function carryOut(action: Action, wishes: CardWishes): void {
  if (action instanceof ExecuteAction) {
    const id = action.id === '' ? undefined : action.id;
    wishes.press({ type: 'Action.Execute', verb: action.verb, id, data: action.data ?? {} });
  } else if (action instanceof SubmitAction) {
    wishes.press({ type: 'Action.Submit', data: action.data ?? {} });
  } else if (action instanceof OpenUrlAction && action.url) {
    wishes.open(action.url);
  }
}

/** Draws a card with the library that Teams' own clients use. */
export function drawCard(content: unknown, wishes: CardWishes): HTMLElement | undefined {
  const context = new SerializationContext(Versions.v1_5);
  const card = new AdaptiveCard();
  card.hostConfig = teamsHostConfig;
  card.onExecuteAction = (action) => carryOut(action, wishes);
  card.onAnchorClicked = (_element, anchor) => {
    wishes.open(anchor.href);
    return true;
  };
  card.onDisplayOverflowActionMenu = (actions, target) => {
    wishes.more(actions, target);
    return true;
  };
  card.parse(content, context);
  for (let at = 0; at < context.eventCount; at += 1) {
    console.warn('desk: the card library objects', context.getEventAt(at));
  }
  return card.render();
}
