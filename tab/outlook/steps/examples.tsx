import { Dropdown, Field, makeStyles, Option, OptionGroup } from '@fluentui/react-components';
import type { OpeningFormView } from '#shared/contract/opening-form-view.ts';
import { whatWords } from '#shared/wording/tab/outlook.ts';

const useStyles = makeStyles({
  list: { maxHeight: '320px' },
  drop: { minWidth: 0, width: '100%' },
});

/** The procedure's own examples of what may be wrong: a chosen one is written into the field, where it can be changed. */
export function Examples(props: { groups: OpeningFormView['examples']; onChoose: (text: string) => void }) {
  const { groups, onChoose } = props;
  const styles = useStyles();
  if (groups.length === 0) return null;
  return (
    <Field label={whatWords.addExample}>
      <Dropdown
        className={styles.drop}
        placeholder={whatWords.chooseExample}
        selectedOptions={[]}
        value=""
        listbox={{ className: styles.list }}
        positioning={{ autoSize: 'height', overflowBoundaryPadding: 8 }}
        onOptionSelect={(_, { optionText }) => optionText && onChoose(optionText)}
      >
        {groups.map(({ group, items }) => (
          <OptionGroup key={group} label={group}>
            {items.map((item) => (
              <Option key={item} value={item} text={item}>
                {item}
              </Option>
            ))}
          </OptionGroup>
        ))}
      </Dropdown>
    </Field>
  );
}
