import { stageOf } from '#shared/domain/procedure.ts';
import type { StageMeeting } from '#shared/domain/stage-run.ts';
import { londonDay, londonTime } from '#shared/domain/time.ts';
import { longDay } from '#shared/wording/dates.ts';
import { FORM } from '#shared/wording/forms.ts';
import { capital } from '#shared/wording/names.ts';
import type { Block, DocumentModel, Section } from '../ports/documents.ts';
import type { Scene } from '../views/scene.ts';
import { actionsTable } from './blocks.ts';

/** The minutes of a meeting on the procedure's agenda (N11): who was there, each point with its notes, the actions. */
export function minutesModel(
  scene: Scene,
  meeting: StageMeeting,
  authority: string,
  writtenAt: string,
): DocumentModel {
  const { procedure, state } = scene;
  const { booked, held, required, chair } = meeting;
  const stage = stageOf(procedure, meeting.stage);
  const there = new Set(held?.attended ?? []);
  const names = (present: boolean) =>
    required.filter(({ person }) => there.has(person.id) === present).map(({ person }) => person.name);
  const points = procedure.agenda.map(({ key, heading, under }): Section => {
    const text = held?.notes.find(({ point }) => point === key)?.text.trim();
    const block: Block = { kind: 'paragraph', text: text || FORM.nothingNoted };
    return { heading, level: under === undefined ? 1 : 2, blocks: [block] };
  });
  const actions: Section[] = held?.actions.length
    ? [{ heading: FORM.actions, level: 1, blocks: [actionsTable(held.actions)] }]
    : [];
  return {
    title: `${procedure.words.meeting}: minutes`,
    heading: `${authority} · ${procedure.name}`,
    reference: state.reference,
    language: 'en-GB',
    writtenAt,
    facts: [
      {
        label: FORM.meetingDate,
        value: booked
          ? `${longDay(londonDay(booked.start))}, ${londonTime(booked.start)} to ${londonTime(booked.end)}`
          : '',
      },
      { label: FORM.child, value: state.record.child.name },
      { label: procedure.words.childNumber, value: state.record.child.number },
      { label: capital(procedure.words.stage), value: stage ? `${stage.number}, ${stage.title}` : '' },
      { label: FORM.chair, value: chair.name },
      { label: FORM.attended, value: names(true).join(', ') || FORM.none },
      { label: FORM.absent, value: names(false).join(', ') || FORM.none },
    ],
    sections: [...points, ...actions],
    footer: FORM.footer(procedure.name),
  };
}
