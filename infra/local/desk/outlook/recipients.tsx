import { Dropdown, Option } from '@fluentui/react-components';
import { useDesk } from '../parts/desk-context.ts';

type RecipientsProps = {
  readonly chosen: readonly string[];
  readonly choose: (mails: readonly string[]) => void;
};

/** Chooses the people that an email goes to, from one's own council. */
export function Recipients({ chosen, choose, ...field }: RecipientsProps) {
  const { state, me } = useDesk();
  const people = state.people.filter((one) => one.tenantId === me.tenantId && one.id !== me.id);
  const names = people.filter((one) => chosen.includes(one.mail)).map((one) => one.name);
  return (
    <Dropdown
      {...field}
      multiselect
      inlinePopup
      positioning={{ strategy: 'fixed' }}
      placeholder="Choose people"
      value={names.join(', ')}
      selectedOptions={[...chosen]}
      onOptionSelect={(_event, data) => choose(data.selectedOptions)}
    >
      {people.map((one) => (
        <Option key={one.id} value={one.mail} text={one.name}>
          {one.name}, {one.role}
        </Option>
      ))}
    </Dropdown>
  );
}
