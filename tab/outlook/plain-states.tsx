import { Skeleton, SkeletonItem } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { commonWords } from '#shared/wording/tab/common.ts';
import { paneWords } from '#shared/wording/tab/outlook.ts';
import { asFailure } from '#tab/parts/api/api-failure.ts';
import { LoadFailed } from '#tab/parts/look/load-failed.tsx';
import { PanePage, PaneTitle } from './parts/pane-page.tsx';
import { Plain, Quiet } from './parts/words.tsx';

/** The page when it is not in Outlook. */
export function OutsideOutlook() {
  return (
    <PanePage>
      <PaneTitle>{paneWords.outside.title}</PaneTitle>
      <Plain>{paneWords.outside.text}</Plain>
    </PanePage>
  );
}

/** The pane while no email is open. */
export function NoItem(props: { kept: ReactNode }) {
  return (
    <PanePage>
      {props.kept}
      <PaneTitle>{paneWords.noItem.title}</PaneTitle>
      <Quiet>{paneWords.noItem.text}</Quiet>
    </PanePage>
  );
}

/** The pane while it asks the service: the shape of what will be there. */
export function Loading() {
  return (
    <PanePage>
      <div role="status" aria-label={paneWords.loading}>
        <Skeleton aria-hidden="true">
          <SkeletonItem size={24} style={{ width: '60%', marginBottom: '12px' }} />
          <SkeletonItem size={72} style={{ marginBottom: '12px' }} />
          <SkeletonItem size={32} style={{ marginBottom: '12px' }} />
          <SkeletonItem size={32} style={{ marginBottom: '12px' }} />
        </Skeleton>
      </div>
    </PanePage>
  );
}

/** The pane when the service did not answer: what happened, and the way to try again. */
export function NotAnswered(props: { thrown: unknown; kept: ReactNode; onRetry: () => void }) {
  return (
    <PanePage>
      {props.kept}
      <PaneTitle>{commonWords.product}</PaneTitle>
      <LoadFailed title={paneWords.lookupFailed} failure={asFailure(props.thrown)} onRetry={props.onRetry} />
    </PanePage>
  );
}
