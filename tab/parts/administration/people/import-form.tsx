import { Button, makeStyles, Spinner, tokens } from '@fluentui/react-components';
import { ArrowDownloadRegular } from '@fluentui/react-icons';
import { useState } from 'react';
import { CSV_LIMITS, type CsvFault, type HoldingsView, type Imported } from '#shared/contract/holdings.ts';
import { importWords as words } from '#shared/wording/tab/administration-people.ts';
import { FormDialog } from '../../forms/form-dialog.tsx';
import { useCheck } from '../../send/use-check.ts';
import { useSayDone } from '../done-note.tsx';
import { FileField, type ReadFile } from '../file-field.tsx';
import { useAdministration, useTakeInChange } from '../queries.ts';
import { useChange } from '../use-change.ts';
import { downloadText } from './download-text.ts';
import { holdingsCsv } from './holdings-csv.ts';
import { ImportFaults, ImportPlan } from './import-result.tsx';

const useStyles = makeStyles({
  template: { display: 'grid', gap: '4px', justifyItems: 'start' },
  quiet: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
});

/** Imports role holders: a file is looked through first, shows its faults or what it would change, and only then is taken. */
export function ImportForm({ view, onClose }: { view: HoldingsView; onClose: () => void }) {
  const styles = useStyles();
  const [file, setFile] = useState<ReadFile>();
  const [plan, setPlan] = useState<Imported>();
  const [faults, setFaults] = useState<readonly CsvFault[]>([]);
  const importing = useImport(onClose, setFaults, setPlan);
  const { trial, taking } = importing;
  const busy = trial.sending.kind === 'sending';
  const lookThrough = (chosen: ReadFile | undefined) => {
    setFile(chosen);
    setPlan(undefined);
    setFaults([]);
    taking.forget();
    if (chosen && chosen.text.length <= CSV_LIMITS.text)
      void trial.send({ revision: view.revision, text: chosen.text, dryRun: true });
  };
  const tooLong = (file?.text.length ?? 0) > CSV_LIMITS.text ? words.tooLong(CSV_LIMITS.text) : undefined;
  const missing = plan ? undefined : file ? words.missingFaults : words.missing;
  const check = useCheck(missing ? { file: missing } : undefined);
  const counts = plan?.counts;
  const changes = counts ? counts.added + counts.changed + counts.ended : 0;
  return (
    <FormDialog
      title={words.title}
      line={words.line}
      sending={busy || faults.length > 0 ? taking.sending : shownOf(trial.sending, taking.sending)}
      savedAt={undefined}
      heldBack={check.heldBack}
      sendLabel={changes > 0 ? words.send(changes) : words.sendNothing}
      onSend={() =>
        check.attempt(
          () =>
            plan &&
            file &&
            void taking.send({ revision: plan.holdings.revision, text: file.text, dryRun: false }),
        )
      }
      onClose={onClose}
    >
      <div className={styles.template}>
        <Button
          icon={<ArrowDownloadRegular />}
          onClick={() => downloadText(words.templateName, 'text/csv', holdingsCsv(view))}
        >
          {words.template}
        </Button>
        <span className={styles.quiet}>{words.templateHint}</span>
      </div>
      <FileField
        label={words.file}
        accept=".csv,text/csv"
        said={file && words.chosen(file.name)}
        problem={tooLong ?? (busy ? undefined : check.shown?.file)}
        onRead={([chosen]) => lookThrough(chosen)}
      />
      {busy && <Spinner size="tiny" label={words.looking} labelPosition="after" />}
      {faults.length > 0 && <ImportFaults faults={faults} />}
      {plan && <ImportPlan plan={plan} roles={view.roles} />}
    </FormDialog>
  );
}

/** Faults are a list of their own, so that the banner need not say them again; anything else it says. */
function shownOf<S extends { readonly kind: string }>(trial: S, taking: S): S {
  return trial.kind === 'writing' ? taking : trial;
}

function useImport(
  onClose: () => void,
  onFaults: (faults: readonly CsvFault[]) => void,
  onPlan: (plan: Imported | undefined) => void,
) {
  const client = useAdministration();
  const takeIn = useTakeInChange();
  const sayDone = useSayDone();
  const change = {
    give: (id: string, asked: { revision: number; text: string; dryRun: boolean }) =>
      client.importHoldings({ id, ...asked }),
    onRefused: (said: { faults?: readonly CsvFault[] | undefined; holdings?: HoldingsView | undefined }) => {
      onPlan(undefined);
      if (said.faults) onFaults(said.faults);
      if (said.holdings) takeIn.holdings(said.holdings);
    },
  };
  const trial = useChange({ ...change, onDone: (plan: Imported) => onPlan(plan) });
  const taking = useChange({
    ...change,
    onDone: ({ counts, holdings }: Imported) => {
      takeIn.holdings(holdings);
      sayDone(words.done(counts.added, counts.changed, counts.ended));
      onClose();
    },
  });
  return { trial, taking };
}
