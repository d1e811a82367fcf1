import type { FastifyInstance, FastifyRequest } from 'fastify';
import { z } from 'zod';
import type { Tenant } from '../people.ts';
import type { Practice } from '../practice.ts';
import { Refusal } from '../surfaces.ts';

const params = z.object({ tenant: z.string(), item: z.string().optional() });

function tenantNamed(practice: Practice, request: FastifyRequest): Tenant {
  const tenant = practice.people.tenant(params.parse(request.params).tenant);
  if (tenant === undefined) throw new Refusal(404, 'UnknownTenant', 'There is no such practice tenant.');
  return tenant;
}

/** Looking into a council's document library. */
export function deskFiles(app: FastifyInstance, practice: Practice): void {
  app.get('/desk/tenants/:tenant/files', async (request) => {
    const { driveId } = tenantNamed(practice, request);
    const files = practice.library.files(driveId).map((item) => ({
      id: item.id,
      path: practice.library.pathOf(item),
      name: item.name,
      size: item.size,
      contentType: item.contentType,
      createdAt: item.createdAt,
      sha256: item.sha256,
    }));
    return { files };
  });

  app.get('/desk/tenants/:tenant/files/:item/content', async (request, reply) => {
    const { driveId } = tenantNamed(practice, request);
    const item = practice.library.find(driveId, params.parse(request.params).item ?? '');
    if (item?.kind !== 'file')
      throw new Refusal(404, 'UnknownFile', 'There is no such file in this library.');
    const name = encodeURIComponent(item.name);
    reply
      .header('content-disposition', `inline; filename*=UTF-8''${name}`)
      .header('x-content-type-options', 'nosniff');
    return reply.type(item.contentType).send(Buffer.from(practice.library.bytes(item)));
  });
}
