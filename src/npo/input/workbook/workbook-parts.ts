import { posix } from 'node:path';
import { readXmlEvents } from './xml-events.js';
import type { ZipParts } from './zip-parts.js';
import { ZipRefusal } from './zip-refusal.js';

interface WorkbookSheet {
  readonly name: string;
  readonly part: string;
  readonly isHidden: boolean;
}

/** What a workbook says of itself (ISO/IEC 29500-1 §12, §18.2). */
export interface WorkbookParts {
  readonly daysFrom: 1900 | 1904;
  readonly sheets: readonly WorkbookSheet[];
  readonly sharedStrings: string | undefined;
  readonly styles: string | undefined;
}

interface Relationship {
  readonly type: string;
  readonly part: string;
}

export async function readWorkbookParts(zip: ZipParts): Promise<WorkbookParts> {
  const root = await readRelationships(zip, '');
  const main = [...root.values()].find(({ type }) => type.endsWith('/officeDocument'));
  const part = main?.part ?? 'xl/workbook.xml';
  const bytes = await zip.read(part);
  if (bytes === undefined) throw missing(part);
  const relationships = await readRelationships(zip, part);
  const sheets: WorkbookSheet[] = [];
  let daysFrom: 1900 | 1904 = 1900;
  readXmlEvents(bytes, part, {
    open(name, attributes) {
      if (name === 'workbookPr' && isTrue(attributes['date1904'])) daysFrom = 1904;
      if (name !== 'sheet') return;
      const id = Object.entries(attributes).find(([key]) => /^(?:.+:)?id$/.test(key))?.[1] ?? '';
      const target = relationships.get(id);
      if (target?.type.endsWith('/worksheet') !== true) return;
      const { name: sheet = '', state = 'visible' } = attributes;
      sheets.push({ name: sheet, part: target.part, isHidden: state !== 'visible' });
    },
  });
  const partOf = (type: string) => [...relationships.values()].find((one) => one.type.endsWith(type))?.part;
  return { daysFrom, sheets, sharedStrings: partOf('/sharedStrings'), styles: partOf('/styles') };
}

/** The relationships of a part by their id, their targets as names of parts. */
async function readRelationships(zip: ZipParts, part: string): Promise<ReadonlyMap<string, Relationship>> {
  const folder = posix.dirname(part);
  const own = posix.join(folder, '_rels', `${posix.basename(part)}.rels`);
  const found = new Map<string, Relationship>();
  const bytes = await zip.read(own);
  if (bytes === undefined) return found;
  readXmlEvents(bytes, own, {
    open(name, attributes) {
      const { Id: id, Type: type = '', Target: target = '', TargetMode: mode } = attributes;
      if (name !== 'Relationship' || id === undefined || mode === 'External') return;
      const resolved = target.startsWith('/') ? target.slice(1) : posix.join(folder, target);
      found.set(id, { type, part: resolved });
    },
  });
  return found;
}

export function missing(part: string): ZipRefusal {
  return new ZipRefusal({ nl: `het onderdeel ${part} ontbreekt`, en: `the part ${part} is missing` });
}

function isTrue(value: string | undefined): boolean {
  return value === '1' || value === 'true';
}
