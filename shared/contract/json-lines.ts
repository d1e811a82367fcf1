import { findNodeAtLocation, type Node, parseTree } from 'jsonc-parser';
import type { Place } from './shape-faults.ts';

/** The line of each place of a JSON text, counted from 1, or of what is around it where it is missing. */
export function jsonLines(text: string): (place: Place) => number | undefined {
  const tree = treeOf(text);
  return (place) => {
    for (let length = place.length; tree && length >= 0; length -= 1) {
      const node = findNodeAtLocation(tree, place.slice(0, length));
      if (node) return text.slice(0, node.offset).split('\n').length;
    }
    return undefined;
  };
}

function treeOf(text: string): Node | undefined {
  try {
    return parseTree(text);
  } catch (fault) {
    // Nested deeper than can be followed.
    if (!(fault instanceof RangeError)) throw fault;
    return undefined;
  }
}
