import { stringify } from 'csv-stringify/sync';
import type { Language } from '../../../diagnostics/diagnostic.js';
import type { Subject } from '../subjects/field.js';
import { fieldsOf, SUBJECTS } from '../subjects/subjects.js';
import { type PartialSubmissionJson, recordsOf } from './records.js';
import { type ShownValue, shownValues } from './shown-value.js';
import { headerText, WORDS } from './template-texts.js';

export interface CsvFile {
  readonly name: string;
  readonly content: string;
}

/** The CSV files of a submission as a Dutch or an English Excel opens them with a double click. */
export function csvFiles(json: PartialSubmissionJson, language: Language): readonly CsvFile[] {
  return SUBJECTS.map((subject) => ({
    name: `${subject.name[language].toLowerCase()}.csv`,
    content: stringify(
      subject.layout === 'vertical' ? verticalRows(json, subject, language) : rows(json, subject, language),
      {
        bom: true,
        delimiter: language === 'nl' ? ';' : ',',
        record_delimiter: 'windows',
        quoted_match: /[\r\n]/,
      },
    ),
  }));
}

function rows(json: PartialSubmissionJson, subject: Subject, language: Language): string[][] {
  const fields = fieldsOf(subject);
  const header = fields.map(([, field]) => headerText(field, language));
  const records = recordsOf(json, subject).map((record) =>
    fields.map(([key, field]) => csvText(shownValues(record[key], field, language), language)),
  );
  return [header, ...records.filter((row) => row.some((text) => text !== ''))];
}

function verticalRows(json: PartialSubmissionJson, subject: Subject, language: Language): string[][] {
  const [record = {}] = recordsOf(json, subject);
  const header = [WORDS.item, WORDS.value, WORDS.explanation].map((word) => word[language]);
  const lines = fieldsOf(subject).map(([key, field]) => [
    headerText(field, language),
    csvText(shownValues(record[key], field, language), language),
    field.explanation[language],
  ]);
  return [header, ...lines];
}

function csvText(values: readonly ShownValue[], language: Language): string {
  return values.map((value) => valueText(value, language)).join('; ');
}

function valueText(value: ShownValue, language: Language): string {
  const localised = (text: string) => (language === 'nl' ? text.replace('.', ',') : text);
  switch (value.form) {
    case 'text':
      return value.text;
    case 'date':
      return language === 'nl' ? value.date.split('-').reverse().join('-') : value.date;
    case 'share':
      return `${localised(value.decimal.times(100).toFixed())}%`;
    case 'amount':
      return localised(value.decimal.toFixed(Math.max(2, value.decimal.decimalPlaces())));
    case 'number': {
      const places = value.decimal.decimalPlaces();
      // Three decimals could be thousands; a fourth makes them decimals to everybody.
      return localised(value.decimal.toFixed(places === 3 ? 4 : places));
    }
  }
}
