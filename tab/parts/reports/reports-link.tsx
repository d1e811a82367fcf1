import { Button } from '@fluentui/react-components';
import { DataBarVerticalRegular } from '@fluentui/react-icons';
import { reportsWords } from '#shared/wording/tab/reports.ts';
import { useReports } from '../api/reports.ts';

/** The way to the reports, for those who may draw one up. */
export function ReportsLink() {
  const { data } = useReports();
  if (!data || data.reports.length === 0) return null;
  return (
    <Button as="a" href="#/reports" appearance="subtle" icon={<DataBarVerticalRegular />}>
      {reportsWords.link}
    </Button>
  );
}
