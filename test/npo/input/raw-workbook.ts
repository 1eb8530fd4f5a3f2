import { type Zippable, zipSync } from 'fflate';

/** A cell as it stands in the file: a text, a number, or its XML attributes and content. */
export type RawCell =
  | string
  | number
  | undefined
  | { readonly type?: string; readonly style?: number; readonly formula?: string; readonly value?: string };

export interface RawSheet {
  readonly name: string;
  readonly rows: readonly (readonly RawCell[])[];
  readonly merged?: readonly string[];
  readonly hidden?: boolean;
  /** The numbers of rows that a filter hides. */
  readonly hiddenRows?: readonly number[];
  /** XML behind the rows, such as validations. */
  readonly tail?: string;
}

export interface RawWorkbook {
  readonly sheets: readonly RawSheet[];
  readonly date1904?: boolean;
  /** Number formats of the styles 1, 2, …; style 0 is plain. */
  readonly formats?: readonly string[];
  /** Whether texts stand in the table of shared strings, as Excel has it, or in their cells. */
  readonly sharesStrings?: boolean;
  /** A prefix for every element, as some programs write it. */
  readonly prefix?: string;
}

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006/relationships';

/** The bytes of a workbook written by hand, so that a test can say exactly what is in the file. */
export function rawWorkbook(workbook: RawWorkbook): Uint8Array {
  return zip(rawWorkbookParts(workbook));
}

export function zip(parts: Readonly<Record<string, string | Uint8Array>>): Uint8Array {
  const zippable: Zippable = {};
  for (const [name, content] of Object.entries(parts)) {
    const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
    zippable[name] = [bytes, { mtime: new Date(1980, 0, 1), level: 9 }];
  }
  return zipSync(zippable);
}

export function rawWorkbookParts(workbook: RawWorkbook): Record<string, string> {
  const { sheets, date1904 = false, formats = [], sharesStrings = false, prefix = '' } = workbook;
  const p = prefix === '' ? '' : `${prefix}:`;
  const xmlns = prefix === '' ? `xmlns="${MAIN}"` : `xmlns:${prefix}="${MAIN}"`;
  const strings: string[] = [];
  const share = sharesStrings ? (text: string) => strings.push(text) - 1 : undefined;
  const parts: Record<string, string> = {};
  parts['_rels/.rels'] = relationships([`${OFFICE}/officeDocument`, 'xl/workbook.xml']);
  const targets = sheets.map((_, i): [string, string] => [
    `${OFFICE}/worksheet`,
    `worksheets/page${String(i + 1)}.xml`,
  ]);
  parts['xl/_rels/workbook.xml.rels'] = relationships(
    ...targets,
    [`${OFFICE}/styles`, '/xl/styles.xml'],
    [`${OFFICE}/sharedStrings`, 'sharedStrings.xml'],
  );
  const entries = sheets.map(
    ({ name, hidden }, i) =>
      `<${p}sheet name="${escape(name)}" sheetId="${String(i + 1)}"${hidden ? ' state="hidden"' : ''} r:id="r${String(i + 1)}"/>`,
  );
  parts['xl/workbook.xml'] =
    `<${p}workbook ${xmlns} xmlns:r="${OFFICE}"><${p}workbookPr date1904="${date1904 ? '1' : '0'}"/>` +
    `<${p}sheets>${entries.join('')}</${p}sheets></${p}workbook>`;
  for (const [i, sheet] of sheets.entries()) {
    parts[`xl/worksheets/page${String(i + 1)}.xml`] = sheetXml(sheet, p, xmlns, share);
  }
  const items = strings.map((text) => `<${p}si><${p}t xml:space="preserve">${escape(text)}</${p}t></${p}si>`);
  parts['xl/sharedStrings.xml'] = `<${p}sst ${xmlns}>${items.join('')}</${p}sst>`;
  const numFmts = formats.map(
    (code, i) => `<${p}numFmt numFmtId="${String(200 + i)}" formatCode="${escape(code)}"/>`,
  );
  const xfs = ['<X numFmtId="0"/>', ...formats.map((_, i) => `<X numFmtId="${String(200 + i)}"/>`)];
  parts['xl/styles.xml'] =
    `<${p}styleSheet ${xmlns}><${p}numFmts>${numFmts.join('')}</${p}numFmts>` +
    `<${p}cellXfs>${xfs.join('').replaceAll('<X', `<${p}xf`)}</${p}cellXfs></${p}styleSheet>`;
  return parts;
}

function relationships(...targets: readonly [string, string][]): string {
  const entries = targets.map(
    ([type, target], i) => `<Relationship Id="r${String(i + 1)}" Type="${type}" Target="${target}"/>`,
  );
  return `<Relationships xmlns="${PACKAGE}">${entries.join('')}</Relationships>`;
}

function sheetXml(
  { rows, merged = [], hiddenRows = [], tail = '' }: RawSheet,
  p: string,
  xmlns: string,
  share: ((text: string) => number) | undefined,
): string {
  const lines = rows.map((cells, r) => {
    const xml = cells.map((cell, c) => cellXml(cell, `${letters(c)}${String(r + 1)}`, p, share));
    const hidden = hiddenRows.includes(r + 1) ? ' hidden="1"' : '';
    return `<${p}row r="${String(r + 1)}"${hidden}>${xml.join('')}</${p}row>`;
  });
  const ranges = merged.map((range) => `<${p}mergeCell ref="${range}"/>`);
  const merges = ranges.length === 0 ? '' : `<${p}mergeCells>${ranges.join('')}</${p}mergeCells>`;
  return `<${p}worksheet ${xmlns}><${p}sheetData>${lines.join('')}</${p}sheetData>${merges}${tail}</${p}worksheet>`;
}

function cellXml(
  cell: RawCell,
  reference: string,
  p: string,
  share: ((text: string) => number) | undefined,
): string {
  if (cell === undefined) return '';
  if (typeof cell === 'number') return `<${p}c r="${reference}"><${p}v>${String(cell)}</${p}v></${p}c>`;
  if (typeof cell === 'string') {
    return share === undefined
      ? `<${p}c r="${reference}" t="inlineStr"><${p}is><${p}t xml:space="preserve">${escape(cell)}</${p}t></${p}is></${p}c>`
      : `<${p}c r="${reference}" t="s"><${p}v>${String(share(cell))}</${p}v></${p}c>`;
  }
  const { type, style, formula, value } = cell;
  const attributes = `${type === undefined ? '' : ` t="${type}"`}${style === undefined ? '' : ` s="${String(style)}"`}`;
  const f = formula === undefined ? '' : `<${p}f>${escape(formula)}</${p}f>`;
  const v = value === undefined ? '' : `<${p}v>${escape(value)}</${p}v>`;
  return `<${p}c r="${reference}"${attributes}>${f}${v}</${p}c>`;
}

function letters(index: number): string {
  return index < 26
    ? String.fromCharCode(65 + index)
    : letters(Math.floor(index / 26) - 1) + letters(index % 26);
}

function escape(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}
