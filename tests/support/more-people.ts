import { writeFileSync } from 'node:fs';
import people from '#local/people.json' with { type: 'json' };
import type { Somebody } from './people.ts';

/** So many more people of a tenant, made up one like the other. */
export function morePeople(tenantId: string, count: number): readonly Somebody[] {
  return Array.from({ length: count }, (_, at) => ({
    id: `e0000000-0000-4000-8000-${String(at).padStart(12, '0')}`,
    name: `Made-up Person ${at + 1}`,
    mail: `person${at + 1}@oxfordshire.practice.example`,
    tenantId,
  }));
}

/** Writes a directory for the practice tenant: everybody who is in it anyway, and these. */
export function writeDirectory(path: string, more: readonly Somebody[]): void {
  const added = more.map((one) => ({ ...one, role: 'Social worker' }));
  writeFileSync(path, JSON.stringify({ ...people, people: [...people.people, ...added] }));
}
