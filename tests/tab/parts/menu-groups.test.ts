import { expect, test } from 'vitest';
import type { OfferView } from '#shared/contract/offer-view.ts';
import { menuGroups } from '#tab/parts/case/menu-groups.ts';

function offer(command: string, allowed = true): OfferView {
  return { command, label: command, primary: false, allowed, why: [] };
}

test('the steps come first with the flags among them, then what is put on the record, then what cannot be yet', () => {
  const groups = menuGroups([
    offer('recordAct'),
    offer('escalate', false),
    offer('recordResolution'),
    offer('writeNote'),
    offer('raiseFlag'),
  ]);
  expect(groups.map(({ key, items }) => [key, items.map(({ command }) => command)])).toEqual([
    ['steps', ['recordResolution', 'raiseFlag']],
    ['record', ['recordAct', 'writeNote']],
    ['notYet', ['escalate']],
  ]);
});

test('a part with nothing in it is left out', () => {
  expect(menuGroups([offer('writeNote')]).map(({ key }) => key)).toEqual(['record']);
  expect(menuGroups([])).toEqual([]);
});
