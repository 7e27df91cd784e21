/** A command line that cannot be followed: the message says what is missing. */
export class UsageError extends Error {
  override name = 'UsageError';
}
