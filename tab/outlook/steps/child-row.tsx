import { whoWords } from '#shared/wording/tab/outlook.ts';
import { LineField } from '#tab/parts/fields/line-field.tsx';
import { EditableRow } from '../parts/editable-row.tsx';
import { initialsOf } from '../prefill.ts';
import type { StepProps } from './step-props.ts';

/** Which child: the name, the initials that lists show, and the number in the authority's own system. */
export function ChildRow(props: StepProps) {
  const { form, draft } = props;
  const { child } = draft;
  const complete = [child.name, child.initials, child.number].every((text) => text.trim() !== '');
  return (
    <EditableRow
      first
      label={whoWords.child}
      value={`${child.name} (${child.initials})\n${form.words.childNumber} ${child.number}`}
      complete={complete}
    >
      <ChildFields {...props} />
    </EditableRow>
  );
}

function ChildFields({ form, draft, change, problem }: StepProps) {
  const { child } = draft;
  const put = (patch: Partial<typeof child>) =>
    change({ child: { ...child, ...patch }, childFrom: 'chosen' });
  const rename = (name: string) => {
    // Initials follow the name until somebody writes other ones.
    const follow = child.initials === '' || child.initials === initialsOf(child.name);
    put(follow ? { name, initials: initialsOf(name) } : { name });
  };
  return (
    <>
      <LineField
        required
        label={whoWords.childName}
        value={child.name}
        problem={problem('childName')}
        onChange={rename}
      />
      <LineField
        required
        label={whoWords.childInitials}
        longest={12}
        value={child.initials}
        hint={draft.childFrom === 'subject' && child.initials ? whoWords.sources.subject : undefined}
        problem={problem('childInitials')}
        onChange={(initials) => put({ initials })}
      />
      <LineField
        required
        label={form.words.childNumber}
        value={child.number}
        hint={draft.childFrom === 'subject' && child.number ? whoWords.sources.subject : undefined}
        problem={problem('childNumber')}
        onChange={(number) => put({ number })}
      />
    </>
  );
}
