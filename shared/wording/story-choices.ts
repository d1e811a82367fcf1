/** Something is expected to be offered that nobody can do. */
export const NO_SUCH_ACT =
  'Name what somebody can do, like "escalate"; or one thing of its kind: "recordAct", "raiseFlag" or "escalate" and its key, like "recordAct legalAdvice".';
