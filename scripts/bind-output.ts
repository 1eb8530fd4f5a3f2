import { z } from 'zod';
import { bindingLineSchema, bindingSchema } from '../src/npo/mapping/binding/binding-schema.js';

const text = z.strictObject({ nl: z.string(), en: z.string() });
const points = z
  .string()
  .regex(/^\d+\/\d+$/)
  .meta({ description: 'Points got, of the points there are.' });
const others = z
  .array(z.strictObject({ concept: z.string(), points }))
  .optional()
  .meta({ description: 'Other concepts that come near.' });

const mark = {
  was: z.string().meta({ description: 'What it is in the binding that the proposal is made from.' }),
  confidence: z.enum(['high', 'medium', 'low']),
  points,
  reasons: z.array(
    z.strictObject({
      by: z.enum([
        'name',
        'label-nl',
        'label-en',
        'role',
        'type',
        'period',
        'balance',
        'address',
        'content',
        'cube',
      ]),
      was: z.string(),
      is: z.string(),
      points,
    }),
  ),
};

const proposal = bindingSchema.extend({
  unconfirmed: z.strictObject({
    explanation: text,
    from: z.string(),
    entryPoint: text,
    takenOver: text,
    roles: z.array(z.strictObject({ role: z.string(), ...mark })),
    axes: z.array(z.strictObject({ axis: z.string(), ...mark })),
    notFound: z.array(
      z.strictObject({
        what: z.enum(['role', 'axis', 'question']),
        was: z.string(),
        name: text,
        lines: z.array(bindingLineSchema).optional(),
        others,
      }),
    ),
  }),
  lines: z.array(
    bindingLineSchema.extend({
      unconfirmed: z.strictObject({ ...mark, others, doubts: z.array(text).optional() }),
    }),
  ),
});

/** What `bind` prints with `--format json`: one object. */
export function bindOutputOf<Finding extends z.ZodType>(finding: Finding) {
  return z
    .strictObject({
      tool: z.strictObject({ name: z.literal('npo-xbrl'), version: z.string() }),
      proposal: proposal
        .optional()
        .meta({ description: 'The file as it is written; absent where nothing could be proposed.' }),
      diagnostics: z.array(finding),
      written: z.string().optional(),
    })
    .meta({ title: 'A binding proposed for another taxonomy' });
}
