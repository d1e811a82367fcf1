import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { caseView } from '#bot/application/views/case-view.ts';
import { agreedActions } from '#shared/domain/actions.ts';
import { type Case, currentRun, disputeOf, ownerOf, partiesOf } from '#shared/domain/case.ts';
import type { PersonCommand } from '#shared/domain/commands.ts';
import { decide } from '#shared/domain/decide.ts';
import type { Entry } from '#shared/domain/events.ts';
import { evolve, replay } from '#shared/domain/evolve.ts';
import { noticesFor } from '#shared/domain/notices.ts';
import { type Offer, offersFor } from '#shared/domain/offers.ts';
import type { Procedure } from '#shared/domain/procedure.ts';
import { actOf } from '#shared/domain/procedure-acts.ts';
import { clocksOf } from '#shared/domain/running-clocks.ts';
import { addDays, londonDay } from '#shared/domain/time.ts';
import { WORKFLOW } from '#shared/domain/workflow.ts';
import { anyHistory } from '#tests/support/any-history.ts';
import { stepsToTheEnd } from '#tests/support/bring-to-end.ts';
import type { Story } from '#tests/support/case-story.ts';
import { ALL_CASTS, somebody } from '#tests/support/casts.ts';
import { tell } from '#tests/support/tell-history.ts';

const RUNS = { numRuns: 150 };

describe.each(ALL_CASTS.map((cast) => [cast.procedure.name, cast] as const))(
  'whatever happens in %s',
  (_, cast) => {
    const { procedure } = cast;

    test('the entries alone tell the case, also after a journey through the database, and leave no gap', () => {
      fc.assert(
        fc.property(anyHistory, (history) => {
          const tale = tell(cast, history);
          const kept: readonly Entry[] = JSON.parse(JSON.stringify(tale.entries()));
          const stepwise = tale.entries().reduce<Case | undefined>(evolve, undefined);
          expect(replay(kept)).toEqual(stepwise);
          expect(tale.entries().map(({ seq }) => seq)).toEqual(tale.entries().map((_entry, at) => at + 1));
          expect(tale.now().seq).toBe(tale.entries().length);
        }),
        RUNS,
      );
    });

    test('a command leads only where the table of the workflow says, and is accepted only where it stands', () => {
      fc.assert(
        fc.property(anyHistory, (history) => {
          tell(cast, history, (tale, { command, actor }, before, accepted) => {
            const after = disputeOf(tale.now()).phase;
            const from = disputeOf(before).phase;
            const facts = accepted && tale.facts().length > 0;
            if (!facts) expect(after).toBe(from);
            else if (!before.authorised) expect(WORKFLOW[command.type][from]).toContain(after);
            if (accepted && actor.kind === 'person' && !before.authorised)
              expect(WORKFLOW[command.type]).toHaveProperty(from);
          });
        }),
        RUNS,
      );
    });

    test('once authorised the record never changes: only entries beside it are added', () => {
      const beside = [
        'NoteWritten',
        'EntryCorrected',
        'ActRecorded',
        'ActionDone',
        'OwnerChanged',
        'DutyPassed',
        'ReminderDue',
        'MeetingBooked',
        'MeetingNotBooked',
      ];
      fc.assert(
        fc.property(anyHistory, anyHistory, (history, more) => {
          const closing = { days: 0, give: closes };
          const steps = [...history.steps, ...stepsToTheEnd(cast), closing, ...more.steps];
          let closed: Case | undefined;
          const tale = tell(cast, { ...history, steps }, (told) => {
            closed ??= told.now().authorised ? structuredClone(told.now()) : undefined;
          });
          expect(closed).toBeDefined();
          expect(tale.now().record).toEqual(closed?.record);
          expect(tale.now().authorised).toEqual(closed?.authorised);
          const added = tale
            .entries()
            .slice(closed?.seq)
            .map(({ event }) => event.type);
          expect(added.filter((type) => !beside.includes(type))).toEqual([]);
        }),
        RUNS,
      );
    });

    test('nothing throws, and whatever was accepted can be shown, clocked and told', () => {
      fc.assert(
        fc.property(anyHistory, (history) => {
          const tale = tell(cast, history);
          const { calendar } = tale.circumstances();
          clocksOf(procedure, tale.now(), calendar);
          for (const entry of tale.entries()) noticesFor(tale.now(), entry);
          for (const { person } of partiesOf(tale.now())) caseView(tale.seenBy(person.name));
        }),
        RUNS,
      );
    });

    test('what is offered is accepted, and what is not offered yet is refused for the reason given', () => {
      fc.assert(
        fc.property(anyHistory, (history) => {
          const tale = tell(cast, history);
          for (const { person } of partiesOf(tale.now())) {
            for (const offer of offersFor(procedure, tale.now(), person, tale.circumstances())) {
              const given = {
                command: sensible(procedure, tale, offer),
                actor: { kind: 'person', person },
                way: 'tab',
              } as const;
              const decision = decide(
                procedure,
                { state: tale.now(), entries: tale.entries() },
                given,
                tale.circumstances(),
              );
              expect(decision.ok ? undefined : decision.refusal, offer.type).toEqual(offer.refusal);
            }
          }
        }),
        RUNS,
      );
    });
  },
);

const owner = (tale: Story) => ({ kind: 'person', person: ownerOf(tale.now()).person }) as const;

function closes(tale: Story) {
  return { command: { type: 'authorise' }, actor: owner(tale), way: 'tab' } as const;
}

/** An offer's form, filled in as anybody sensible would. */
function sensible(procedure: Procedure, tale: Story, { type, act, flag, stage }: Offer): PersonCommand {
  const state = tale.now();
  const today = londonDay(tale.circumstances().now);
  const text = 'Agreed.';
  switch (type) {
    case 'respond':
      return { type, kind: 'accept', text, actions: [] };
    case 'escalate':
      return { type, stage: stage ?? '', text, reason: text, views: text };
    case 'recordMinutes': {
      const meeting = disputeOf(state).meetings.find(({ booked, held }) => booked && !held);
      const attended = meeting ? [meeting.chair.id] : [];
      return { type, meeting: meeting?.id ?? '', attended, notes: [{ point: 'outcome', text }], actions: [] };
    }
    case 'agreeTime':
      return {
        type,
        until: [today, addDays(currentRun(state)?.dueOn ?? today, 1)].toSorted().at(-1) ?? today,
      };
    case 'askForTime':
      return { type, until: addDays(today, 1), reason: text };
    case 'callMeeting':
      return { type, purpose: text };
    case 'recordDiscussion':
      return { type, discussion: { with: 'Tom', mode: 'telephone', on: today, summary: text } };
    case 'tellChild':
      return { type, right: procedure.childRights[0]?.key ?? '', told: true, text };
    case 'correct':
      return { type, entry: 1, text };
    case 'recordAct': {
      const outcome = actOf(procedure, act)?.fields.outcome?.choices[0]?.key;
      return { type, act: act ?? '', text, with: 'Somebody', on: today, until: today, outcome, reason: text };
    }
    case 'raiseFlag':
      return { type, flag: flag ?? '', reason: text };
    case 'completeAction': {
      const open = agreedActions(state).find(({ done }) => !done);
      return { type, entry: open?.entry ?? 0, action: open?.action ?? 0, text };
    }
    case 'handOver': {
      const [role = ''] = procedure.opening.by;
      const others = tale.circumstances().holders[role] ?? [];
      const to = others.find(({ id }) => id !== ownerOf(state).person.id);
      return { type, to: to ?? somebody('Nobody'), reason: text };
    }
    case 'recordResolution': {
      const stage = currentRun(state)?.stage;
      const outcomes = procedure.ending?.outcomes ?? [];
      // The last is the one that waits for nothing, once the case has come so far.
      const outcome = (outcomes.find(({ from }) => from === stage) ?? outcomes[0])?.key;
      return { type, text, outcome, overallReason: text };
    }
    case 'findNotSettled':
    case 'writeNote':
      return { type, text };
    case 'authorise':
    case 'acknowledge':
      return { type };
  }
}
