import type { FastifyReply } from 'fastify';

/** Keeps an answer open as server-sent events; gives the function that sends one. */
export function answerStream(reply: FastifyReply, onEnd: () => void): (data: object) => void {
  reply.hijack();
  const out = reply.raw;
  out.writeHead(200, {
    'content-type': 'text/event-stream; charset=utf-8',
    'cache-control': 'no-store',
    connection: 'keep-alive',
  });
  out.write(': open\n\n');
  const beat = setInterval(() => out.write(': beat\n\n'), 20_000);
  out.on('close', () => {
    clearInterval(beat);
    onEnd();
  });
  return (data) => {
    out.write(`data: ${JSON.stringify(data)}\n\n`);
  };
}
