import { ink } from './sheet.ts';
import type { Style } from './type.ts';

/** Every style a form is set in. */
export const styles = {
  text: { weight: 400, size: 10.5, leading: 15.5, colour: ink.text },
  quiet: { weight: 400, size: 9.5, leading: 14, colour: ink.quiet },
  edge: { weight: 400, size: 8.5, leading: 12, colour: ink.quiet },
  title: { weight: 600, size: 19, leading: 26, colour: ink.text },
  heading1: { weight: 600, size: 13, leading: 19, colour: ink.text },
  heading2: { weight: 600, size: 11, leading: 16, colour: ink.text },
  cell: { weight: 400, size: 9.5, leading: 13.5, colour: ink.text },
  label: { weight: 600, size: 9.5, leading: 13.5, colour: ink.text },
} as const satisfies Record<string, Style>;
