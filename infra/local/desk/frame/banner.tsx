import { makeStyles, Text, tokens } from '@fluentui/react-components';
import { InfoRegular, PlugDisconnectedRegular } from '@fluentui/react-icons';

const useStyles = makeStyles({
  banner: {
    display: 'flex',
    alignItems: 'center',
    justifyContent: 'center',
    gap: '6px',
    flexShrink: 0,
    minHeight: '28px',
    padding: '2px 8px',
    backgroundColor: tokens.colorNeutralBackground4,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    color: tokens.colorNeutralForeground2,
  },
});

/** Says that this is practice, or that the line to the practice tenant is down. */
export function Banner({ live }: { readonly live: boolean }) {
  const styles = useStyles();
  return (
    <div className={styles.banner} role="status" data-testid="banner">
      {live ? <InfoRegular aria-hidden="true" /> : <PlugDisconnectedRegular aria-hidden="true" />}
      <Text size={200}>
        {live
          ? 'Practice tenant. Made-up people; nothing leaves this computer.'
          : 'The practice tenant is not answering. Trying again; what you see may be out of date.'}
      </Text>
    </div>
  );
}
