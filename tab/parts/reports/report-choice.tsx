import { Button, Field, makeStyles, Select } from '@fluentui/react-components';
import { ChevronLeftRegular, ChevronRightRegular } from '@fluentui/react-icons';
import type { ReportList, ReportView } from '#shared/contract/reports.ts';
import { reportsWords } from '#shared/wording/tab/reports.ts';

/** Which report is drawn up, and on which day its period ends; the last one that is over where none is named. */
export interface Chosen {
  readonly procedure: string;
  readonly report: string;
  readonly ending?: string | undefined;
}

const useStyles = makeStyles({
  all: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'end',
    gap: '16px',
    margin: '16px 0',
    '@media print': { display: 'none' },
  },
  report: { flex: '1 1 280px', minWidth: 0, maxWidth: '560px' },
  // As long as its longest report by nature; it is to be as wide as there is room.
  select: { minWidth: 0, '& select': { minWidth: 0, width: '100%', textOverflow: 'ellipsis' } },
  periods: { display: 'flex', flexWrap: 'wrap', gap: '8px' },
});

/** The report and its period, one step back or on at a time. */
export function ReportChoice(props: {
  list: ReportList['reports'];
  chosen: Chosen;
  view: ReportView | undefined;
  onChoose: (chosen: Chosen) => void;
}) {
  const { list, chosen, view, onChoose } = props;
  const styles = useStyles();
  const step = (ending: string | undefined) => ending && onChoose({ ...chosen, ending });
  return (
    <div className={styles.all}>
      <Field label={reportsWords.choose} className={styles.report}>
        <Select
          className={styles.select}
          value={keyOf(chosen)}
          onChange={(_, { value }) => {
            const found = list.find((one) => keyOf(one) === value);
            if (found) onChoose({ procedure: found.procedure, report: found.report });
          }}
        >
          {list.map((one) => (
            <option key={keyOf(one)} value={keyOf(one)}>
              {one.label}
            </option>
          ))}
        </Select>
      </Field>
      <div className={styles.periods}>
        <Button icon={<ChevronLeftRegular />} disabledFocusable={!view} onClick={() => step(view?.previous)}>
          {reportsWords.previous}
        </Button>
        <Button
          icon={<ChevronRightRegular />}
          iconPosition="after"
          disabledFocusable={!view?.next}
          onClick={() => step(view?.next)}
        >
          {reportsWords.next}
        </Button>
      </div>
    </div>
  );
}

function keyOf({ procedure, report }: Chosen): string {
  return `${procedure}/${report}`;
}
