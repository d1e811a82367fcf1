/**
 * The circles in which things lead back to themselves, where each leads to one other at most. Each circle comes once,
 * from whichever of its things is listed first, and ends with it again. However long the way, each thing is looked at once.
 */
export function circlesIn(next: ReadonlyMap<string, string>): readonly (readonly string[])[] {
  const listed = new Map([...next.keys()].map((key, at) => [key, at]));
  const seenFrom = new Map<string, string>();
  return [...next.keys()].flatMap((start) => {
    const way: string[] = [];
    let at: string | undefined = start;
    for (; at !== undefined && !seenFrom.has(at); at = next.get(at)) {
      seenFrom.set(at, start);
      way.push(at);
    }
    // Where an earlier way is met, its circle has been found already.
    if (at === undefined || seenFrom.get(at) !== start) return [];
    return [fromFirst(way.slice(way.indexOf(at)), listed)];
  });
}

function fromFirst(circle: readonly string[], listed: ReadonlyMap<string, number>): readonly string[] {
  const places = circle.map((key) => listed.get(key) ?? 0);
  const first = places.reduce((least, place, at) => (place < (places[least] ?? 0) ? at : least), 0);
  return [...circle.slice(first), ...circle.slice(0, first), ...circle.slice(first, first + 1)];
}
