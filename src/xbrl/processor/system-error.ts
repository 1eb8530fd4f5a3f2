/** What Node says of a path with a NUL in it, which no operating system takes. */
const NO_PATH = 'ERR_INVALID_ARG_VALUE';

/** The code of an error of the operating system (`ENOENT`, …); undefined for any other error. */
export function systemErrorCode(error: unknown): string | undefined {
  if (typeof error !== 'object' || error === null || !('code' in error)) return undefined;
  if (!('syscall' in error) && error.code !== NO_PATH) return undefined;
  return typeof error.code === 'string' ? error.code : undefined;
}
