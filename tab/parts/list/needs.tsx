import { Badge, Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { AlertRegular, ClockRegular, WarningRegular } from '@fluentui/react-icons';
import type { CaseloadView } from '#shared/contract/caseload-view.ts';
import type { Tone } from '#shared/contract/view-parts.ts';
import { caseloadWords } from '#shared/wording/tab/caseload.ts';
import { DueText } from '../look/due-text.tsx';
import { Panel } from '../look/panel.tsx';

const NARROW = '@media (max-width: 719.98px)';
const useStyles = makeStyles({
  panel: { paddingBottom: 0, marginBottom: '24px' },
  list: { listStyleType: 'none', margin: '0 -16px', padding: 0 },
  need: {
    display: 'grid',
    gridTemplateColumns: '32px minmax(0, 1fr) auto 168px',
    gap: '4px 16px',
    alignItems: 'center',
    minHeight: '56px',
    boxSizing: 'border-box',
    padding: '8px 16px',
    [NARROW]: { gridTemplateColumns: '32px minmax(0, 1fr)', padding: '12px 16px' },
    ':not(:first-child)': { borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}` },
  },
  icon: {
    width: '32px',
    height: '32px',
    borderRadius: tokens.borderRadiusCircular,
    display: 'flex',
    alignItems: 'center',
    justifyContent: 'center',
    fontSize: '20px',
  },
  calm: { backgroundColor: tokens.colorBrandBackground2, color: tokens.colorBrandForeground1 },
  soon: {
    backgroundColor: tokens.colorStatusWarningBackground1,
    color: tokens.colorStatusWarningForeground1,
  },
  late: { backgroundColor: tokens.colorStatusDangerBackground1, color: tokens.colorStatusDangerForeground3 },
  what: { fontWeight: tokens.fontWeightSemibold },
  about: {
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
  },
  below: { [NARROW]: { gridColumn: '2' } },
  nothing: { margin: 0, paddingBottom: '16px', color: tokens.colorNeutralForeground2 },
});

const ICONS: Readonly<Record<Tone, typeof ClockRegular>> = {
  calm: ClockRegular,
  soon: AlertRegular,
  late: WarningRegular,
};

/** "Needs you": one row is one thing to do, with its button. Only the first row's is primary. */
export function Needs({ needs }: { needs: CaseloadView['needs'] }) {
  const styles = useStyles();
  return (
    <Panel
      title={caseloadWords.needs}
      className={styles.panel}
      badge={
        needs.length > 0 && (
          <Badge appearance="tint" color="brand">
            {needs.length}
          </Badge>
        )
      }
    >
      {needs.length === 0 && <p className={styles.nothing}>{caseloadWords.nothing}</p>}
      <ul className={styles.list}>
        {needs.map((need, at) => {
          const Icon = ICONS[need.tone];
          return (
            <li key={`${need.caseId} ${need.what}`} className={styles.need}>
              <span className={mergeClasses(styles.icon, styles[need.tone])}>
                <Icon />
              </span>
              <div>
                <div className={styles.what}>{need.what}</div>
                <div className={styles.about}>{need.about}</div>
              </div>
              <div className={styles.below}>
                <DueText day={need.due} left={need.left} tone={need.tone} />
              </div>
              <Button
                as="a"
                href={`#/case/${encodeURIComponent(need.caseId)}`}
                className={styles.below}
                appearance={at === 0 ? 'primary' : 'secondary'}
                aria-label={`${need.button}: ${need.about}`}
              >
                {need.button}
              </Button>
            </li>
          );
        })}
      </ul>
    </Panel>
  );
}
