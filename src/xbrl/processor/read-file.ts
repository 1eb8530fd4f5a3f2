import { readFileSync, statSync } from 'node:fs';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { defineDiagnostic, type Diagnostic } from '../../diagnostics/diagnostic.js';
import { whyNoAccess } from '../../diagnostics/why-no-access.js';
import { documentTooLarge } from '../xml/diagnostics.js';
import { withPlainEscapes } from '../xml/plain-escapes.js';
import { systemErrorCode } from './system-error.js';

export const fileNotReadable = defineDiagnostic<{ reason: string }>({
  code: 'file:not-readable',
  severity: 'error',
  leavesOpen: true,
  basis: { document: 'npo-xbrl', clause: 'docs/architecture.md, files' },
  message: {
    nl: ({ reason }) => `Het bestand kan niet worden gelezen${whyNoAccess(reason).nl}.`,
    en: ({ reason }) => `The file cannot be read${whyNoAccess(reason).en}.`,
  },
  help: {
    nl: 'Controleer de naam van het bestand en of u het mag openen.',
    en: 'Check the name of the file and whether you may open it.',
  },
});

/** In bytes: of no kind of file that is read whole may there be more. */
const LARGEST = 500_000_000;

/** The bytes of a file, or why they could not be had. A device may go on for ever, so it is no file. */
export function readFile(file: string): Uint8Array | Diagnostic {
  try {
    const stats = statSync(file);
    if (stats.isCharacterDevice()) return fileNotReadable({ reason: 'ENOTSUP' }, { location: { file } });
    if (stats.size > LARGEST) return documentTooLarge({ limit: LARGEST / 1_000_000 }, { location: { file } });
    return readFileSync(file);
  } catch (error) {
    const reason = systemErrorCode(error);
    if (reason === undefined) throw error;
    return fileNotReadable({ reason }, { location: { file } });
  }
}

export function urlOf(file: string): string {
  return withPlainEscapes(pathToFileURL(resolve(file)).href);
}
