import type { Practice } from '../practice.ts';
import { registrations } from '../settings.ts';
import type { DriveItem } from '../state/shapes.ts';

/** Where a file's bytes may be fetched without a token, for a while. */
export function downloadAddress(practice: Practice, item: DriveItem): string {
  return `${practice.address()}/downloads/${item.id}?tempauth=v${item.version}-${item.sha256.slice(0, 16)}`;
}

function facets(practice: Practice, item: DriveItem): object {
  if (item.kind === 'folder') {
    const folder = { childCount: practice.library.children(item).length };
    return item.parentId === undefined ? { folder, root: {} } : { folder };
  }
  return {
    '@microsoft.graph.downloadUrl': downloadAddress(practice, item),
    file: { mimeType: item.contentType, hashes: { quickXorHash: item.quickXor } },
  };
}

/** A folder or file as Graph answers it. */
export function itemView(practice: Practice, item: DriveItem): Record<string, unknown> {
  const path = practice.library.pathOf(item);
  const parentPath = path.slice(0, Math.max(0, path.lastIndexOf('/')));
  const by = { application: { id: registrations.apiClientId, displayName: 'Resolution and Escalation' } };
  return {
    id: item.id,
    name: item.name,
    size: item.size,
    eTag: `"{${item.id}},${item.version}"`,
    cTag: `"c:{${item.id}},${item.version}"`,
    createdDateTime: item.createdAt,
    lastModifiedDateTime: item.changedAt,
    createdBy: by,
    lastModifiedBy: by,
    webUrl: `${practice.address()}/?app=files&drive=${encodeURIComponent(item.owner)}&item=${item.id}`,
    parentReference: {
      driveId: item.owner,
      driveType: 'documentLibrary',
      ...(item.parentId === undefined
        ? {}
        : { id: item.parentId, path: `/drives/${item.owner}/root:${parentPath}` }),
    },
    ...facets(practice, item),
  };
}
