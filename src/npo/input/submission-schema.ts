import * as z from 'zod';
import type { DigitsField, Field, Subject } from './subjects/field.js';
import { type FieldMeta, metaOf } from './subjects/field-meta.js';
import { fieldsOf, SUBJECT, type SubmissionJson, TOP_LEVEL_FIELD } from './subjects/subjects.js';

const DECIMAL = /^-?\d+(?:\.\d+)?$/;
const DECIMAL_OR_SHARE = /^-?\d+(?:\.\d+)?%?$/;

/**
 * The JSON form of a submission: one schema, made of the same fields as the sheets and CSV files. Each
 * field carries its headers, explanation and kind as metadata.
 */
export const submissionSchema: z.ZodType<SubmissionJson> = makeSchema();

function makeSchema(): z.ZodType<SubmissionJson> {
  const { board, schools, pupils, funding, programmes, spending } = SUBJECT;
  const { [TOP_LEVEL_FIELD]: reportingYear, ...boardFields } = board.fields;
  const schema = z
    .strictObject({
      $schema: z.string().optional(),
      reportingYear: fieldSchema(reportingYear),
      board: record({ ...board, fields: boardFields }),
      schools: z.array(record(schools)).min(1).meta(subjectMeta(schools)),
      pupils: z.array(record(pupils)).optional().meta(subjectMeta(pupils)),
      funding: z.array(record(funding)).meta(subjectMeta(funding)),
      programmes: z.array(record(programmes)).meta(subjectMeta(programmes)),
      spending: z.array(record(spending)).meta(subjectMeta(spending)),
    })
    .meta({
      title: 'npo-xbrl submission',
      description:
        'Alles wat een bestuur over een verslagjaar van het Nationaal Programma Onderwijs opgeeft. / ' +
        'All that a board hands in about a reporting year of the National Programme for Education.',
    });
  // The fields are data, so their types follow from the data (`SubmissionJson`) and not from zod.
  return schema as unknown as z.ZodType<SubmissionJson>;
}

function record(subject: Subject): z.ZodType {
  const shape = fieldsOf(subject).map(([key, field]) => [key, fieldSchema(field)] as const);
  return z.strictObject(Object.fromEntries(shape)).meta(subjectMeta(subject));
}

function fieldSchema(field: Field): z.ZodType {
  const value = valueSchema(field);
  const meta: FieldMeta = metaOf(field);
  return (field.required ? value : value.nullish()).meta({ ...meta });
}

function valueSchema(field: Field): z.ZodType {
  switch (field.kind) {
    case 'text':
      return field.most === undefined ? z.string() : z.string().max(field.most);
    case 'email':
    case 'intervention':
      return z.string();
    case 'interventions':
      return z.union([z.array(z.string()), z.string()]);
    case 'answer':
      return z.enum(['yes', 'no', 'notApplicable']);
    case 'code':
      return z.enum(field.codes().map(({ code }) => code));
    case 'date':
      return z.string().regex(/^\d{4}-\d{2}-\d{2}$/);
    case 'school-year':
      return z.string().regex(/^\d{4}-\d{4}$/);
    case 'year':
      return z.int().min(1000).max(2999);
    case 'integer':
      return z.int().min(0);
    case 'amount':
      return z.union([z.number(), z.string().regex(DECIMAL)]);
    case 'decimal':
      return z.union([z.number().min(0), z.string().regex(DECIMAL)]);
    case 'amount-or-share':
      return z.union([z.number(), z.string().regex(DECIMAL_OR_SHARE)]);
    case 'brin':
      return z.string().regex(/^\d{2}[A-Z]{2}$/);
    case 'branch':
      return z.string().regex(/^\d{2}[A-Z]{2}\d{2}$/);
    case 'postal-code':
      return z.string().regex(/^[1-9]\d{3}[A-Z]{2}$/);
    case 'digits':
      return z.string().regex(digits(field));
  }
}

function digits({ fewest, most, mostZeros }: DigitsField): RegExp {
  const count = fewest === most ? String(most) : `${String(fewest)},${String(most)}`;
  const zeros = mostZeros === undefined ? '' : `(?!0{${String(mostZeros + 1)}})`;
  return new RegExp(`^${zeros}\\d{${count}}$`);
}

function subjectMeta({ name, explanation }: Subject): { title: string; description: string } {
  return { title: `${name.nl} / ${name.en}`, description: `${explanation.nl} / ${explanation.en}` };
}

/** The published form of the schema (`schemas/input/submission.schema.json`). */
export function submissionJsonSchema(): Record<string, unknown> {
  const schema = z.toJSONSchema(submissionSchema, {
    io: 'input',
    override: ({ jsonSchema }) => {
      const own: Record<string, unknown> = jsonSchema;
      for (const key of ['header', 'aliases', 'explanation', 'kind', 'isRequired'])
        Reflect.deleteProperty(own, key);
    },
  });
  return { ...schema };
}
