import { expect, test } from 'vitest';
import { reachedWords } from '#shared/wording/deliveries.ts';

const chat = (name: string, time: string) => ({ by: 'chat', name, time }) as const;

test('whoever was reached at once is told in one breath', () => {
  expect(reachedWords([chat('Tom', '09:30'), chat('Ben', '09:30'), chat('Jaya', '09:30')])).toEqual({
    did: 'Card delivered to Tom, Ben and Jaya',
    details: [],
  });
});

test('whoever was reached later, or another way, is told with when, and why', () => {
  const emailed = { by: 'email', because: 'notInstalled', name: 'Sana', time: '09:31' } as const;
  expect(reachedWords([chat('Tom', '09:30'), emailed, chat('Jaya', '09:30'), chat('Ben', '09:34')])).toEqual({
    did: 'Card delivered to Tom and Jaya',
    details: [
      { label: '09:31', value: 'Emailed to Sana, as they do not have the app in Teams' },
      { label: '09:34', value: 'Card delivered to Ben' },
    ],
  });
});
