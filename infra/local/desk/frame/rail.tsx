import { CounterBadge, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import {
  bundleIcon,
  CalendarLtrFilled,
  CalendarLtrRegular,
  ChatFilled,
  ChatRegular,
  ClipboardTaskFilled,
  ClipboardTaskRegular,
  FolderFilled,
  FolderRegular,
  MailFilled,
  MailRegular,
  PlayFilled,
  PlayRegular,
} from '@fluentui/react-icons';
import type { ReactNode } from 'react';
import { useDesk } from '../parts/desk-context.ts';
import type { App } from '../parts/place.ts';
import type { Person } from '../parts/shapes.ts';

const ChatIcon = bundleIcon(ChatFilled, ChatRegular);
const TabIcon = bundleIcon(ClipboardTaskFilled, ClipboardTaskRegular);
const MailIcon = bundleIcon(MailFilled, MailRegular);
const CalendarIcon = bundleIcon(CalendarLtrFilled, CalendarLtrRegular);
const FilesIcon = bundleIcon(FolderFilled, FolderRegular);
const TourIcon = bundleIcon(PlayFilled, PlayRegular);

const useStyles = makeStyles({
  rail: {
    display: 'flex',
    flexDirection: 'column',
    gap: '4px',
    width: '76px',
    flexShrink: 0,
    boxSizing: 'border-box',
    padding: '8px 2px',
    overflowY: 'auto',
    backgroundColor: tokens.colorNeutralBackground3,
    borderRight: `1px solid ${tokens.colorNeutralStroke2}`,
    '@media (max-width: 767px)': {
      flexDirection: 'row',
      order: 1,
      width: '100%',
      padding: '2px',
      gap: '2px',
      overflowY: 'visible',
      borderRight: 'none',
      borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    },
  },
  last: { marginTop: 'auto', '@media (max-width: 767px)': { marginTop: 0 } },
  button: {
    position: 'relative',
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'center',
    justifyContent: 'center',
    gap: '3px',
    flexShrink: 0,
    height: '52px',
    padding: '4px 0',
    border: '1px solid transparent',
    borderRadius: tokens.borderRadiusLarge,
    backgroundColor: 'transparent',
    color: tokens.colorNeutralForeground2,
    fontFamily: 'inherit',
    fontSize: '11px',
    lineHeight: '14px',
    cursor: 'pointer',
    ':hover': { backgroundColor: tokens.colorSubtleBackgroundHover, color: tokens.colorNeutralForeground1 },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' },
    '@media (max-width: 767px)': { flex: '1 1 0', minWidth: 0, height: '48px' },
  },
  here: {
    color: tokens.colorBrandForeground1,
    backgroundColor: tokens.colorNeutralBackground1,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    fontWeight: tokens.fontWeightSemibold,
    ':hover': { backgroundColor: tokens.colorNeutralBackground1, color: tokens.colorBrandForeground1 },
    '::before': {
      content: '""',
      position: 'absolute',
      insetInlineStart: 0,
      insetBlock: '10px',
      width: '3px',
      borderRadius: tokens.borderRadiusCircular,
      backgroundColor: tokens.colorCompoundBrandBackground,
      '@media (max-width: 767px)': { insetInline: '25%', insetBlock: '0 auto', width: 'auto', height: '3px' },
    },
  },
  icon: { fontSize: '22px', lineHeight: 0, height: '22px' },
  count: { position: 'absolute', top: '3px', insetInlineStart: 'calc(50% + 3px)' },
});

type Entry = {
  readonly app: App;
  readonly name: string;
  readonly icon: (filled: boolean) => ReactNode;
  readonly count: (me: Person) => number;
};

const entries: readonly Entry[] = [
  {
    app: 'chat',
    name: 'Chat',
    icon: (filled) => <ChatIcon filled={filled} />,
    count: (me) => me.unread.chat,
  },
  { app: 'resolution', name: 'Resolution', icon: (filled) => <TabIcon filled={filled} />, count: () => 0 },
  {
    app: 'outlook',
    name: 'Outlook',
    icon: (filled) => <MailIcon filled={filled} />,
    count: (me) => me.unread.mail,
  },
  {
    app: 'calendar',
    name: 'Calendar',
    icon: (filled) => <CalendarIcon filled={filled} />,
    count: (me) => me.unread.calendar,
  },
  { app: 'files', name: 'Files', icon: (filled) => <FilesIcon filled={filled} />, count: () => 0 },
];

type RailButtonProps = {
  readonly name: string;
  readonly here: boolean;
  readonly count: number;
  readonly icon: ReactNode;
  readonly press: () => void;
  readonly tour?: boolean;
};

function RailButton({ name, here, count, icon, press, tour = false }: RailButtonProps) {
  const styles = useStyles();
  return (
    <button
      type="button"
      className={mergeClasses(styles.button, here && styles.here, tour && styles.last)}
      {...(tour ? { 'aria-pressed': here } : { 'aria-current': here ? ('page' as const) : undefined })}
      onClick={press}
      data-testid={`app-${name.toLowerCase()}`}
    >
      <span className={styles.icon} aria-hidden="true">
        {icon}
      </span>
      <span>{name}</span>
      {count > 0 && (
        <>
          {' '}
          <CounterBadge className={styles.count} count={count} size="small" />
          <span className="spoken"> new</span>
        </>
      )}
    </button>
  );
}

/** The rail of applications. */
export function Rail() {
  const styles = useStyles();
  const { me, place, go } = useDesk();
  return (
    <nav className={styles.rail} aria-label="Applications">
      {entries.map(({ app, name, icon, count }) => (
        <RailButton
          key={app}
          name={name}
          here={place.app === app}
          count={count(me)}
          icon={icon(place.app === app)}
          press={() => go({ app })}
        />
      ))}
      <RailButton
        tour
        name="Tour"
        here={place.tour === true}
        count={0}
        icon={<TourIcon filled={place.tour === true} />}
        press={() => go({ tour: !place.tour })}
      />
    </nav>
  );
}
