import { z } from 'zod';
import type { CalendarView } from '#shared/contract/calendar-view.ts';
import { isDay } from '#shared/domain/time.ts';
import { calendarWords as words } from '#shared/wording/tab/administration-calendar.ts';
import { useDraft } from '../../drafts/use-draft.ts';
import { anyProblem } from '../../fields/any-problem.ts';
import { ChoiceCards } from '../../fields/choice-cards.tsx';
import { DayField } from '../../fields/day-field.tsx';
import { LineField } from '../../fields/line-field.tsx';
import { FormDialog } from '../../forms/form-dialog.tsx';
import { dayTextWithYear } from '../../look/day-text.ts';
import { useCheck } from '../../send/use-check.ts';
import { noEffect, withDay } from './calendar-days.ts';
import { useSaveCalendar } from './use-save-calendar.ts';

const daySchema = z.object({ day: z.string(), kind: z.enum(['closedOn', 'openOn']), reason: z.string() });
type DayDraft = z.infer<typeof daySchema>;
const START: DayDraft = { day: '', kind: 'closedOn', reason: '' };
const KINDS = [
  { value: 'closedOn', title: words.closed, hint: words.closedHint },
  { value: 'openOn', title: words.open, hint: words.openHint },
];

/** Adds a closure day or an exception, with its reason. */
export function AddDay(props: { calendar: CalendarView; person: string; onClose: () => void }) {
  const { calendar, person, onClose } = props;
  const draft = useDraft({ person, caseId: 'administration', command: 'add-day' }, daySchema, START);
  const { value } = draft;
  const form = useSaveCalendar(words.added(dayTextWithYear(value.day)), () => {
    draft.drop();
    onClose();
  });
  const check = useCheck(problemsOf(value, calendar));
  const day = { ...value, reason: value.reason.trim() };
  const hint = isDay(value.day) ? noEffect(value.day, value.kind) : undefined;
  return (
    <FormDialog
      title={words.add}
      line={calendar.running}
      sending={form.sending}
      savedAt={draft.savedAt}
      heldBack={check.heldBack}
      sendLabel={words.send}
      onSend={() =>
        check.attempt(() => void form.send({ revision: calendar.revision, ...withDay(calendar, day) }))
      }
      onClose={onClose}
    >
      <DayField
        label={words.day}
        required
        value={value.day}
        today={calendar.today}
        first={calendar.today}
        hint={hint}
        problem={check.shown?.day}
        onChange={(chosen) => draft.change({ day: chosen })}
      />
      <ChoiceCards
        name={words.kind}
        value={value.kind}
        choices={KINDS}
        onChange={(kind) => draft.change({ kind: kind === 'openOn' ? 'openOn' : 'closedOn' })}
      />
      <LineField
        label={words.reason}
        required
        value={value.reason}
        problem={check.shown?.reason}
        onChange={(reason) => draft.change({ reason })}
      />
    </FormDialog>
  );
}

function problemsOf({ day, reason }: DayDraft, { today, closedOn, openOn }: CalendarView) {
  const twice = [...closedOn, ...openOn].some((one) => one.day === day) ? words.missing.twice : undefined;
  return anyProblem({
    day: isDay(day) && day >= today ? twice : words.missing.day,
    reason: reason.trim() === '' ? words.missing.reason : undefined,
  });
}
