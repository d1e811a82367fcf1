/** What is wrong with a sentence a person reads: nothing, when it is whole, plain and shows no machine. */
export function plainFaults(text: string): readonly string[] {
  return [
    ...(text.trim() === '' ? ['is empty'] : []),
    ...(/undefined|null|NaN|\[object|Invalid/.test(text) ? ['shows the machine'] : []),
    ...(/^[A-Z“]/.test(text) ? [] : ['does not begin with a capital']),
    ...(/\.\)?$/.test(text) ? [] : ['does not end with a full stop']),
    ...(/ {2}|\bplease\b|\bsorry\b|\bize\b/i.test(text) ? ['is not plain'] : []),
  ].map((fault) => `${text} ${fault}`);
}
