/** The words around the numbers in "Page 2 of 5" at the foot of each page of a document. */
export const pageWords = { page: 'Page', of: 'of' } as const;
