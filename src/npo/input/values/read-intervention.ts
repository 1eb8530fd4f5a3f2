import { type Category, type Intervention, menukaart } from '../../model/menukaart.js';
import type { ChosenIntervention } from '../../model/submission.js';
import { interventionContradicts } from '../diagnostics/cell-diagnostics.js';
import { plain } from '../matching-text.js';
import type { Cell } from '../table.js';
import type { CellContext } from './cell-context.js';

/** How an intervention is written in a drop-down list: `B3 Instructie in kleine groepen`. */
export function interventionLabel({ code, name }: Intervention, language: 'nl' | 'en' = 'nl'): string {
  return `${code} ${name[language]}`;
}

/**
 * One intervention: our code, its name, or both; or no more than its category. A text on no menukaart is
 * kept as it is.
 */
export function readIntervention(cell: Cell, context: CellContext): ChosenIntervention | undefined {
  return resolve(cell.text.trim(), cell, context);
}

/** The interventions of one or more cells; several in a cell stand between semicolons or on lines. */
export function readInterventions(cells: readonly Cell[], context: CellContext): ChosenIntervention[] {
  const chosen: ChosenIntervention[] = [];
  for (const cell of cells) {
    for (const text of piecesOf(cell.text)) {
      const one = resolve(text, cell, context);
      if (one === undefined || chosen.some((other) => other.text === one.text)) continue;
      chosen.push({ ...one, place: cell.place });
    }
  }
  return chosen;
}

/** A comma divides only where every piece is an intervention: names have commas too. */
function piecesOf(text: string): string[] {
  return text.split(/[;|\n]/).flatMap((part) => {
    const pieces = part.split(',').map((piece) => piece.trim());
    const areAllKnown = pieces.length > 1 && pieces.every((piece) => find(piece).code !== undefined);
    return areAllKnown ? pieces : part.trim() === '' ? [] : [part.trim()];
  });
}

function resolve(text: string, cell: Cell, { findings }: CellContext): ChosenIntervention | undefined {
  const { code, name } = find(text);
  if (code !== undefined && name !== undefined && code !== name) {
    const params = { text, byCode: interventionLabel(code), byName: interventionLabel(name) };
    findings.add(interventionContradicts(params, { source: cell.place }));
    return undefined;
  }
  const found = code ?? name;
  if (found !== undefined) return { code: found.code, text: interventionLabel(found) };
  const category = findCategory(text);
  return { code: undefined, ...(category === undefined ? {} : { category: category.code }), text };
}

/** The category that a text names, as a list shows it. */
export function categoryLabelled(text: string): string | undefined {
  const category = findCategory(text);
  return category && `${category.code} ${category.name.nl}`;
}

/** `B`, `categorie B`, the name of a category, or the letter with the name or its beginning. */
function findCategory(text: string): Category | undefined {
  const named = plain(text);
  const [, letter = '', rest = ''] =
    /^(?:(?:categorie|category|doelgebied)\s+)?([a-z])(?:[\s:.)\u2010-\u2015-]+(.*))?$/isu.exec(text) ?? [];
  return menukaart().categories.find(
    (category) =>
      (category.code === letter.toUpperCase() && (rest === '' || isPartOf(rest, category))) ||
      [category.name.nl, category.name.en].some((name) => plain(name) === named),
  );
}

/** What the code in front and the name say, each by itself. */
function find(text: string): { code: Intervention | undefined; name: Intervention | undefined } {
  const { byCode, byName } = (index ??= indexMenukaart());
  const named = byName.get(plain(text));
  const [, code = '', separator = '', rest = ''] =
    /^([a-z]\d{1,2})(\s*[:.]\s*|\s+[\u2010-\u2015-]\s+|\s+|$)(.*)$/isu.exec(text) ?? [];
  const coded = byCode.get(code.toUpperCase());
  if (coded === undefined) return { code: named, name: named };
  const behind = byName.get(plain(rest));
  const isCode = rest === '' || separator.trim() !== '' || behind !== undefined || isPartOf(rest, coded);
  return { code: isCode ? coded : undefined, name: behind };
}

/** `A4 papier` is no intervention: behind a bare code stands its name, or the beginning of it. */
function isPartOf(text: string, { name }: Intervention | Category): boolean {
  const [start, ...names] = [text, name.nl, name.en].map(plain);
  return start !== undefined && names.some((full) => full.startsWith(start) || start.startsWith(full));
}

interface MenukaartIndex {
  readonly byCode: ReadonlyMap<string, Intervention>;
  readonly byName: ReadonlyMap<string, Intervention>;
}

let index: MenukaartIndex | undefined;

function indexMenukaart(): MenukaartIndex {
  const { interventions } = menukaart();
  return {
    byCode: new Map(interventions.map((one) => [one.code.toUpperCase(), one])),
    byName: new Map(
      interventions.flatMap((one) => [one.name.nl, one.name.en].map((name) => [plain(name), one])),
    ),
  };
}
