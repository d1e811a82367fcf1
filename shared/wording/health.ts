/** What those who run the service read of what is not well. */
export const healthWords = {
  ending: 'This replica was asked to end. It finishes what is under way and takes nothing new.',
  database: 'The database does not answer. Nothing can be read or recorded until it does.',
  watcher:
    'This replica has not looked at its own working for a while, so that nothing may be noticed. Its log says why.',
} as const;
