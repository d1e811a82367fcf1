import { Divider } from '@fluentui/react-components';
import { StartFields } from './start-fields.tsx';
import type { StepProps } from './step-props.ts';
import { TalkFields } from './talk-fields.tsx';

/** Step 3: what has been said and how, and where the matter starts. */
export function StepSaid(props: StepProps) {
  return (
    <>
      <TalkFields {...props} />
      <Divider />
      <StartFields {...props} />
    </>
  );
}
