/** The most moments that fall within so many milliseconds of each other, wherever one begins to count. */
export function mostWithin(moments: readonly number[], milliseconds: number): number {
  const inOrder = moments.toSorted((a, b) => a - b);
  let first = 0;
  return inOrder.reduce((most, moment, at) => {
    while (moment - (inOrder[first] ?? moment) >= milliseconds) first += 1;
    return Math.max(most, at - first + 1);
  }, 0);
}
