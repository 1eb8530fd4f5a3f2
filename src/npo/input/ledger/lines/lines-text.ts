import type { Text } from '../../../../diagnostics/diagnostic.js';

/** `1 regel`, `2 regels`. */
export function linesText(count: number): Text {
  return {
    nl: `${String(count)} ${count === 1 ? 'regel' : 'regels'}`,
    en: `${String(count)} ${count === 1 ? 'line' : 'lines'}`,
  };
}
