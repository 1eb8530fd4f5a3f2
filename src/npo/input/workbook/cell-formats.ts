import { readXmlEvents } from './xml-events.js';

/** What a number format makes of a number. */
export type NumberFormat = 'date' | 'percentage' | 'plain';

/** Formats that a workbook may use without writing them down (ISO/IEC 29500-1 §18.8.30). */
const BUILT_IN: ReadonlyMap<number, NumberFormat> = new Map([
  ...[9, 10].map((id) => [id, 'percentage'] as const),
  ...[14, 15, 16, 17, 18, 19, 20, 21, 22, 45, 46, 47].map((id) => [id, 'date'] as const),
  ...[27, 28, 29, 30, 31, 32, 33, 34, 35, 36, 50, 51, 52, 53, 54, 55, 56, 57, 58].map(
    (id) => [id, 'date'] as const,
  ),
]);

/** The format of each cell style, by the index that cells refer to. */
export function readCellFormats(bytes: Uint8Array, part: string): readonly NumberFormat[] {
  const custom = new Map<number, NumberFormat>();
  const formats: NumberFormat[] = [];
  let isInCellFormats = false;
  readXmlEvents(bytes, part, {
    open(name, { numFmtId, formatCode = '' }) {
      if (name === 'cellXfs') isInCellFormats = true;
      const id = Number(numFmtId ?? 0);
      if (name === 'numFmt') custom.set(id, formatOf(formatCode));
      if (name === 'xf' && isInCellFormats) formats.push(custom.get(id) ?? BUILT_IN.get(id) ?? 'plain');
    },
    close(name) {
      if (name === 'cellXfs') isInCellFormats = false;
    },
  });
  return formats;
}

/** What a format code shows, its literal texts left out. */
export function formatOf(code: string): NumberFormat {
  const bare = code
    .replace(/"[^"]*"/g, '')
    .replace(/[\\_*]./g, '')
    .replace(/\[(?![hms]+\])[^\]]*\]/gi, '')
    .replace(/general/gi, '');
  const [positive = ''] = bare.split(';');
  if (/[ymdhs]/i.test(positive)) return 'date';
  return positive.includes('%') ? 'percentage' : 'plain';
}
