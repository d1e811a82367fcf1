import { MessageBar, MessageBarBody } from '@fluentui/react-components';
import type { TargetView } from '#shared/contract/target-view.ts';
import { checkWords } from '#shared/wording/tab/outlook.ts';

/** Says which roles of a stage nobody holds now, so that an alert is never thought to have reached them. */
export function Nobody({ target }: { target: TargetView }) {
  if (target.nobody.length === 0) return null;
  return (
    <MessageBar intent="warning" layout="multiline">
      <MessageBarBody>{checkWords.nobody(target.nobody.join(', '))}</MessageBarBody>
    </MessageBar>
  );
}
