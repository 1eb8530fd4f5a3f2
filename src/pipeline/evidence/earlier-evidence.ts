import { existsSync } from 'node:fs';
import type { Text } from '../../diagnostics/diagnostic.js';

/**
 * What is said of an evidence package that stays in a folder whose other files are written anew: it is a document of
 * its own, perhaps sent to somebody, and not of these files.
 *
 * @param path where a package would be written
 */
export function earlierEvidence(path: string): readonly Text[] {
  if (!existsSync(path)) return [];
  return [
    {
      nl: `Het bewijspakket ${path} is van een eerdere keer en hoort niet bij deze bestanden. Met --evidence wordt het opnieuw gemaakt.`,
      en: `The evidence package ${path} is of an earlier run and does not belong to these files. With --evidence it is made again.`,
    },
  ];
}
