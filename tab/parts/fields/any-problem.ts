/** The problems of a form by field; nothing when no field has one. */
export function anyProblem<P extends object>(problems: P): P | undefined {
  return Object.values(problems).some(Boolean) ? problems : undefined;
}
