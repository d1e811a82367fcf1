import { makeStyles } from '@fluentui/react-components';
import { raiseWords } from '#shared/wording/tab/raise.ts';
import { LineField } from '../fields/line-field.tsx';
import { PersonPicker } from '../fields/person-picker.tsx';
import { Section } from './section.tsx';
import type { SectionProps } from './section-props.ts';

const useStyles = makeStyles({
  pair: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fit, minmax(min(220px, 100%), 1fr))',
    gap: '16px',
    alignItems: 'start',
  },
});

/** Which child, and which people are concerned. */
export function ChildSection({ form, draft, problems, change }: SectionProps) {
  const styles = useStyles();
  const child = (patch: Partial<typeof draft.child>) => change({ child: { ...draft.child, ...patch } });
  return (
    <Section title={raiseWords.child} why={[]} rules={form.rules}>
      <LineField
        label={raiseWords.childName}
        required
        value={draft.child.name}
        problem={problems.child?.name}
        onChange={(name) =>
          child({ name, initials: followsName(draft.child) ? initialsOf(name) : draft.child.initials })
        }
      />
      <div className={styles.pair}>
        <LineField
          label={raiseWords.childInitials}
          required
          longest={12}
          hint={raiseWords.childInitialsHint}
          value={draft.child.initials}
          problem={problems.child?.initials}
          onChange={(text) => child({ initials: text })}
        />
        <LineField
          label={form.words.childNumber}
          required
          value={draft.child.number}
          problem={problems.child?.number}
          onChange={(number) => child({ number })}
        />
      </div>
    </Section>
  );
}

/** The people whom the procedure has named when a case is opened. */
export function WhoSection({ form, draft, problems, change }: SectionProps) {
  if (form.named.length === 0) return null;
  return (
    <Section title={raiseWords.who} why={[]} rules={form.rules}>
      {form.named.map(({ role, label }) => (
        <PersonPicker
          key={role}
          label={label}
          required
          value={draft.named[role]}
          problem={problems.named?.[role]}
          onChange={(person) => change({ named: withNamed(draft.named, role, person) })}
        />
      ))}
    </Section>
  );
}

type Named = SectionProps['draft']['named'];

function withNamed(named: Named, role: string, person: Named[string] | undefined): Named {
  const others = Object.entries(named).filter(([other]) => other !== role);
  return Object.fromEntries(person ? [...others, [role, person]] : others);
}

function followsName({ name, initials }: OpenChild): boolean {
  return initials === '' || initials === initialsOf(name);
}

type OpenChild = SectionProps['draft']['child'];

/** "Kayla Mason" is "K.M." */
function initialsOf(name: string): string {
  const parts = name.trim().split(/\s+/).filter(Boolean);
  return parts
    .map((part) => `${part.charAt(0).toUpperCase()}.`)
    .join('')
    .slice(0, 12);
}
