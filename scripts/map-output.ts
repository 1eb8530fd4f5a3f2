import { z } from 'zod';
import { mappingSchema } from '../src/npo/input/ledger/mapping/mapping-schema.js';

const money = z.string().regex(/^-?\d+\.\d{2}$/);
const share = { lines: z.int().min(0), debit: money, credit: money, balance: money };

/** What `map` prints with `--format json`; the parts on the lines are left out where none could be read. */
export function mapOutputOf<T extends z.ZodType>(finding: T) {
  return z
    .strictObject({
      tool: z.strictObject({ name: z.literal('npo-xbrl'), version: z.string() }),
      input: z.string(),
      form: z.string().optional().meta({ description: 'What kind of file it is, in words.' }),
      period: z.strictObject({ start: z.iso.date(), end: z.iso.date() }).optional(),
      mapping: z
        .array(mappingSchema.shape.mapping.element)
        .meta({ description: 'The proposal, in the form of a mapping file.' }),
      reconciliation: z
        .strictObject({
          mapped: z.strictObject(share),
          notNpo: z.strictObject(share),
          unmapped: z.strictObject(share),
          total: z.strictObject(share),
          stated: z
            .strictObject({ lines: z.int().min(0), debit: money, credit: money })
            .partial()
            .optional()
            .meta({ description: 'What the file itself says of its lines.' }),
        })
        .optional()
        .meta({ description: 'What became of every line under the proposal.' }),
      open: z
        .array(z.strictObject({ why: z.string(), labels: z.string(), ...share }))
        .optional()
        .meta({ description: 'Lines that the proposal leaves open, the largest first.' }),
      diagnostics: z.array(finding),
      written: z.string().optional().meta({ description: 'The mapping that was written.' }),
    })
    .meta({ title: 'What a ledger has, and its proposed mapping' });
}
