import { describe, expect, test } from 'vitest';
import { readPack } from '#shared/contract/packs.ts';
import { rungsOf } from '#shared/domain/ladder.ts';
import type { Procedure } from '#shared/domain/procedure.ts';
import newcastle from '#shared/procedures/newcastle-cdep.json' with { type: 'json' };
import earlier from '#shared/procedures/newcastle-drp.json' with { type: 'json' };
import oxfordshire from '#shared/procedures/oxfordshire-re.json' with { type: 'json' };
import rutlandAlert from '#shared/procedures/rutland-alert.json' with { type: 'json' };
import rutlandDisagreement from '#shared/procedures/rutland-disagreement.json' with { type: 'json' };
import stoke from '#shared/procedures/stoke-cp.json' with { type: 'json' };
import { limitWords } from '#shared/wording/ladder-words.ts';
import { NEWCASTLE, OXFORDSHIRE } from '#tests/support/casts.ts';

describe('the packs as shipped', () => {
  test.each([
    ['newcastle-cdep', newcastle],
    ['newcastle-drp', earlier],
    ['oxfordshire-re', oxfordshire],
    ['stoke-cp', stoke],
    ['rutland-alert', rutlandAlert],
    ['rutland-disagreement', rutlandDisagreement],
  ])('%s is without fault, quotes each rule it cites, and knows each role it names', (id, pack) => {
    expect(readPack(pack)).toMatchObject({ procedure: { id } });
  });

  test('every rule that is quoted is cited somewhere, or is shown with what people do', () => {
    const shown = ['N10', 'N14', 'O14', 'R6'];
    for (const pack of [newcastle, earlier, oxfordshire, stoke, rutlandAlert, rutlandDisagreement]) {
      const text = JSON.stringify({ ...pack, rules: {} });
      const idle = Object.keys(pack.rules).filter((id) => !text.includes(`"${id}"`) && !shown.includes(id));
      expect(idle, pack.id).toEqual([]);
    }
  });
});

/** A ladder as a policy lead would read it: who answers, who is told, how long they have, who meets. */
function ladder(procedure: Procedure, track?: string): readonly string[] {
  return rungsOf(procedure, track).map(({ number, answers, informed, limit, meeting }) => {
    const asked = answers.map(({ role, copied }) => (copied ? `(${role})` : role)).join(' ');
    const told = informed.length > 0 ? `, tells ${informed.join(' ')}` : '';
    const meets = meeting ? `, ${meeting.chair} chairs ${meeting.required.join(' ')}` : '';
    return `${number} ${asked}${told}, ${limitWords(limit)}${meets}`;
  });
}

describe('the ladders', () => {
  test('Oxfordshire: five stages, 20 working days in all, no meetings of its own', () => {
    const { procedure } = OXFORDSHIRE;
    expect(ladder(procedure, 'ladder')).toEqual([
      '1 socialWorker (teamManager), 5 working days unless the owner sets another date',
      '2 ascm, tells smSafeguarding, 5 working days',
      '3 deputyDirector, tells safeguardingManager, 5 working days unless the owner sets another date',
      '4 director, tells deputyDirectorSafeguarding, 5 working days unless the owner sets another date',
      '5 chiefExecutive, tells dcs, 5 working days unless the owner sets another date',
    ]);
    expect(procedure.overall).toMatchObject({ workingDays: 20, binding: 'limit' });
  });

  test('Oxfordshire: what is followed thematically has no stages, and a partner agency one', () => {
    expect(OXFORDSHIRE.procedure.tracks.map(({ key, stages }) => [key, stages])).toEqual([
      ['ladder', ['1', '2', '3', '4', '5']],
      ['thematic', []],
      ['partner', ['partner']],
    ]);
  });

  test('Newcastle: six stages of 5, meetings at 2 to 6, 20 expected over the first four', () => {
    const { procedure } = NEWCASTLE;
    expect(ladder(procedure)).toEqual([
      '1 teamManager (socialWorker), 5 working days',
      '2 groupManager, 5 working days, groupManager chairs groupManager iro teamManager socialWorker',
      '3 serviceManager (cssuServiceManager), 5 working days, serviceManager chairs serviceManager cssuServiceManager iro',
      '4 assistantDirector, 5 working days, assistantDirector chairs assistantDirector serviceManager cssuServiceManager',
      '5 director, 5 working days, director chairs director assistantDirector serviceManager cssuServiceManager',
      '6 chiefExecutive, 5 working days, chiefExecutive chairs chiefExecutive director iro teamManager socialWorker',
    ]);
    expect(procedure.overall).toMatchObject({
      workingDays: 20,
      binding: 'expectation',
      covers: ['1', '2', '3', '4'],
    });
    expect(procedure.toldBy).toMatchObject([{ role: 'cssuServiceManager', stage: '3' }]);
  });

  test('only the first rung of Newcastle is no escalation; the form is issued from stage 2 in Oxfordshire', () => {
    expect(NEWCASTLE.procedure.stages.filter(({ escalation }) => !escalation).map(({ key }) => key)).toEqual([
      '1',
    ]);
    const without = OXFORDSHIRE.procedure.stages.filter(({ formIssued }) => !formIssued);
    expect(without.map(({ key }) => key)).toEqual(['1', 'partner']);
  });
});
