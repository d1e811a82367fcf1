import { makeStyles, tokens } from '@fluentui/react-components';

const LINE = `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`;
const cell = { padding: '8px 12px', borderTop: LINE, verticalAlign: 'top', textAlign: 'left' } as const;
const head = {
  ...cell,
  fontSize: tokens.fontSizeBase200,
  fontWeight: tokens.fontWeightSemibold,
  color: tokens.colorNeutralForeground2,
} as const;
const figure = { textAlign: 'right', whiteSpace: 'nowrap', fontVariantNumeric: 'tabular-nums' } as const;

/** How the tables of a report look, on the screen and on paper. */
export const useTableStyles = makeStyles({
  panel: {
    backgroundColor: tokens.colorNeutralBackground1,
    border: LINE,
    borderRadius: tokens.borderRadiusXLarge,
    overflow: 'hidden',
    minWidth: 0,
    '@media print': { breakInside: 'avoid', borderRadius: 0 },
  },
  list: { '@media print': { breakInside: 'auto' } },
  table: { width: '100%', borderCollapse: 'collapse', overflowWrap: 'break-word' },
  caption: { textAlign: 'left', padding: '12px' },
  title: {
    display: 'block',
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    fontWeight: tokens.fontWeightSemibold,
  },
  explained: {
    display: 'block',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
  },
  head,
  numberHead: { ...head, ...figure },
  rowHead: { ...cell, overflowWrap: 'anywhere', fontWeight: tokens.fontWeightRegular },
  cell,
  number: { ...cell, ...figure },
  lines: { margin: 0, padding: 0, listStyle: 'none' },
  day: { whiteSpace: 'nowrap' },
});
