import { MessageBar, MessageBarBody, MessageBarTitle, makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useRef } from 'react';
import type { CaseView } from '#shared/contract/case-view.ts';
import { failureWords, outOfDateWords } from '#shared/wording/tab/common.ts';
import type { ApiFailure } from '../api/api-failure.ts';
import { askJoin } from '../case/ask-join.ts';
import type { Sending } from './use-send.ts';

const useStyles = makeStyles({
  banner: { marginBottom: '12px', ':focus': { outlineStyle: 'none' } },
  bar: { alignItems: 'start', paddingTop: '8px', paddingBottom: '8px' },
  body: { whiteSpace: 'normal' },
  line: { display: 'block', marginTop: '4px' },
  now: {
    display: 'block',
    marginTop: '8px',
    paddingLeft: '10px',
    borderLeft: `3px solid ${tokens.colorBrandStroke2}`,
  },
});

/** Says why something was not done: what, why and what now. It takes the focus when it appears; the draft is untouched. */
export function RefusalBanner(props: { sending: Sending }) {
  const { sending } = props;
  const styles = useStyles();
  const banner = useRef<HTMLDivElement>(null);
  const said = saidOf(sending);
  useEffect(() => {
    if (sending.kind === 'refused' || sending.kind === 'failed') banner.current?.focus();
  }, [sending]);
  if (!said) return null;
  return (
    <div ref={banner} tabIndex={-1} role="alert" className={styles.banner}>
      <MessageBar
        intent={sending.kind === 'refused' ? 'warning' : 'error'}
        layout="multiline"
        className={styles.bar}
      >
        <MessageBarBody className={styles.body}>
          <MessageBarTitle>{said.what}</MessageBarTitle>
          <span className={styles.line}>{said.why}</span>
          <span className={styles.line}>{said.remedy}</span>
          {sending.kind === 'refused' && sending.caseNow && <CaseNow view={sending.caseNow} />}
        </MessageBarBody>
      </MessageBar>
    </div>
  );
}

function CaseNow({ view }: { view: CaseView }) {
  const styles = useStyles();
  return (
    <span className={styles.now}>
      <strong>
        {outOfDateWords.now}: {view.stageLine}.
      </strong>
      <span className={styles.line}>
        {view.ask.what}
        {askJoin(view.ask.what, view.ask.detail)}
        {view.ask.detail}
      </span>
      <span className={styles.line}>{outOfDateWords.again}</span>
    </span>
  );
}

/** A failure of the service in words: what, why and what now. */
export function failureSaid(failure: ApiFailure): { what: string; why: string; remedy: string } {
  if (failure.refusal) return failure.refusal;
  const said = failureWords[failure.reason === 'refused' ? 'unexpected' : failure.reason];
  const code = failure.status === undefined ? '' : ` ${failureWords.code(failure.status)}`;
  return { ...said, remedy: `${said.remedy}${code}` };
}

function saidOf(sending: Sending): { what: string; why: string; remedy: string } | undefined {
  switch (sending.kind) {
    case 'writing':
    case 'sending':
      return undefined;
    case 'refused':
      return sending.refusal;
    case 'failed':
      return failureSaid(sending.failure);
  }
}
