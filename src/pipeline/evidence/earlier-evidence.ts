import { existsSync } from 'node:fs';
import type { Text } from '../../diagnostics/diagnostic.js';

/**
 * What is said of an evidence package that stays in a folder whose other files are written anew: it is a document of
 * its own, perhaps sent to somebody, and not of these files.
 *
 * @param path where a package would be written
 * @param written the files that were written
 */
export function earlierEvidence(path: string, written: readonly string[]): readonly Text[] {
  if (written.length === 0 || written.includes(path) || !existsSync(path)) return [];
  return [
    {
      nl: `Het bewijspakket ${path} is van een eerdere keer en hoort niet bij deze bestanden. Met --evidence wordt het opnieuw gemaakt.`,
      en: `The evidence package ${path} is of an earlier run and does not belong to these files. With --evidence it is made again.`,
    },
  ];
}
