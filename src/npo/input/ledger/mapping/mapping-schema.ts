import * as z from 'zod';
import { spendingKinds, spendingLevels } from '../../subjects/code-lists.js';
import type { Code } from '../../subjects/field.js';
import { mappingTable } from './mapping-table.js';
import { PART_WORDS } from './mapping-words.js';

const { fields, name, explanation } = mappingTable;

const codes = (list: readonly Code[]) => z.enum(list.map(({ code }) => code));
const described = (field: keyof typeof fields) => {
  const { header, explanation: text } = fields[field];
  const title = header.nl === header.en ? header.nl : `${header.nl} / ${header.en}`;
  return { title, description: `${text.nl} / ${text.en}` };
};

const row = z.strictObject({
  part: codes(PART_WORDS).meta(described('part')),
  code: z.string().meta(described('code')),
  name: z.string().nullish().meta(described('name')),
  npo: z.enum(['yes', 'no']).nullish().meta(described('npo')),
  level: codes(spendingLevels()).nullish().meta(described('level')),
  school: z.string().nullish().meta(described('school')),
  intervention: z.string().nullish().meta(described('intervention')),
  kind: codes(spendingKinds()).nullish().meta(described('kind')),
  meaning: z.string().nullish().meta(described('meaning')),
  lines: z.int().min(0).nullish(),
  balance: z.string().nullish(),
  remark: z.string().nullish(),
});

/** The JSON form of a mapping: the same rows as its sheet or CSV file. */
export const mappingSchema = z
  .strictObject({ $schema: z.string().optional(), mapping: z.array(row).min(1) })
  .meta({
    title: 'npo-xbrl mapping',
    description: `${name.nl}: ${explanation.nl} / ${name.en}: ${explanation.en}`,
  });

export type MappingJson = z.infer<typeof mappingSchema>;
export type MappingJsonRow = MappingJson['mapping'][number];

/** The published form of the schema (`schemas/input/mapping.schema.json`). */
export function mappingJsonSchema(): Record<string, unknown> {
  return { ...z.toJSONSchema(mappingSchema, { io: 'input' }) };
}
