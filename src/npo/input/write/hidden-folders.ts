import { mkdir, mkdtemp, realpath, rm, rmdir, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { setTimeout } from 'node:timers/promises';

const LOCK = '.npo-xbrl-lock';
/** Milliseconds. A lock is held while a handful of files is renamed. */
const PAUSE = 20;
const PATIENCE = 2000;
const ABANDONED = 60_000;

/**
 * Folders of one run, beside the files that it writes and hence on their file system: nobody else has a name in them.
 * While a run moves files out of them and into them it locks the folder in which they are.
 */
export class HiddenFolders {
  private readonly byFolder = new Map<string, string>();
  private readonly locks: string[] = [];
  private readonly kept = new Set<string>();
  private names = 0;

  /** A path at which nothing is, from which a file can be renamed to the path given, and the other way. */
  async pathBeside(path: string): Promise<string> {
    const folder = dirname(path);
    let hidden = this.byFolder.get(folder);
    if (hidden === undefined) {
      await mkdir(folder, { recursive: true });
      hidden = await mkdtemp(join(folder, '.npo-xbrl-'));
      this.byFolder.set(folder, hidden);
    }
    return join(hidden, String(++this.names));
  }

  /** Locks the folders; gives one that another run keeps locked, if there is one. */
  async lock(): Promise<string | undefined> {
    const folders = new Map<string, string>();
    for (const [folder, hidden] of this.byFolder) folders.set(await realpath(folder), hidden);
    // In one order, so that two runs cannot wait for each other.
    for (const [folder, hidden] of [...folders].sort(([a], [b]) => (a < b ? -1 : 1))) {
      const lock = join(folder, LOCK);
      if (!(await isLocked(lock, hidden))) return folder;
      this.locks.push(lock);
    }
    return undefined;
  }

  /** A file that could not be put back stays. */
  keep(path: string): void {
    this.kept.add(dirname(path));
  }

  async remove(): Promise<void> {
    const unused = [...this.byFolder.values()].filter((hidden) => !this.kept.has(hidden));
    await Promise.allSettled(unused.map((hidden) => rm(hidden, { recursive: true, force: true })));
    await Promise.allSettled(this.locks.map((lock) => rmdir(lock)));
  }
}

/** Whether the lock is ours now: a run waits a moment for another, and not for one that was broken off. */
async function isLocked(lock: string, hidden: string): Promise<boolean> {
  for (let waited = 0; waited < PATIENCE; waited += PAUSE) {
    try {
      await mkdir(lock);
      return true;
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
    }
    if (await isAbandoned(lock, hidden)) await rmdir(lock).catch(() => undefined);
    // Also after an abandoned one was removed: whoever else saw it has removed it too by then.
    await setTimeout(PAUSE);
  }
  return false;
}

/** By the clock of the file system, which is the same for both. */
async function isAbandoned(lock: string, hidden: string): Promise<boolean> {
  try {
    const [theirs, ours] = [await stat(lock), await stat(hidden)];
    return ours.mtimeMs - theirs.mtimeMs > ABANDONED;
  } catch {
    return false;
  }
}
