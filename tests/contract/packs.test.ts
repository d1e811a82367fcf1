import { describe, expect, test } from 'vitest';
import { readPack } from '#shared/contract/packs.ts';
import type { Procedure } from '#shared/domain/procedure.ts';
import newcastle from '#shared/procedures/newcastle-cdep.json' with { type: 'json' };
import earlier from '#shared/procedures/newcastle-drp.json' with { type: 'json' };
import oxfordshire from '#shared/procedures/oxfordshire-re.json' with { type: 'json' };
import rutlandAlert from '#shared/procedures/rutland-alert.json' with { type: 'json' };
import stoke from '#shared/procedures/stoke-cp.json' with { type: 'json' };
import { NEWCASTLE, OXFORDSHIRE } from '#tests/support/casts.ts';

describe('the packs as shipped', () => {
  test.each([
    ['newcastle-cdep', newcastle],
    ['newcastle-drp', earlier],
    ['oxfordshire-re', oxfordshire],
    ['stoke-cp', stoke],
    ['rutland-alert', rutlandAlert],
  ])('%s is without fault, quotes each rule it cites, and knows each role it names', (id, pack) => {
    expect(readPack(pack)).toMatchObject({ procedure: { id } });
  });

  test('every rule that is quoted is cited somewhere, or is shown with what people do', () => {
    const shown = ['N10', 'N14', 'O14', 'R6'];
    for (const pack of [newcastle, earlier, oxfordshire, stoke, rutlandAlert]) {
      const text = JSON.stringify({ ...pack, rules: {} });
      const idle = Object.keys(pack.rules).filter((id) => !text.includes(`"${id}"`) && !shown.includes(id));
      expect(idle, pack.id).toEqual([]);
    }
  });
});

/** A ladder as a policy lead would read it: who answers, who is told, how many days, who sets them, who meets. */
function ladder({ stages }: Procedure): readonly string[] {
  return stages.map(({ number, answers, informed, limit, meeting }) => {
    const asked = answers.map(({ role, copied }) => (copied ? `(${role})` : role)).join(' ');
    const told = informed.length > 0 ? `, tells ${informed.join(' ')}` : '';
    const meets = meeting ? `, ${meeting.chair} chairs ${meeting.required.join(' ')}` : '';
    return `${number} ${asked}${told}, ${limit.workingDays} set by ${limit.setBy}${meets}`;
  });
}

describe('the ladders', () => {
  test('Oxfordshire: five stages, 20 working days in all, no meetings of its own', () => {
    expect(ladder(OXFORDSHIRE.procedure)).toEqual([
      '1 socialWorker (teamManager), 5 set by owner',
      '2 ascm, tells smSafeguarding, 5 set by procedure',
      '3 deputyDirector, tells safeguardingManager, 5 set by owner',
      '4 director, tells deputyDirectorSafeguarding, 5 set by owner',
      '5 chiefExecutive, tells dcs, 5 set by owner',
    ]);
    expect(OXFORDSHIRE.procedure.overall).toMatchObject({ workingDays: 20, binding: 'limit' });
  });

  test('Newcastle: six stages of 5, meetings at 2 to 5, 20 expected', () => {
    expect(ladder(NEWCASTLE.procedure)).toEqual([
      '1 teamManager (socialWorker), 5 set by procedure',
      '2 groupManager, 5 set by procedure, groupManager chairs groupManager iro teamManager socialWorker',
      '3 serviceManager (cssuServiceManager), tells cssuServiceManager, 5 set by procedure, serviceManager chairs serviceManager cssuServiceManager iro',
      '4 assistantDirector, tells cssuServiceManager, 5 set by procedure, assistantDirector chairs assistantDirector serviceManager cssuServiceManager',
      '5 director, tells cssuServiceManager, 5 set by procedure, director chairs director assistantDirector serviceManager',
      '6 chiefExecutive, tells cssuServiceManager, 5 set by procedure',
    ]);
    expect(NEWCASTLE.procedure.overall).toMatchObject({ workingDays: 20, binding: 'expectation' });
  });

  test('only the first rung of Newcastle is no escalation; the form is issued from stage 2 in Oxfordshire', () => {
    expect(NEWCASTLE.procedure.stages.filter(({ escalation }) => !escalation).map(({ key }) => key)).toEqual([
      '1',
    ]);
    expect(
      OXFORDSHIRE.procedure.stages.filter(({ formIssued }) => !formIssued).map(({ key }) => key),
    ).toEqual(['1']);
  });
});
