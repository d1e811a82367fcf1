const immutableIds = 'IdType="ImmutableId"';
const utc = 'outlook.timezone="UTC"';

/**
 * What we ask of Outlook with every call: ids that stay the same when an item is moved, and times in UTC.
 */
export const prefer = {
  ids: { Prefer: immutableIds },
  times: { Prefer: utc },
  idsAndTimes: { Prefer: `${immutableIds}, ${utc}` },
} as const;
