import {
  Button,
  makeStyles,
  Popover,
  PopoverSurface,
  PopoverTrigger,
  tokens,
} from '@fluentui/react-components';
import { QuestionCircleRegular } from '@fluentui/react-icons';
import { useId } from 'react';
import { commonWords } from '#shared/wording/tab/common.ts';

const useStyles = makeStyles({
  button: {
    alignSelf: 'flex-start',
    fontWeight: tokens.fontWeightRegular,
    whiteSpace: 'nowrap',
    minWidth: 'auto',
  },
  surface: { maxWidth: '320px' },
  title: {
    margin: 0,
    marginBottom: '8px',
    fontSize: tokens.fontSizeBase300,
    fontWeight: tokens.fontWeightSemibold,
  },
  rule: { margin: 0, marginBottom: '8px' },
  says: {
    margin: 0,
    paddingLeft: '10px',
    borderLeft: `3px solid ${tokens.colorBrandStroke2}`,
  },
  section: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200, marginTop: '4px' },
});

/** The rules that something comes from, by requirement id. */
export type Rules = Readonly<Record<string, { section: string; says: string }>>;

/** "Why is this asked?": quotes the procedure's own sentences, each with its section. Nothing where no rule is cited. */
export function Why(props: { ids: readonly string[]; rules: Rules; label?: string | undefined }) {
  const { ids, rules, label = commonWords.why } = props;
  const styles = useStyles();
  const title = useId();
  const cited = ids.flatMap((id) => {
    const rule = rules[id];
    return rule ? [{ id, ...rule }] : [];
  });
  if (cited.length === 0) return null;
  return (
    <Popover withArrow trapFocus positioning="below-end">
      <PopoverTrigger disableButtonEnhancement>
        <Button
          appearance="transparent"
          size="small"
          icon={<QuestionCircleRegular />}
          className={styles.button}
        >
          {label}
        </Button>
      </PopoverTrigger>
      <PopoverSurface className={styles.surface} aria-labelledby={title} tabIndex={-1}>
        <h3 id={title} className={styles.title}>
          {commonWords.whyHeading}
        </h3>
        {cited.map(({ id, section, says }) => (
          <figure key={id} className={styles.rule}>
            <blockquote className={styles.says}>“{says}”</blockquote>
            <figcaption className={styles.section}>{commonWords.section(section)}</figcaption>
          </figure>
        ))}
      </PopoverSurface>
    </Popover>
  );
}
