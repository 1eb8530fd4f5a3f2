import type { Workbook } from 'exceljs';
import type { Language } from '../../../diagnostics/diagnostic.js';
import { menukaart } from '../../model/menukaart.js';
import { findReportingYear, reportingYears } from '../../model/reporting-year.js';
import { ANSWERS } from '../subjects/code-lists.js';
import type { Code, Field } from '../subjects/field.js';
import { interventionLabel } from '../values/read-intervention.js';
import { columnLetters } from '../workbook/sheet-rows.js';
import { WORDS } from './template-texts.js';

/** A drop-down list: the range it takes its values from, and whether another value is refused. */
export interface DropDown {
  readonly range: string;
  readonly isClosed: boolean;
}

/** The hidden sheet that holds the values of the drop-down lists, one list a column. */
export class WorkbookLists {
  private readonly ranges = new Map<string, string>();

  constructor(
    private readonly workbook: Workbook,
    private readonly language: Language,
    private readonly year: number,
  ) {}

  /** The drop-down of a field; undefined where anything may be typed. */
  dropDown(field: Field): DropDown | undefined {
    const { language } = this;
    switch (field.kind) {
      case 'answer':
        return { range: this.range('answer', names(ANSWERS, language)), isClosed: true };
      case 'code':
        return { range: this.range(field.header.en, names(field.codes(), language)), isClosed: true };
      case 'intervention':
      case 'interventions':
        return { range: this.range('intervention', interventionNames(this.year, language)), isClosed: false };
      case 'year':
      case 'school-year':
        return { range: this.range(field.kind, years(field.kind)), isClosed: false };
      case 'text':
      case 'email':
      case 'postal-code':
      case 'digits':
      case 'date':
      case 'integer':
      case 'amount':
      case 'decimal':
      case 'amount-or-share':
      case 'brin':
      case 'branch':
        return undefined;
    }
  }

  private range(id: string, values: readonly (string | number)[]): string {
    const known = this.ranges.get(id);
    if (known !== undefined) return known;
    const name = WORDS.lists[this.language];
    const sheet = this.workbook.getWorksheet(name) ?? this.workbook.addWorksheet(name, { state: 'hidden' });
    const column = this.ranges.size + 1;
    for (const [index, value] of [id, ...values].entries()) sheet.getCell(index + 1, column).value = value;
    const letters = columnLetters(column);
    const range = `${name}!$${letters}$2:$${letters}$${String(values.length + 1)}`;
    this.ranges.set(id, range);
    return range;
  }
}

function names(codes: readonly Code[], language: Language): string[] {
  return codes.map(({ name }) => name[language]);
}

/** The interventions of the editions that hold in a reporting year; all of them for a year that we do not know. */
function interventionNames(year: number, language: Language): string[] {
  const { editions, interventions } = menukaart();
  const inForce = findReportingYear(year)?.editions;
  const held = new Set(
    editions.filter(({ id }) => inForce?.includes(id) ?? true).flatMap((edition) => edition.interventions),
  );
  return interventions.filter(({ code }) => held.has(code)).map((one) => interventionLabel(one, language));
}

function years(kind: 'year' | 'school-year'): (string | number)[] {
  const { years: known } = reportingYears();
  return kind === 'year'
    ? known.map(({ year }) => year)
    : [...new Set(known.flatMap(({ schoolYears }) => schoolYears))].sort();
}
