import { expect, test } from 'vitest';
import { readEvents, type StreamEvent } from '#tab/parts/api/read-events.ts';

async function read(...pieces: string[]): Promise<StreamEvent[]> {
  const body = new ReadableStream<Uint8Array>({
    start(stream) {
      for (const piece of pieces) stream.enqueue(new TextEncoder().encode(piece));
      stream.close();
    },
  });
  return Array.fromAsync(readEvents(body));
}

test('events are read one by one, comments that keep the line open are not', async () => {
  expect(
    await read(': hello\n\nevent: changed\ndata: {"seq":12}\n\nevent: changed\ndata: {"seq":13}\n\n'),
  ).toEqual([
    { event: 'changed', data: '{"seq":12}' },
    { event: 'changed', data: '{"seq":13}' },
  ]);
});

test('an event may arrive in pieces', async () => {
  expect(await read('event: cha', 'nged\nda', 'ta: {"seq":12}\n', '\n')).toEqual([
    { event: 'changed', data: '{"seq":12}' },
  ]);
});

test('an event that never ends is not one', async () => {
  expect(await read('event: changed\ndata: {"seq":12}\n')).toEqual([]);
});
