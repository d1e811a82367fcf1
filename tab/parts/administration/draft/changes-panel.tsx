import { Badge, makeStyles, tokens } from '@fluentui/react-components';
import { useDeferredValue, useMemo } from 'react';
import { changesWords as words } from '#shared/wording/tab/administration-draft.ts';
import { Panel } from '../../look/panel.tsx';
import { useProcedures, useVersion } from '../queries.ts';
import { ChangesList } from './changes-list.tsx';
import { changesBetween } from './read-text.ts';

const useStyles = makeStyles({
  line: { margin: 0, color: tokens.colorNeutralForeground2 },
  since: { margin: '0 0 12px', color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
});

/** What a draft changes against the version that is in use. */
export function ChangesPanel({ procedure, text }: { procedure: string; text: string }) {
  const styles = useStyles();
  const procedures = useProcedures();
  const current = procedures.data?.procedures.find(({ id }) => id === procedure)?.current;
  const version = useVersion(procedure, current);
  const now = useDeferredValue(text);
  const before = version.data?.text;
  const changes = useMemo(
    () => (before === undefined ? undefined : changesBetween(before, now)),
    [before, now],
  );
  const line = lineOf();
  return (
    <Panel
      title={words.title}
      badge={
        changes &&
        changes.length > 0 && (
          <Badge appearance="tint" color="brand" aria-label={words.count(changes.length)}>
            {changes.length}
          </Badge>
        )
      }
    >
      {current !== undefined && <p className={styles.since}>{words.since(current)}</p>}
      {line && <p className={styles.line}>{line}</p>}
      {changes && changes.length > 0 && <ChangesList changes={changes} />}
    </Panel>
  );

  function lineOf(): string | undefined {
    if (procedures.isError || version.isError) return words.failed;
    if (procedures.data && current === undefined) return words.first;
    if (before === undefined) return undefined;
    if (!changes) return words.unread;
    return changes.length === 0 ? words.none : undefined;
  }
}
