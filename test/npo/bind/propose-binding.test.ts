import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { Proposal } from '../../../src/npo/bind/proposal.js';
import { readBinding } from '../../../src/npo/mapping/binding/binding.js';
import { bind } from '../../../src/pipeline/bind.js';
import {
  type Alteration,
  ocwConcepts,
  ocwLabels,
  renamed,
  writeAlteredTaxonomy,
} from './altered-taxonomy.js';

const OCW = 'http://www.nltaxonomie.nl/nt20/ocw/20260218';
const PER_SCHOOL =
  'urn:ocw:linkrole:social-themes-national-program-education-povointervention-institution-specification';

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'npo-bind-'));
});
afterAll(() => {
  rmSync(folder, { recursive: true });
});

let count = 0;
async function proposed(alteration: Alteration): Promise<Proposal> {
  const path = writeAlteredTaxonomy(join(folder, `edition${++count}`), alteration);
  const { proposal, diagnostics } = await bind({ packages: [path], from: 'nt19' });
  if (proposal === undefined) throw new Error(diagnostics.map(({ message }) => message.en).join('\n'));
  return proposal;
}

const local = (name: string) => name.replace(/^.*[:]/, '');

/** What became of each concept: its name and how sure that is. */
function outcomes({ lines }: Proposal): ReadonlyMap<string, string> {
  return new Map(
    lines.map(({ concept, unconfirmed: { was, confidence } }) => [
      local(was),
      `${local(concept)} ${confidence}`,
    ]),
  );
}

describe('a proposal for an edition that changed its numbers and dates only', () => {
  let proposal: Proposal;
  beforeAll(async () => {
    proposal = await proposed([]);
  });

  test('is the binding of NT19 with the new addresses, every line marked', () => {
    const known = readBinding('ocw-nt19');
    const unmarked = proposal.lines.map(({ unconfirmed, ...line }) => {
      expect(unconfirmed.confidence).toBe('high');
      return line;
    });
    // The prefixes of the schemas are those of the binding.
    expect(unmarked).toEqual(known.lines);
    expect(proposal.roles).toEqual(known.roles);
    expect(proposal.prefixes['ocw-i']).toBe(`${OCW}/dictionary/ocw-data`);
    expect(Object.keys(proposal.prefixes)).toEqual(Object.keys(known.prefixes));
    expect(proposal.entryPoints).toEqual({ '2025': `${OCW}/entrypoints/ocw-rpt-beleidsinformatie-2025.xsd` });
    expect(proposal.unconfirmed.notFound).toEqual([]);
  });

  test('has the same bytes each time', async () => {
    expect(JSON.stringify(await proposed([]))).toBe(JSON.stringify(proposal));
  });
});

describe('a proposal for an edition with other names', () => {
  let proposal: Proposal;
  beforeAll(async () => {
    proposal = await proposed([
      ...renamed(
        'InterventionsFocusedOnDevelopmentOfExecturiveFunctionsStudents',
        'InterventionsFocusedOnDevelopmentOfExecutiveFunctionsStudents',
      ),
      ...renamed('ParticipationCouncilApproval', 'ParticipationCouncilConsent'),
      ...renamed('OtherInterventions', 'InterventionsOther'),
      ...renamed('EmailContact', 'ContactEmailAddress'),
      ['>Overige interventies<', '>Andere interventies<'],
      [
        '>Heeft de medezeggenschapsraad ingestemd met het voorstel voor de besteding<',
        '>Heeft de MR ingestemd met het voorstel voor de besteding<',
      ],
      [PER_SCHOOL, 'urn:ocw:linkrole:social-themes-national-program-education-povo-spending-per-institution'],
      [': Besteding middelen op instellingsniveau<', ': Besteding per instelling<'],
      ['SettingCode', 'InstitutionCode'],
      // Of a question about money nobody asks an explanation any more: it is another question.
      [
        /(name="ExplanationHowFundsAreSpent"[\s\S]*?)type="[^"]*"/g,
        '$1type="nl-types:monetaryNoDecimals20ItemType"',
      ],
    ]);
  });

  test('finds what is called otherwise, surely where the label or the name is the same', () => {
    const found = outcomes(proposal);
    expect(found.get('EmailContact')).toBe('ContactEmailAddress high');
    expect(found.get('InterventionsFocusedOnDevelopmentOfExecturiveFunctionsStudents')).toBe(
      'InterventionsFocusedOnDevelopmentOfExecutiveFunctionsStudents high',
    );
    expect(found.get('Interventions')).toBe('Interventions high');
  });

  test('finds what changed in both with less certainty', () => {
    const found = outcomes(proposal);
    expect(found.get('ParticipationCouncilApproval')).toBe('ParticipationCouncilConsent medium');
    expect(found.get('OtherInterventions')).toBe('InterventionsOther medium');
  });

  test('gives its reasons in points that can be counted', () => {
    const line = proposal.lines.find(
      ({ unconfirmed }) => unconfirmed.was === 'ocw-i:ParticipationCouncilApproval',
    );
    // Two of three words of the name; nine of ten of the Dutch label; all else as it was.
    expect(line?.unconfirmed.reasons.map(({ by, points }) => `${by} ${points}`)).toEqual([
      'name 8/12',
      'label-nl 10/12',
      'label-en 6/6',
      'role 8/8',
      'type 6/6',
      'period 2/2',
      'balance 2/2',
    ]);
    expect(line?.unconfirmed.points).toBe('42/48');
  });

  test('finds a role by the questions in it', () => {
    const role = proposal.unconfirmed.roles.find(({ was }) => was === PER_SCHOOL);
    expect(role).toMatchObject({
      role: 'urn:ocw:linkrole:social-themes-national-program-education-povo-spending-per-institution',
      confidence: 'medium',
    });
  });

  test('finds an axis by what its members may be and the cubes that it is in', () => {
    expect(proposal.unconfirmed.axes).toMatchObject([
      { was: 'ocw-dim:SettingCodeAxis', axis: 'ocw-dim:InstitutionCodeAxis', confidence: 'high' },
    ]);
    const line = proposal.lines.find(({ dimensions }) => dimensions !== undefined);
    expect(line?.dimensions).toEqual({
      'ocw-dim:InstitutionCodeAxis': { typed: 'ocw-dm:InstitutionCodeTypedMember', key: 'school' },
    });
  });

  test('names the parts of a total as they are called now', () => {
    const total = proposal.lines.find(({ sumOf }) => sumOf !== undefined);
    expect(total?.sumOf).toContain('ocw-i:InterventionsOther');
  });

  test('says what was not found, with the lines that it had', () => {
    expect(proposal.unconfirmed.notFound).toMatchObject([
      {
        what: 'question',
        was: 'ocw-i:ExplanationHowFundsAreSpent',
        name: { nl: 'Toelichting op de besteding van de middelen' },
        lines: [{ measure: 'board.spendingExplanation' }],
      },
    ]);
    expect(outcomes(proposal).has('ExplanationHowFundsAreSpent')).toBe(false);
  });
});

test('an answer that the new list does not have is a doubt', async () => {
  const proposal = await proposed([['value="Niet van toepassing"', 'value="Nvt"']]);
  const line = proposal.lines.find(({ measure }) => measure === 'board.gmrConsent');
  expect(line?.unconfirmed.doubts?.map(({ nl }) => nl)).toEqual([
    'Deze antwoorden staan niet in de lijst: Niet van toepassing (wel: Ja, Nee, Nvt).',
  ]);
  // The list is another one, and an answer of ours is not in it: twice less sure.
  expect(line?.unconfirmed.confidence).toBe('low');
});

test('whatever concepts are renamed and reworded, what is proposed is what was meant', async () => {
  const labels = ocwLabels();
  const names = ocwConcepts();
  expect(labels.size).toBeGreaterThan(10);
  const change = fc.record({
    concept: fc.constantFrom(...names),
    how: fc.constantFrom('drop last word', 'new first word', 'swap'),
    label: fc.constantFrom('same', 'drop first word', 'new last word'),
  });
  await fc.assert(
    fc.asyncProperty(
      fc.uniqueArray(change, { selector: ({ concept }) => concept, maxLength: 8 }),
      async (changes) => {
        const truth = new Map<string, string>();
        const alteration: Alteration[] = [];
        for (const { concept, how, label } of changes) {
          const name = renaming(concept, how);
          if (names.includes(name) || [...truth.values()].includes(name)) continue;
          truth.set(concept, name);
          alteration.push(renamed(concept, name), relabelling(labels.get(concept), label));
        }
        const { lines, unconfirmed } = await proposed(alteration.flat());
        for (const { concept, unconfirmed: mark } of lines) {
          expect(`${local(mark.was)} → ${local(concept)}`).toBe(
            `${local(mark.was)} → ${truth.get(local(mark.was)) ?? local(mark.was)}`,
          );
        }
        expect(unconfirmed.notFound).toEqual([]);
      },
    ),
    { numRuns: 12 },
  );
}, 120_000);

function renaming(concept: string, how: string): string {
  const words = concept.match(/[A-Z][a-z]*/g) ?? [concept];
  if (how === 'new first word') return `Reported${concept}`;
  if (how === 'swap') return [...words.slice(1), words[0]].join('');
  return words.length > 2 ? words.slice(0, -1).join('') : `${concept}Total`;
}

function relabelling(label: string | undefined, how: string): Alteration {
  if (label === undefined || how === 'same' || !label.includes(' ')) return [];
  const changed = how === 'drop first word' ? label.replace(/^\S+ /, '') : label.replace(/\S+$/, 'anders');
  return [[`>${label}<`, `>${changed}<`]];
}

describe('bind', () => {
  test('names the bindings there are where the one asked for is not', async () => {
    const { diagnostics } = await bind({ packages: [folder], from: 'nt99' });
    expect(diagnostics.map(({ code }) => code)).toEqual(['binding:unknown']);
    expect(diagnostics[0]?.message.en).toContain('ocw-nt19');
  });

  test('writes its proposal, and not over another file unless told', async () => {
    const path = writeAlteredTaxonomy(join(folder, 'written'), []);
    const output = join(folder, 'proposal.json');
    writeFileSync(output, 'mine');
    const refused = await bind({ packages: [path], from: 'nt19', output });
    expect(refused.diagnostics.map(({ code }) => code)).toEqual(['output:target-exists']);
    expect([refused.written, readFileSync(output, 'utf8')]).toEqual([undefined, 'mine']);
    const { written, proposal } = await bind({ packages: [path], from: 'ocw-nt19', output, force: true });
    expect(written).toBe(output);
    expect(JSON.parse(readFileSync(output, 'utf8'))).toEqual(proposal);
  });

  test('leaves the year open where nothing says it, and takes the one that is given', async () => {
    const path = writeAlteredTaxonomy(join(folder, 'yearless'), [
      ['beleidsinformatie-2025', 'beleidsinformatie'],
    ]);
    const unknown = await bind({ packages: [path], from: 'nt19' });
    expect(unknown.proposal?.entryPoints).toEqual({});
    expect(unknown.proposal?.unconfirmed.entryPoint.en).toContain('The report year is not known');
    const given = await bind({ packages: [path], from: 'nt19', year: 2025 });
    expect(Object.keys(given.proposal?.entryPoints ?? {})).toEqual(['2025']);
  });

  test('proposes nothing where no entry point can be opened', async () => {
    const { proposal, diagnostics } = await bind({ packages: [join(folder, 'absent.zip')], from: 'nt19' });
    expect(proposal).toBeUndefined();
    expect(diagnostics.map(({ code }) => code)).toEqual(['package:not-found']);
  });
});
