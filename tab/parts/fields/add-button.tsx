import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { AddRegular } from '@fluentui/react-icons';

const useStyles = makeStyles({ add: { alignSelf: 'flex-start', fontWeight: tokens.fontWeightRegular } });

/** Adds one more of what stands above it. */
export function AddButton(props: { children: string; onClick: () => void }) {
  const styles = useStyles();
  return (
    <Button
      appearance="transparent"
      size="small"
      icon={<AddRegular />}
      className={styles.add}
      onClick={props.onClick}
    >
      {props.children}
    </Button>
  );
}
