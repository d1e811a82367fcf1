/** Whether somebody wrote something. */
export function filled(text: string | undefined): boolean {
  return text !== undefined && text.trim() !== '';
}
