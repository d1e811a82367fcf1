import { z } from 'zod';

/** Text the record can hold: no NUL and no half of a character, which the database would refuse. */
export const writable = z
  .string()
  .refine((said) => !said.includes('\0') && said.isWellFormed(), 'It holds signs that cannot be kept.');
