/** A named test that says which requirement it proves, for which packs; without packs, for the one it belongs to. */
export interface NamedProof {
  readonly id: string;
  readonly packs: readonly string[];
  /** Whether it shows another choice of a reading. */
  readonly otherwise: boolean;
  /** The name of the test, with its file. */
  readonly by: string;
}

/** A test or a group of tests with a name in quotation marks, also after the table of an `each`. */
const NAME = /(\b(?:test|it|describe)(?:\.\w+)*|\))\(\s*(['"`])\[([^\]\n]+)\]([^\n]*?)\2\s*,/g;
const CLAIM = /^([NOSRQ]\d+)((?: [a-z-]+)*)$/;

/**
 * What the tests of a file prove by their names: `test('[O16] everybody can read it', …)`, with several ids
 * `[N8, N16 newcastle-cdep newcastle-drp, Q14 otherwise]`. A test that is not run proves nothing.
 */
export function namedProofs(file: string, text: string): readonly NamedProof[] {
  return [...text.matchAll(NAME)].flatMap(([, call = '', , ids = '', name = '']) => {
    if (/\.(skip|todo)\b/.test(call)) return [];
    const claims = ids.split(', ').map((claim) => CLAIM.exec(claim));
    // A name that begins with something else in brackets claims nothing.
    if (claims.some((claim) => claim === null)) return [];
    return claims.flatMap((claim) => {
      const words = (claim?.[2] ?? '').split(' ').filter(Boolean);
      return {
        id: claim?.[1] ?? '',
        packs: words.filter((word) => word !== 'otherwise'),
        otherwise: words.includes('otherwise'),
        by: `${file}: ${name.trim()}`,
      };
    });
  });
}
