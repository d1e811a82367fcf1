import { makeStyles, Switch, tokens } from '@fluentui/react-components';
import { AddRegular, ArrowImportRegular, WarningRegular } from '@fluentui/react-icons';
import { useState } from 'react';
import type { HoldingsView } from '#shared/contract/holdings.ts';
import {
  importWords,
  newPersonWords,
  peopleWords as words,
} from '#shared/wording/tab/administration-people.ts';
import { Panel } from '../../look/panel.tsx';
import { AdminPage } from '../admin-page.tsx';
import { Loaded } from '../loaded.tsx';
import { Opener } from '../opener.tsx';
import { useHoldings } from '../queries.ts';
import { AdministratorsPanel } from './administrators-panel.tsx';
import { EndHolding } from './end-holding.tsx';
import { HoldingForm } from './holding-form.tsx';
import { ImportForm } from './import-form.tsx';
import { NewPerson } from './new-person.tsx';
import { RoleList } from './role-list.tsx';
import { type Holding, roleRows } from './role-rows.ts';

const useStyles = makeStyles({
  zones: {
    display: 'grid',
    gap: '16px',
    alignItems: 'start',
    gridTemplateColumns: 'minmax(0, 1fr) 280px',
    '@media (max-width: 959.98px)': { gridTemplateColumns: 'minmax(0, 1fr)' },
  },
  vacant: {
    display: 'flex',
    alignItems: 'center',
    gap: '8px',
    margin: '0 0 8px',
    color: tokens.colorStatusWarningForeground1,
    fontWeight: tokens.fontWeightSemibold,
  },
});

type Form =
  | { readonly kind: 'add'; readonly role: string }
  | { readonly kind: 'change' | 'end'; readonly holding: Holding }
  | { readonly kind: 'import' | 'person' };

/** Who holds which role, and who administers. */
export function PeoplePage({ person }: { person: string }) {
  const styles = useStyles();
  const [ended, setEnded] = useState(false);
  const [form, setForm] = useState<Form>();
  const query = useHoldings(ended);
  const actions = (
    <>
      <Opener appearance="subtle" icon={<AddRegular />} onClick={() => setForm({ kind: 'person' })}>
        {newPersonWords.open}
      </Opener>
      <Opener icon={<ArrowImportRegular />} onClick={() => setForm({ kind: 'import' })}>
        {importWords.open}
      </Opener>
      <Opener appearance="primary" icon={<AddRegular />} onClick={() => setForm({ kind: 'add', role: '' })}>
        {words.add}
      </Opener>
    </>
  );
  return (
    <AdminPage
      at={{ page: 'people' }}
      title={words.title}
      under={words.under}
      actions={query.data && actions}
    >
      <div className={styles.zones}>
        <div>
          <Loaded query={query} failed={words.failed}>
            {(view) => (
              <>
                <Roles view={view} ended={ended} onEnded={setEnded} onForm={setForm} />
                {form && (
                  <OpenForm form={form} view={view} person={person} onClose={() => setForm(undefined)} />
                )}
              </>
            )}
          </Loaded>
        </div>
        <AdministratorsPanel person={person} />
      </div>
    </AdminPage>
  );
}

function Roles(props: {
  view: HoldingsView;
  ended: boolean;
  onEnded: (ended: boolean) => void;
  onForm: (form: Form) => void;
}) {
  const { view, ended, onEnded, onForm } = props;
  const styles = useStyles();
  const rows = roleRows(view);
  const vacant = rows.filter((row) => row.vacant).length;
  return (
    <Panel
      title={words.roles}
      end={<Switch label={words.showEnded} checked={ended} onChange={(_, data) => onEnded(data.checked)} />}
    >
      {rows.length === 0 && <p>{words.none}</p>}
      {vacant > 0 && (
        <p className={styles.vacant}>
          <WarningRegular />
          {words.nobodyCount(vacant)}
        </p>
      )}
      <RoleList
        rows={rows}
        acts={{
          onAdd: (role) => onForm({ kind: 'add', role }),
          onChange: (holding) => onForm({ kind: 'change', holding }),
          onEnd: (holding) => onForm({ kind: 'end', holding }),
        }}
      />
    </Panel>
  );
}

function OpenForm(props: { form: Form; view: HoldingsView; person: string; onClose: () => void }) {
  const { form, ...rest } = props;
  switch (form.kind) {
    case 'add':
      return <HoldingForm {...rest} role={form.role} />;
    case 'change':
      return <HoldingForm {...rest} role={form.holding.role} holding={form.holding} />;
    case 'end': {
      const label = rest.view.roles.find(({ key }) => key === form.holding.role)?.label ?? form.holding.role;
      return <EndHolding view={rest.view} holding={form.holding} label={label} onClose={rest.onClose} />;
    }
    case 'import':
      return <ImportForm view={rest.view} onClose={rest.onClose} />;
    case 'person':
      return <NewPerson person={rest.person} onClose={rest.onClose} />;
  }
}
