import { makeStyles } from '@fluentui/react-components';
import { useState } from 'react';
import type { OpeningFormView } from '#shared/contract/opening-form-view.ts';
import { raiseWords } from '#shared/wording/tab/raise.ts';
import { BackButton } from '#tab/parts/case/case-header.tsx';
import { ChoiceCards } from '#tab/parts/fields/choice-cards.tsx';
import { Page, PageTitle } from '#tab/parts/look/page.tsx';
import { Panel } from '#tab/parts/look/panel.tsx';
import { RaiseForm } from '#tab/parts/raise/raise-form.tsx';
import type { SignedIn } from '#tab/parts/signed-in.ts';

const useStyles = makeStyles({
  page: { maxWidth: '848px', display: 'flex', flexDirection: 'column', gap: '16px' },
  head: { display: 'flex', alignItems: 'center', gap: '12px' },
});

/** Raising an alert: by which procedure, what goes on the record, and a last look before it goes out. */
export function Raise(props: {
  person: SignedIn;
  forms: readonly OpeningFormView[];
  onRaised: (caseId: string) => void;
}) {
  const { person, forms, onRaised } = props;
  const styles = useStyles();
  const [chosen, setChosen] = useState(forms.length === 1 ? forms[0]?.procedure : undefined);
  const form = forms.find(({ procedure }) => procedure === chosen);
  const choice = <Procedures forms={forms} chosen={chosen} onChoose={setChosen} />;
  return (
    <Page className={styles.page}>
      <div className={styles.head}>
        <BackButton />
        <PageTitle under={form?.name}>{raiseWords.title}</PageTitle>
      </div>
      {forms.length === 0 && <p>{raiseWords.cannot}</p>}
      {form ? (
        <RaiseForm key={form.procedure} form={form} person={person.id} above={choice} onRaised={onRaised} />
      ) : (
        choice
      )}
    </Page>
  );
}

function Procedures(props: {
  forms: readonly OpeningFormView[];
  chosen: string | undefined;
  onChoose: (procedure: string) => void;
}) {
  const { forms, chosen, onChoose } = props;
  if (forms.length < 2) return null;
  return (
    <Panel title={raiseWords.procedure} wide>
      <ChoiceCards
        name={raiseWords.procedure}
        value={chosen ?? ''}
        choices={forms.map(({ procedure, name, scope }) => ({ value: procedure, title: name, hint: scope }))}
        onChange={onChoose}
      />
    </Panel>
  );
}
