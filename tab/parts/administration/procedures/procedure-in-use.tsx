import { Badge, Button, Link, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { Procedures } from '#shared/contract/drafts.ts';
import { proceduresWords as words } from '#shared/wording/tab/administration.ts';
import { administrationHash, goTo } from '#tab/pages/route.ts';
import { Panel } from '../../look/panel.tsx';
import { RefusalBanner } from '../../send/refusal-banner.tsx';
import { ConfirmDialog } from '../confirm-dialog.tsx';
import { useAdministration, useTakeInChange } from '../queries.ts';
import { useChange } from '../use-change.ts';

type Procedure = Procedures['procedures'][number];

const useStyles = makeStyles({
  line: { margin: 0 },
  quiet: {
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    overflowWrap: 'anywhere',
  },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: '8px', marginTop: '12px' },
  earlier: { marginTop: '12px' },
  summary: { cursor: 'pointer', minHeight: '24px', color: tokens.colorNeutralForeground2 },
  list: { margin: 0, padding: '4px 0 0', listStyleType: 'none', display: 'grid', gap: '8px' },
});

/** A procedure that the authority runs: its version, since when, by whom, and what can be done with it. */
export function ProcedureInUse({ procedure, drafted }: { procedure: Procedure; drafted: boolean }) {
  const { id, name, current, offered, versions } = procedure;
  const styles = useStyles();
  const now = versions.find(({ version }) => version === current);
  const earlier = versions.filter(({ version }) => version !== current);
  return (
    <Panel
      title={name}
      badge={
        <>
          <Badge appearance="tint" color="informative">
            {words.version(current)}
          </Badge>
          {!offered && (
            <Badge appearance="tint" color="warning">
              {words.notOffered}
            </Badge>
          )}
        </>
      }
    >
      {now && <p className={styles.line}>{words.since(now.published.when, now.published.who?.name)}</p>}
      <div className={styles.quiet}>
        {id}
        {now?.note && ` · ${now.note}`}
      </div>
      <Acts procedure={procedure} drafted={drafted} />
      {earlier.length > 0 && (
        <details className={styles.earlier}>
          <summary className={styles.summary}>{words.earlier(earlier.length)}</summary>
          <ul className={styles.list}>
            {earlier.map(({ version, published, note }) => (
              <li key={version}>
                <Link href={administrationHash({ page: 'version', procedure: id, version })}>
                  {words.version(version)}
                </Link>
                <div className={styles.quiet}>
                  {words.published(published.when, published.who?.name)} · {note}
                </div>
              </li>
            ))}
          </ul>
        </details>
      )}
    </Panel>
  );
}

function Acts({ procedure, drafted }: { procedure: Procedure; drafted: boolean }) {
  const { id, name, current, offered } = procedure;
  const styles = useStyles();
  const client = useAdministration();
  const takeIn = useTakeInChange();
  const [asked, setAsked] = useState(false);
  const starting = useChange({
    give: (command, version: number) =>
      client.startDraft({ id: command, procedure: id, from: { kind: 'version', version } }),
    onDone: (draft) => {
      takeIn.draft(draft);
      goTo({ page: 'administration', part: { page: 'draft', procedure: id } });
    },
    onRefused: ({ draft }) => draft && takeIn.draft(draft),
  });
  const offering = useChange({
    give: (command, wanted: boolean) => client.offer(id, { id: command, offered: wanted }),
    onDone: (now) => {
      takeIn.procedures(now);
      setAsked(false);
    },
  });
  return (
    <>
      <RefusalBanner sending={starting.sending} />
      {!asked && <RefusalBanner sending={offering.sending} />}
      <div className={styles.buttons}>
        <Button
          as="a"
          href={administrationHash({ page: 'version', procedure: id, version: current })}
          aria-label={`${words.read(current)}: ${name}`}
        >
          {words.read(current)}
        </Button>
        {!drafted && (
          <Button
            disabledFocusable={starting.sending.kind === 'sending'}
            onClick={() => void starting.send(current)}
            aria-label={`${words.draftNext}: ${name}`}
          >
            {words.draftNext}
          </Button>
        )}
        <Button
          appearance="subtle"
          disabledFocusable={offering.sending.kind === 'sending'}
          aria-label={`${offered ? words.withdraw : words.offer}: ${name}`}
          onClick={() => (offered ? setAsked(true) : void offering.send(true))}
        >
          {offered ? words.withdraw : words.offer}
        </Button>
      </div>
      {asked && (
        <ConfirmDialog
          title={words.withdrawTitle(name)}
          sending={offering.sending}
          confirm={words.withdrawSend}
          onConfirm={() => void offering.send(false)}
          onClose={() => {
            offering.forget();
            setAsked(false);
          }}
        >
          {words.withdrawText}
        </ConfirmDialog>
      )}
    </>
  );
}
