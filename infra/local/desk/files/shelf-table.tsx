import {
  Link,
  makeStyles,
  Table,
  TableBody,
  TableCell,
  TableCellLayout,
  TableHeader,
  TableHeaderCell,
  TableRow,
  tokens,
} from '@fluentui/react-components';
import {
  ArrowDownloadRegular,
  DocumentPdfRegular,
  DocumentRegular,
  FolderRegular,
  MailRegular,
} from '@fluentui/react-icons';
import { shortDay, timeOf } from '../parts/dates.ts';
import type { LibraryFile } from '../parts/shapes.ts';
import type { Shelf } from './tree.ts';
import { sizeWords } from './tree.ts';

const useStyles = makeStyles({
  box: {
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusXLarge,
    backgroundColor: tokens.colorNeutralBackground1,
    overflowX: 'auto',
  },
  name: { overflowWrap: 'anywhere' },
  narrow: { width: '150px', '@media (max-width: 767px)': { display: 'none' } },
  size: { width: '90px', '@media (max-width: 767px)': { display: 'none' } },
  last: { width: '104px' },
});

type ShelfTableProps = {
  readonly shelf: Shelf;
  readonly tenant: string;
  readonly turn: (path: string) => void;
};

function iconOf(file: LibraryFile) {
  if (file.contentType.includes('pdf')) return <DocumentPdfRegular />;
  return file.contentType.includes('rfc822') ? <MailRegular /> : <DocumentRegular />;
}

function FileRow({ file, tenant }: { readonly file: LibraryFile; readonly tenant: string }) {
  const styles = useStyles();
  const at = `/desk/tenants/${encodeURIComponent(tenant)}/files/${encodeURIComponent(file.id)}/content`;
  return (
    <TableRow data-testid="file">
      <TableCell className={styles.name}>
        <TableCellLayout media={iconOf(file)}>
          <Link href={at} target="_blank" rel="noopener">
            {file.name}
          </Link>
        </TableCellLayout>
      </TableCell>
      <TableCell className={styles.narrow}>
        {shortDay(file.createdAt)}, {timeOf(file.createdAt)}
      </TableCell>
      <TableCell className={styles.size}>{sizeWords(file.size)}</TableCell>
      <TableCell className={styles.last}>
        <Link href={at} download={file.name} aria-label={`Download ${file.name}`}>
          <ArrowDownloadRegular aria-hidden="true" /> Download
        </Link>
      </TableCell>
    </TableRow>
  );
}

/** What lies in a folder: folders first, then files. */
export function ShelfTable({ shelf, tenant, turn }: ShelfTableProps) {
  const styles = useStyles();
  return (
    <div className={styles.box}>
      <Table aria-label="Files">
        <TableHeader>
          <TableRow>
            <TableHeaderCell>Name</TableHeaderCell>
            <TableHeaderCell className={styles.narrow}>Filed</TableHeaderCell>
            <TableHeaderCell className={styles.size}>Size</TableHeaderCell>
            <TableHeaderCell className={styles.last}>
              <span className="spoken">Download</span>
            </TableHeaderCell>
          </TableRow>
        </TableHeader>
        <TableBody>
          {shelf.folders.map((folder) => (
            <TableRow key={folder.path}>
              <TableCell className={styles.name}>
                <TableCellLayout media={<FolderRegular />}>
                  <Link onClick={() => turn(folder.path)}>{folder.name}</Link>
                </TableCellLayout>
              </TableCell>
              <TableCell className={styles.narrow} />
              <TableCell className={styles.size}>
                {folder.count === 1 ? '1 file' : `${folder.count} files`}
              </TableCell>
              <TableCell className={styles.last} />
            </TableRow>
          ))}
          {shelf.files.map((file) => (
            <FileRow key={file.id} file={file} tenant={tenant} />
          ))}
        </TableBody>
      </Table>
    </div>
  );
}
