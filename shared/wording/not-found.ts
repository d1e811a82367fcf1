/** Said alike when a case does not exist and when somebody may not see it: neither may be told from the other. */
export const CANNOT_SEE = {
  reason: 'unknownCase',
  what: "You can't see this case.",
  why: 'There is no such case, or you have no part in it.',
  remedy: 'Check the reference, or ask the owner of the case to bring you in.',
};

/** Somebody who is signed in but whom the authority has not entered. */
export const NOT_KNOWN = {
  reason: 'unknownPerson',
  what: "You can't use this yet.",
  why: "You are signed in, but you are not among your authority's people here.",
  remedy: 'Ask your administrator to add you.',
};

/** A procedure the authority does not run. */
export const NO_PROCEDURE = {
  reason: 'unknownProcedure',
  what: 'This procedure is not in use.',
  why: 'Your authority does not run it, or no longer does.',
  remedy: 'Choose another procedure, or ask your administrator.',
};
