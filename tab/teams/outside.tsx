import { makeStyles } from '@fluentui/react-components';
import { outsideWords } from '#shared/wording/tab/raise.ts';
import { Page, PageTitle } from '#tab/parts/look/page.tsx';

const useStyles = makeStyles({ page: { maxWidth: '640px' } });

/** Shown when the page is not inside Teams: how to open it there. */
export function Outside() {
  const styles = useStyles();
  return (
    <Page className={styles.page}>
      <PageTitle>{outsideWords.title}</PageTitle>
      <p>{outsideWords.text}</p>
      <ol>
        {outsideWords.steps.map((step) => (
          <li key={step}>{step}</li>
        ))}
      </ol>
    </Page>
  );
}
