import people from '#local/people.json' with { type: 'json' };

/** Somebody of the practice tenant. */
export interface Somebody {
  readonly id: string;
  readonly name: string;
  readonly mail: string;
  readonly tenantId: string;
}

/** The person of the practice tenant with a name. */
export function person(name: string): Somebody {
  const found = people.people.find((one) => one.name === name);
  if (!found) throw new Error(`Nobody in the practice tenant is called ${name}`);
  return found;
}
