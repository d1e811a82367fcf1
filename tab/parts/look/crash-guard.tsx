import { Button, makeStyles } from '@fluentui/react-components';
import { Component, type ReactNode } from 'react';
import { crashWords } from '#shared/wording/tab/common.ts';
import { Page, PageTitle } from './page.tsx';

const useStyles = makeStyles({ page: { maxWidth: '640px' } });

/** Where a page breaks, such as on a part of it that is no longer there after an update, it says so and loads again. */
export class CrashGuard extends Component<{ readonly children: ReactNode }, { readonly broken: boolean }> {
  override state = { broken: false };

  static getDerivedStateFromError(): { readonly broken: boolean } {
    return { broken: true };
  }

  override render(): ReactNode {
    return this.state.broken ? <Broken /> : this.props.children;
  }
}

function Broken() {
  const styles = useStyles();
  return (
    <Page className={styles.page}>
      <PageTitle>{crashWords.title}</PageTitle>
      <p>{crashWords.text}</p>
      <Button appearance="primary" onClick={() => window.location.reload()}>
        {crashWords.again}
      </Button>
    </Page>
  );
}
