import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { canonicalJson } from '#bot/store/canonical-json.ts';
import { CHAIN_START, checkChain, entryHash, type Link } from '#bot/store/hash-chain.ts';
import { note } from './made-up.ts';

const OF = { authority: 'north', caseId: 'case-1' };

function chain(...texts: readonly string[]): Link[] {
  let previous = CHAIN_START.hash;
  return texts.map((text, index) => {
    const entry = note(index + 1, text);
    previous = entryHash({ ...OF, commandId: `c-${index}` }, entry, previous);
    return { commandId: `c-${index}`, entry, hash: previous };
  });
}

function endOf(links: readonly Link[]) {
  return { seq: links.length, hash: links.at(-1)?.hash ?? '' };
}

describe('JSON in one form', () => {
  it('has its keys in order and leaves out what is undefined', () => {
    expect(canonicalJson({ b: [1, undefined, { d: 'é', c: null }], a: undefined, Z: true })).toBe(
      '{"Z":true,"b":[1,null,{"c":null,"d":"é"}]}',
    );
  });

  it('is the same whatever order the keys come in, and after it was written and read', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        const once = canonicalJson(value);
        expect(canonicalJson(JSON.parse(JSON.stringify(value)))).toBe(once);
        expect(canonicalJson(backwards(value))).toBe(once);
      }),
    );
  });
});

describe('the chain of a record', () => {
  it('has this hash for this entry, also in later versions', () => {
    expect(chain('first').map(({ hash }) => hash)).toEqual([
      '61380ff4d3d91ae4f230260a1e2b7a715a4024e0fa00e6171c9ed478c446675d',
    ]);
  });

  it('holds when nothing was touched', () => {
    const links = chain('one', 'two', 'three');
    expect(checkChain(OF, links, endOf(links))).toBeUndefined();
  });

  it('tells of any one entry that was changed, taken out, swapped or given to another command', () => {
    const links = chain('one', 'two', 'three', 'four');
    fc.assert(
      fc.property(fc.nat(links.length - 1), fc.string(), (at, text) => {
        const { entry } = links[at] ?? { entry: note(1, '') };
        const altered = { ...entry, event: { type: 'NoteWritten', text: `${text}!` } } as const;
        const changed = links.map((link, index) => (index === at ? { ...link, entry: altered } : link));
        expect(checkChain(OF, changed, endOf(links))).toEqual({
          caseId: 'case-1',
          seq: at + 1,
          found: 'changed',
        });
        const given = links.map((link, index) => (index === at ? { ...link, commandId: text } : link));
        expect(checkChain(OF, given, endOf(links))?.seq).toBe(at + 1);
        const without = links.filter((_, index) => index !== at);
        expect(checkChain(OF, without, endOf(links))?.seq).toBe(at + 1);
      }),
    );
  });

  it('tells of a record that was moved to another case or authority', () => {
    const links = chain('one');
    expect(checkChain({ ...OF, caseId: 'case-2' }, links, endOf(links))?.found).toBe('changed');
    expect(checkChain({ ...OF, authority: 'south' }, links, endOf(links))?.found).toBe('changed');
  });

  it('tells of a case that lost its end', () => {
    const links = chain('one', 'two');
    expect(checkChain(OF, links, undefined)).toEqual({ caseId: 'case-1', seq: 3, found: 'end' });
  });
});

function backwards(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(backwards);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .toReversed()
      .map(([key, member]) => [key, backwards(member)]),
  );
}
