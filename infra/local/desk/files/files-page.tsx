import {
  Breadcrumb,
  BreadcrumbButton,
  BreadcrumbDivider,
  BreadcrumbItem,
  makeStyles,
  Text,
  tokens,
} from '@fluentui/react-components';
import { FolderRegular } from '@fluentui/react-icons';
import { Fragment } from 'react';
import { useDesk } from '../parts/desk-context.ts';
import { Empty, Failed, Loading } from '../parts/outcome.tsx';
import { councilOf } from '../parts/people.ts';
import { useFiles } from '../parts/queries.ts';
import { ShelfTable } from './shelf-table.tsx';
import { shelfOf, stepsTo } from './tree.ts';

const useStyles = makeStyles({
  page: {
    display: 'flex',
    flexDirection: 'column',
    gap: '12px',
    flex: 1,
    minWidth: 0,
    overflowY: 'auto',
    padding: '16px 24px',
    backgroundColor: tokens.colorNeutralBackground2,
    '@media (max-width: 767px)': { padding: '12px 16px' },
  },
  title: { margin: 0 },
  crumbs: { display: 'flex', flexWrap: 'wrap' },
});

function Crumbs({ folder, turn }: { readonly folder: string; readonly turn: (path: string) => void }) {
  const styles = useStyles();
  const steps = [{ name: 'Library', path: '' }, ...stepsTo(folder)];
  return (
    <Breadcrumb aria-label="Folders" className={styles.crumbs}>
      {steps.map((step, at) => (
        <Fragment key={step.path}>
          {at > 0 && <BreadcrumbDivider />}
          <BreadcrumbItem>
            <BreadcrumbButton current={at === steps.length - 1} onClick={() => turn(step.path)}>
              {step.name}
            </BreadcrumbButton>
          </BreadcrumbItem>
        </Fragment>
      ))}
    </Breadcrumb>
  );
}

/** The Files application: the council's document library. */
export function FilesPage() {
  const styles = useStyles();
  const { state, me, place, go } = useDesk();
  const files = useFiles(me.tenantId);
  const folder = place.open ?? '';
  const shelf = files.data && shelfOf(files.data, folder);
  const turn = (path: string) => go({ open: path === '' ? undefined : path });
  const bare = shelf && shelf.folders.length === 0 && shelf.files.length === 0;
  return (
    <main className={styles.page} aria-label="Files">
      <Text as="h1" size={400} weight="semibold" className={styles.title}>
        Files of {councilOf(state, me)}
      </Text>
      <Crumbs folder={folder} turn={turn} />
      {files.isPending && <Loading what="files" />}
      {files.isError && <Failed what="The files" error={files.error} again={() => void files.refetch()} />}
      {bare && (
        <Empty icon={<FolderRegular />} title="Nothing is filed yet">
          Alerts, minutes and closed records are filed here by Resolution, in a folder for each case.
        </Empty>
      )}
      {shelf && !bare && <ShelfTable shelf={shelf} tenant={me.tenantId} turn={turn} />}
    </main>
  );
}
