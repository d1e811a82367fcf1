import { useMe } from '#tab/parts/api/queries.ts';
import type { Message } from './message.ts';
import { WritingBeside } from './parts/kept-draft.tsx';
import { Loading } from './plain-states.tsx';
import { Raise, type Raised } from './raise.tsx';
import type { Text } from './use-message.ts';
import { useOnEmail } from './use-on-email.ts';

interface WritingProps {
  readonly message: Message;
  readonly text: Text;
  /** Whether another email is open beside what is written. */
  readonly beside: boolean;
  readonly onShowOpen: () => void;
  readonly onLeave: () => void;
  readonly onRaised: (raised: Raised) => void;
}

/** The form about an email, once it is known who is signed in. */
export function Writing(props: WritingProps) {
  const me = useMe();
  return me.data ? <Ready {...props} me={me.data} /> : <Loading />;
}

function Ready(props: WritingProps & { readonly me: NonNullable<ReturnType<typeof useMe>['data']> }) {
  const { me, message, text, beside, onShowOpen, onLeave, onRaised } = props;
  const onEmail = useOnEmail(message, me);
  const first = me.mayRaise[0];
  if (!onEmail || !first) return <Loading />;
  return (
    <Raise
      me={me}
      first={first}
      message={message}
      onEmail={onEmail}
      text={text}
      notice={beside ? <WritingBeside message={message} onShowOpen={onShowOpen} /> : undefined}
      onLeave={onLeave}
      onRaised={onRaised}
    />
  );
}
