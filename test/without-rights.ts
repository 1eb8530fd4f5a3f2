import { chmodSync } from 'node:fs';

const NOBODY = 65534;

/** Does something while nobody may read what is at a path; root may read anything, so it steps aside. */
export async function withoutRights<Result>(
  path: string,
  work: () => Result | Promise<Result>,
): Promise<Result> {
  const isRoot = process.geteuid?.() === 0;
  chmodSync(path, 0);
  if (isRoot) process.seteuid?.(NOBODY);
  try {
    return await work();
  } finally {
    if (isRoot) process.seteuid?.(0);
    chmodSync(path, 0o700);
  }
}
