import { makeStyles, tokens } from '@fluentui/react-components';
import { type ReactNode, useEffect } from 'react';
import { administrationWords } from '#shared/wording/tab/administration.ts';
import { commonWords } from '#shared/wording/tab/common.ts';
import { type AdministrationPart, administrationHash } from '#tab/pages/route.ts';
import { BackButton } from '../case/case-header.tsx';
import { Page, PageTitle } from '../look/page.tsx';
import { DoneNote } from './done-note.tsx';

const useStyles = makeStyles({
  head: { display: 'flex', alignItems: 'flex-start', gap: '8px', flexWrap: 'wrap', marginBottom: '16px' },
  title: { flexGrow: 1, minWidth: 0, flexBasis: '240px' },
  actions: { display: 'flex', gap: '8px', flexWrap: 'wrap', alignItems: 'center' },
  bar: {
    display: 'flex',
    alignItems: 'center',
    gap: '4px',
    marginBottom: '16px',
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
  links: { display: 'flex', flexWrap: 'wrap', listStyleType: 'none', margin: 0, padding: 0 },
  link: {
    display: 'inline-flex',
    alignItems: 'center',
    minHeight: '40px',
    padding: '0 10px',
    '@media (max-width: 479.98px)': { padding: '0 5px', fontSize: tokens.fontSizeBase200 },
    color: tokens.colorNeutralForeground2,
    textDecorationLine: 'none',
    borderBottom: `${tokens.strokeWidthThicker} solid transparent`,
    ':hover': { color: tokens.colorNeutralForeground1 },
    ':focus-visible': {
      outline: `${tokens.strokeWidthThick} solid ${tokens.colorStrokeFocus2}`,
      outlineOffset: '-2px',
    },
    '&[aria-current]': {
      color: tokens.colorNeutralForeground1,
      fontWeight: tokens.fontWeightSemibold,
      borderBottomColor: tokens.colorCompoundBrandStroke,
    },
  },
});

const PLACES = ['procedures', 'calendar', 'people', 'log'] as const;

/** A page of the administration: the way back, the four places, and the page's own title, which takes the focus. */
export function AdminPage(props: {
  at: AdministrationPart;
  title: string;
  under?: ReactNode;
  actions?: ReactNode;
  children: ReactNode;
}) {
  const { at, title, under, actions, children } = props;
  const styles = useStyles();
  useEffect(() => {
    const before = document.title;
    document.title = `${title} · ${administrationWords.title} · ${commonWords.product}`;
    return () => {
      document.title = before;
    };
  }, [title]);
  return (
    <Page>
      <nav className={styles.bar} aria-label={administrationWords.title}>
        <BackButton />
        <ul className={styles.links}>
          {PLACES.map((page) => (
            <li key={page}>
              <a className={styles.link} href={administrationHash({ page })} {...currentAt(at, page)}>
                {administrationWords.places[page]}
              </a>
            </li>
          ))}
        </ul>
      </nav>
      <div className={styles.head}>
        <div className={styles.title}>
          <PageTitle under={under}>{title}</PageTitle>
        </div>
        {actions && <div className={styles.actions}>{actions}</div>}
      </div>
      <DoneNote />
      {children}
    </Page>
  );
}

/** A draft and a version stand below the procedures. */
function currentAt(at: AdministrationPart, page: (typeof PLACES)[number]) {
  if (at.page === page) return { 'aria-current': 'page' as const };
  const below = page === 'procedures' && (at.page === 'draft' || at.page === 'version');
  return below ? { 'aria-current': 'true' as const } : {};
}
