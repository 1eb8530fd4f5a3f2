import type { Diagnostic, Text } from '../../../diagnostics/diagnostic.js';
import { fileTooLarge, workbookDamaged } from '../diagnostics/file-diagnostics.js';

/** How much of a file is unpacked at most. A workbook of 20 000 lines unpacks to less than 10 MB. */
export const MOST_MEGABYTES = 64;

/** Why a zip file cannot be used: it is more than we unpack, or its bytes are wrong. */
export class ZipRefusal extends Error {
  constructor(readonly reason: Text | 'too-large') {
    super(typeof reason === 'string' ? reason : reason.en);
  }
}

/** The finding of what made a workbook unreadable. */
export function refusalFinding({ reason }: ZipRefusal, file: string): Diagnostic {
  const where = { source: { file } };
  return reason === 'too-large'
    ? fileTooLarge({ megabytes: MOST_MEGABYTES }, where)
    : workbookDamaged({ reason }, where);
}
