import type { FastifyInstance, FastifyRequest } from 'fastify';
import { z } from 'zod';
import { Refusal } from '../surfaces.ts';

const bodies = new WeakMap<FastifyRequest, Buffer>();

/** Reads each body as the bytes that came, so that files stay whole and the log can show what was sent. */
export function readBytes(app: FastifyInstance): void {
  app.removeAllContentTypeParsers();
  app.addContentTypeParser(
    '*',
    { parseAs: 'buffer', bodyLimit: 260 * 1024 * 1024 },
    (request, body, done) => {
      if (Buffer.isBuffer(body)) bodies.set(request, body);
      done(null, body);
    },
  );
}

/** The bytes of the request's body. */
export function bytesOf(request: FastifyRequest): Buffer {
  return bodies.get(request) ?? Buffer.alloc(0);
}

/** The request's JSON body, checked against its shape. */
export function jsonOf<T>(request: FastifyRequest, shape: z.ZodType<T>): T {
  const text = bytesOf(request).toString('utf8');
  let value: unknown;
  try {
    value = text === '' ? {} : JSON.parse(text);
  } catch {
    throw new Refusal(400, 'BadRequest', 'Unable to read JSON request payload.');
  }
  return shape.parse(value);
}

/** The parameters of an action, of which Graph takes the names with either first letter. */
export function actionInput<T extends z.ZodType>(shape: T) {
  return z.preprocess((body) => {
    const given = z.record(z.string(), z.unknown()).parse(body);
    return Object.fromEntries(
      Object.entries(given).map(([k, v]) => [k.charAt(0).toLowerCase() + k.slice(1), v]),
    );
  }, shape);
}
