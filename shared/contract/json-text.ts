const WIDTH = 110;

/** JSON as the project's formatter lays it out: a list of plain values stays on one line where it fits. */
export function jsonText(value: unknown): string {
  return `${lay(value, 0, 0)}\n`;
}

function lay(value: unknown, depth: number, taken: number): string {
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const [open, close] = Array.isArray(value) ? ['[', ']'] : ['{', '}'];
  const items = Object.entries(value).map(([name, item]) => {
    const label = Array.isArray(value) ? '' : `${JSON.stringify(name)}: `;
    return label + lay(item, depth + 1, (depth + 1) * 2 + label.length);
  });
  if (items.length === 0) return open + close;
  const row = `[${items.join(', ')}]`;
  const plain = Array.isArray(value) && value.every((item) => typeof item !== 'object' || item === null);
  // One more for the comma that may follow.
  if (plain && taken + row.length + 1 <= WIDTH) return row;
  const indent = '  '.repeat(depth + 1);
  return `${open}\n${items.map((item) => indent + item).join(',\n')}\n${'  '.repeat(depth)}${close}`;
}
