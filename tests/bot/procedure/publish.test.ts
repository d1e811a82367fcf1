import { expect, test } from 'vitest';
import { fileWith, tool } from '#tests/support/procedure-tool.ts';
import { smallPack } from '#tests/support/small-pack.ts';

const LEAFLET = {
  key: 'children',
  label: 'When somebody speaks up for you',
  for: ['Children', 'Families'],
  text: ['We listen first.', 'Then we ask their managers.'],
  whole: false,
  why: ['A1'],
};

const printed = (pack: object) => tool('publish', fileWith('pack.json', JSON.stringify(pack)));

test('npm run procedure -- publish prints what people outside a case can read', () => {
  expect(printed(smallPack({ published: [LEAFLET] }))).toEqual({
    lines: [
      'When somebody speaks up for you',
      'For: Children and Families',
      '',
      'We listen first.',
      '',
      'Then we ask their managers.',
    ],
    code: 0,
  });
});

test('of the whole procedure it prints every stage and the words of the source', () => {
  const pack = smallPack({ published: [{ ...LEAFLET, whole: true }] });
  const { lines } = printed(pack);
  for (const { title } of pack.stages) expect(lines.join('\n')).toContain(title);
  for (const { says } of Object.values(pack.rules)) expect(lines.join('\n')).toContain(says);
});

test('a pack that publishes nothing says so', () => {
  const pack = smallPack({});
  expect(printed(pack).lines).toEqual([`${pack.name} says nothing of what is to be published.`]);
});

test('a pack with faults is not published', () => {
  expect(printed({ ...smallPack({}), readers: ['mayor'] })).toMatchObject({ code: 1 });
});
