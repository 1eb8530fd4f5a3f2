import type { Diagnostic, Place } from './diagnostic.js';

/** A place in the JSON output: keys in a fixed order, whatever made the place. */
export function placeJson({ file, sheet, cell, line, column, pointer }: Place): Record<string, unknown> {
  return {
    file,
    ...(sheet !== undefined && { sheet }),
    ...(cell !== undefined && { cell }),
    ...(line !== undefined && { line }),
    ...(column !== undefined && { column }),
    ...(pointer !== undefined && { pointer }),
  };
}

/** A finding in the JSON output, with its texts as the caller wants them: in one language or in all. */
export function diagnosticJson(
  { code, severity, assertion, location, source, related }: Diagnostic,
  layer: string,
  texts: { readonly message: unknown; readonly help: unknown },
): Record<string, unknown> {
  return {
    code,
    severity,
    layer,
    ...(assertion !== undefined && { assertion }),
    message: texts.message,
    help: texts.help,
    ...(location !== undefined && { location: placeJson(location) }),
    ...(source !== undefined && { source: placeJson(source) }),
    ...(related.length > 0 && { related: related.map(placeJson) }),
  };
}
