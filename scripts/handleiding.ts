import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { fieldsOf, type SubjectKey, SUBJECT, SUBJECTS } from '../src/npo/input/subjects/subjects.js';
import type { Grid } from '../src/npo/input/table.js';
import { openZip } from '../src/npo/input/workbook/zip-parts.js';
import { readWorkbook } from '../src/npo/input/workbook/read-workbook.js';
import { columnLetters } from '../src/npo/input/workbook/sheet-rows.js';
import { exampleSubmission } from '../src/npo/input/write/example-submission.js';
import { headerText } from '../src/npo/input/write/template-texts.js';
import { workbookBytes } from '../src/npo/input/write/workbook-bytes.js';
import { type BindingLine, readBinding } from '../src/npo/mapping/binding/binding.js';
import { expand } from '../src/npo/mapping/facts/facts.js';
import { questionOf } from '../src/npo/mapping/question.js';
import { openTaxonomies } from '../src/pipeline/taxonomy/taxonomies.js';
import { sheetPicture } from './sheet-picture.js';

/** The report year whose official names are known. */
const YEAR = 2024;

export const HANDLEIDING = fileURLToPath(new URL('../docs/handleiding.md', import.meta.url));
/** Where the pictures of the sheets lie, as the manual names them. */
const PICTURES = 'bladen';

interface Manual {
  readonly text: string;
  /** Each beside the manual: its path from there, and what is in it. */
  readonly pictures: ReadonlyMap<string, string>;
}

/** The manual with its pictures and tables made anew from the workbook and the binding. */
export async function handleiding(): Promise<Manual> {
  const sheets = await exampleSheets();
  const made = new Map(
    sheets.map(({ key, grid, name }) => [
      `blad ${name}`,
      `![Blad ${name}](${pathOfPicture(name)})\n\n${fieldTable(key, grid)}`,
    ]),
  );
  made.set('formulier', await formBlock());
  const unused = new Set(made.keys());
  const text = readFileSync(HANDLEIDING, 'utf8').replace(
    /<!-- maak: ([^>]+) -->\n[\s\S]*?<!-- einde -->/g,
    (_, name: string) => {
      const block = made.get(name);
      if (block === undefined) throw new Error(`the manual asks for ${name}`);
      unused.delete(name);
      return `<!-- maak: ${name} -->\n\n${block}\n\n<!-- einde -->`;
    },
  );
  if (unused.size > 0) throw new Error(`the manual does not show ${[...unused].join(', ')}`);
  return {
    text,
    pictures: new Map(sheets.map(({ key, grid, name }) => [pathOfPicture(name), sheetPicture(key, grid)])),
  };
}

function pathOfPicture(name: string): string {
  return `${PICTURES}/${name.toLowerCase().replaceAll(' ', '-')}.svg`;
}

interface ExampleSheet {
  readonly key: SubjectKey;
  readonly name: string;
  readonly grid: Grid;
}

async function exampleSheets(): Promise<readonly ExampleSheet[]> {
  const bytes = Buffer.from(await workbookBytes(exampleSubmission(YEAR), YEAR, 'nl'));
  const { sheets } = await readWorkbook(await openZip(bytes), join('bestuur.xlsx'), () => true);
  return SUBJECTS.map(({ key, name }) => {
    const grid = sheets.get(name.nl);
    if (grid === undefined) throw new Error(`no sheet ${name.nl}`);
    return { key, name: name.nl, grid };
  });
}

/** Where each field of a sheet stands, and what goes into it. */
function fieldTable(key: SubjectKey, { rows }: Grid): string {
  const isVertical = SUBJECT[key].layout === 'vertical';
  const placeOf = (header: string): string => {
    for (const row of rows) {
      for (const [column, { text }] of row.cells) {
        if (text !== header && text !== `${header} 1`) continue;
        return isVertical ? `B${String(row.number)}` : columnLetters(column);
      }
    }
    throw new Error(`no cell for ${header}`);
  };
  const lines = fieldsOf(SUBJECT[key]).map(([, field]) => {
    const header = headerText(field, 'nl');
    return `| ${placeOf(header)} | ${header.replace('*', '\\*')} | ${field.explanation.nl} |`;
  });
  return [`| ${isVertical ? 'cel' : 'kolom'} | kop | wat er hoort |`, '|---|---|---|', ...lines].join('\n');
}

const LEVELS: Readonly<Record<string, string>> = {
  school: 'niveau school',
  'aboveSchool,aboveBoard': 'niveau bovenschools en bovenbestuurlijk',
};

/** Which cells make a measure; a measure that nobody explains here is an error. */
function placeOfMeasure({ measure, where, sumOf }: BindingLine): string {
  const header = (key: SubjectKey, field: string): string => {
    const found = fieldsOf(SUBJECT[key]).find(([name]) => name === field);
    if (found === undefined) throw new Error(`no field ${field} on ${key}`);
    return `${SUBJECT[key].name.nl}, ${found[1].header.nl}`;
  };
  if (measure.startsWith('board.')) return header('board', measure.slice('board.'.length));
  switch (measure) {
    case 'spending': {
      const level = LEVELS[String(where?.level)];
      if (level === undefined) throw new Error(`no words for level ${String(where?.level)}`);
      const category =
        where?.category === 'other' ? 'overige interventies' : `categorie ${String(where?.category)}`;
      return `${header('spending', 'amount')}: ${level}${sumOf === undefined ? `, ${category}` : '; som van de afgeronde bedragen'}`;
    }
    case 'consent':
      return `${header('programmes', 'mrConsent')}, over het hele verslagjaar`;
    case 'hire.any':
      return header('board', 'hiredPersons');
    case 'hire.share':
      return `${header('spending', 'kind')} (inhuur) gedeeld door het geheel; alleen vanaf vijf personen`;
    case 'presentationOrder':
      return `${header('schools', 'brin')}: volgnummer van de school`;
    case 'year.start':
    case 'year.end':
    case 'currency':
      return header('board', 'reportingYear');
    default:
      throw new Error(`no words for the measure ${measure}`);
  }
}

/** The questions of the official form and the cells that answer them. */
async function formBlock(): Promise<string> {
  const binding = readBinding('ocw-nt19');
  const entryPoint = binding.entryPoints[String(YEAR)] ?? '';
  const { taxonomy } = (await openTaxonomies([])).discover([{ url: entryPoint }], binding.file);
  const lines = binding.lines.map((line) => {
    const question = questionOf(taxonomy, expand(binding, line.concept), 'nl');
    const per = line.per === undefined ? '' : ' (per school)';
    return `| ${placeOfMeasure(line)} | ${question}${per} | \`${line.concept}\` |`;
  });
  return ['| waar u het invult | vraag in het formulier | begrip |', '|---|---|---|', ...lines].join('\n');
}
