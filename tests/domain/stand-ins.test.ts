import { describe, expect, test } from 'vitest';
import { answers, movesUpTo } from '#tests/support/acts.ts';
import { type Story, story } from '#tests/support/case-story.ts';
import { somebody } from '#tests/support/casts.ts';
import { smallCast } from '#tests/support/small-cast.ts';
import { aStage, smallPack } from '#tests/support/small-pack.ts';

const { roles } = smallPack();
const held = { label: 'Deputy', short: 'Deputy', named: 'inDirectory' } as const;
const cast = smallCast({
  roles: {
    ...roles,
    manager: { label: 'Manager', short: 'Manager', named: 'inDirectory', standIn: 'deputy' },
    deputy: held,
  },
});
const withDeputy = () => story(cast).isHeldBy('deputy', 'Dee Lang').on('Mon 23 Nov 2026');
const asked = (tale: Story) => {
  const run = tale.now().record.runs.at(-1);
  return {
    respondents: run?.respondents.map(({ role, person }) => `${role} ${person.name}`),
    standIns: run?.standIns,
    empty: run?.empty,
  };
};
const deputy = {
  respondents: ['deputy Dee Lang'],
  standIns: [{ role: 'deputy', instead: 'manager' }],
  empty: [],
};

describe('a role that somebody stands in for', () => {
  test('is asked itself while anybody in it is there', () => {
    const manager = { respondents: ['manager Max Boyle'], standIns: [], empty: [] };
    expect(asked(withDeputy().opens('Ada Penn'))).toEqual(manager);
    const two = withDeputy().isHeldBy('manager', 'Max Boyle', 'Mia Stone').isAway('Mia Stone');
    expect(asked(two.opens('Ada Penn'))).toEqual(manager);
  });

  test('is stood in for while nobody holds it, and who stands in answers', () => {
    const raised = withDeputy().isHeldBy('manager').opens('Ada Penn');
    expect(asked(raised)).toEqual(deputy);
    expect(raised.does('Dee Lang', answers('accept', 'Yes.')).now().record.phase).toBe('answered');
  });

  test('is stood in for while all who hold it are away', () => {
    const two = withDeputy().isHeldBy('manager', 'Max Boyle', 'Mia Stone').isAway('Max Boyle', 'Mia Stone');
    expect(asked(two.opens('Ada Penn'))).toEqual(deputy);
  });

  test('is asked though away, where the stand-in is away too', () => {
    expect(asked(withDeputy().isAway('Max Boyle', 'Dee Lang').opens('Ada Penn'))).toEqual({
      respondents: ['manager Max Boyle'],
      standIns: [],
      empty: [],
    });
  });

  test('stands empty on the record where nobody can be asked at all', () => {
    const nobody = withDeputy().isHeldBy('manager').isHeldBy('deputy').opens('Ada Penn');
    expect(asked(nobody)).toEqual({ respondents: [], standIns: [], empty: ['manager'] });
  });

  test('is asked again at the next stage, once they are back', () => {
    const raised = withDeputy()
      .isAway('Max Boyle')
      .opens('Ada Penn')
      .does('Dee Lang', answers('disagree', 'No.'));
    const up = raised.isAway().does('Ada Penn', movesUpTo('2'));
    expect(asked(up).respondents).toEqual(['manager Max Boyle']);
  });
});

describe('a role that is named when a stage needs it', () => {
  const whenNeeded = smallCast({
    roles: { ...roles, expert: { label: 'Expert', short: 'Expert', named: 'whenNeeded' } },
    stages: [aStage('1'), aStage('2', { answers: [{ role: 'expert' }] })],
  });
  const raised = () =>
    story(whenNeeded).on('Mon 23 Nov 2026').opens('Ada Penn').does('Max Boyle', answers('disagree', 'No.'));
  const named = { expert: somebody('Xan Doe') };

  test('need not be named as the case is opened; named with the stage, they are asked', () => {
    const up = raised().does('Ada Penn', movesUpTo('2', { named }));
    expect(up.facts()).toMatchObject([
      {
        respondents: [{ role: 'expert', person: somebody('Xan Doe') }],
        named: [{ role: 'expert', person: somebody('Xan Doe') }],
      },
    ]);
    expect(up.does('Xan Doe', answers('accept', 'Yes.')).now().record.phase).toBe('answered');
    expect(up.now().record.named.map(({ role }) => role)).toEqual(['worker', 'expert']);
  });

  test('may be named as the case is opened', () => {
    const early = story(whenNeeded).opens('Ada Penn', { named: { worker: somebody('Will Reed'), ...named } });
    const up = early.does('Max Boyle', answers('disagree', 'No.')).does('Ada Penn', movesUpTo('2'));
    expect(asked(up).respondents).toEqual(['expert Xan Doe']);
  });

  test('stands empty where nobody is named, and the owner is told', () => {
    expect(asked(raised().does('Ada Penn', movesUpTo('2'))).empty).toEqual(['expert']);
  });

  test('is the only one that can be named so', () => {
    const up = raised().does('Ada Penn', movesUpTo('2', { named: { director: somebody('Mallory Vane') } }));
    expect(up.facts()).toMatchObject([{ named: undefined }]);
    expect(up.now().record.named.map(({ role }) => role)).toEqual(['worker']);
  });
});
