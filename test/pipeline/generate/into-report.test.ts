import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { verdictOutput } from '../../../scripts/output-schemas.js';
import { main } from '../../../src/cli/main.js';
import { generate } from '../../../src/pipeline/generate.js';
import type { Generated } from '../../../src/pipeline/generate/generated.js';

const fixture = (path: string) => fileURLToPath(new URL(`../../../fixtures/${path}`, import.meta.url));
const INPUT = fixture('boards/one-school/input.json');
const WHOLE = fixture('into/beleidsinformatie-2024.xbrl');
const whole = readFileSync(WHOLE, 'utf8');

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'npo-into-'));
});
afterAll(() => {
  rmSync(folder, { recursive: true });
});

let count = 0;
async function into(source: string | Uint8Array, input: string = INPUT) {
  const run = join(folder, `run${++count}`);
  const path = join(folder, `whole${count}.xbrl`);
  writeFileSync(path, source);
  const generated = await generate(input, { output: run, into: path });
  const bytes = generated.written.length === 0 ? undefined : readFileSync(join(run, 'filing.xbrl'));
  return { generated, bytes, text: bytes?.toString('utf8') ?? '' };
}

const codesOf = ({ findings }: Generated) =>
  findings.filter(({ code }) => code.startsWith('into:')).map(({ code }) => code);

function changesOf({ merged }: Generated): string[] {
  return (merged?.changes ?? []).map(({ kind, concept, dimensions, before, after }) => {
    const member = Object.values(dimensions).join(' ');
    return `${kind} ${concept.replace(/^.*:/, '')} ${member}: ${before ?? ''} → ${after ?? ''}`;
  });
}

describe('the NPO section in a report of other software', () => {
  let outcome: Awaited<ReturnType<typeof into>>;
  beforeAll(async () => {
    outcome = await into(whole);
  });

  test('differs from what was there in the NPO facts, and in nothing else', () => {
    // By hand: fixtures/into beside the answers of fixtures/boards/one-school.
    expect(changesOf(outcome.generated).sort()).toEqual([
      'added Interventions :  → 0',
      'added InterventionsEffectiveUseOfEducation :  → 0',
      'added InterventionsExtraDeploymentOfStaffAndSupport :  → 0',
      'added InterventionsFocusedOnDevelopmentOfExecturiveFunctionsStudents :  → 0',
      'added InterventionsFocusedOnFacilitiesAndPreconditions :  → 0',
      'added InterventionsFocusedOnSocialEmotionalDevelopmentStudents :  → 0',
      'added InterventionsMoreEducationKnowledgeAndSkillsPupils :  → 0',
      'added JointParticipationCouncilApproved :  → Niet van toepassing',
      'added OtherInterventions :  → 0',
      'added PresentationOrder 00AB:  → 1',
      'changed ExplanationPercentageOfResourcesNonSalariedStaff : Nog in te vullen & af te stemmen → Er is geen personeel ingehuurd.',
      'changed Interventions 00AB: 22701 → 22801',
      'changed InterventionsMoreEducationKnowledgeAndSkillsPupils 00AB: 6000 → 6100',
      'changed ParticipationCouncilApproval 00AB: Nee → Ja',
      'removed Interventions 00ZZ: 500 → ',
      'removed PresentationOrder 00ZZ: 2 → ',
    ]);
  });

  test('leaves every line of other facts, contexts and units as it is', () => {
    const gone = /s00ZZ|00ZZ|School gesloten|label="z"|from="z"|>Nee<|>6000<|>22701<|Nog in te vullen/;
    const lines = whole.split('\n').filter((line) => !gone.test(line) || line.includes('HiringNonSalaried'));
    const left = new Set(outcome.text.split('\n'));
    expect(lines.filter((line) => !left.has(line))).toEqual([]);
  });

  test('keeps the id of a fact, so that its footnote stays with it', () => {
    expect(outcome.text).toContain('decimals="0" id="a">6100<');
    expect(outcome.text).toContain('xl:from="a" xl:to="een"');
  });

  test('takes out the context of a school that reports nothing, and says which footnote has gone', () => {
    expect(outcome.text).not.toContain('00ZZ');
    expect(
      outcome.generated.findings.find(({ code }) => code === 'into:footnote-lost')?.message.nl,
    ).toContain('School gesloten.');
  });

  test('keeps the order of another theme for an institution that is not ours', () => {
    expect(outcome.text).toContain(
      '<cd:PresentationOrder contextRef="s77" unitRef="getal" decimals="INF" id="volgorde">4</cd:PresentationOrder>',
    );
  });

  test('keeps the order of a school that reports nothing where a fact of another theme stands beside it', async () => {
    const order =
      '<cd:PresentationOrder contextRef="s00ZZ" unitRef="getal" decimals="INF">2</cd:PresentationOrder>';
    const another =
      order +
      '<o:EducationalLagResourcesReceived contextRef="s00ZZ" unitRef="euro" decimals="0">7</o:EducationalLagResourcesReceived>';
    const { text } = await into(whole.replace(order, another));
    expect(text).toContain(another);
    expect(text).not.toContain('>500<');
  });

  test('writes with the prefixes, contexts and units that are there', () => {
    expect(outcome.text).toContain(
      '\n    <o:JointParticipationCouncilApproved contextRef="jaar">Niet van toepassing</o:JointParticipationCouncilApproved>\n',
    );
    expect(outcome.text.match(/<context /g)?.length).toBe(3);
    expect(outcome.text.match(/<unit /g)?.length).toBe(2);
  });

  test('keeps the answers about the board, and names both where they differ', () => {
    const finding = outcome.generated.findings.find(({ code }) => code === 'into:other-value');
    expect(finding?.message.nl).toContain('contact@enigeschool.example');
    expect(finding?.message.nl).toContain('administratie@enigeschool.example');
    expect(outcome.text).toContain('>contact@enigeschool.example<');
    expect(codesOf(outcome.generated).sort()).toEqual([
      'into:footnote-lost',
      'into:other-value',
      'into:without-answer',
    ]);
  });

  test('is judged as it was written, with what was wrong in it already', () => {
    const verdict = outcome.generated.verdicts.find(({ file }) => file.endsWith('filing.xbrl'));
    const errors = verdict?.diagnostics.filter(({ severity }) => severity === 'error');
    // The report has no contact person, currency, postal code or town; the Dutch filing rules allow no footnotes.
    expect(
      errors?.map(({ code, message }) => /^existenceAssertion_(\w+):/.exec(message.nl)?.[1] ?? code),
    ).toEqual([
      'ContactReportingEducation_PrtExistOnce1',
      'DocumentInformationEducation_PrtExistOnce7',
      'EntityAddress_PrtExist02XOR1',
      'EntityAddress_PrtExist02XOR2',
      'FR-NL-6.01',
    ]);
  });

  test('is left open where the other theme is not in the part of the taxonomy that is here', async () => {
    const complete = `<cd:FamilyName contextRef="jaar">B. Fictief</cd:FamilyName>
      <o:DocumentPresentationCurrencyEducation contextRef="jaar">EUR</o:DocumentPresentationCurrencyEducation>
      <cd:PostalCodeNL contextRef="jaar">1000AA</cd:PostalCodeNL>
      <cd:PlaceOfResidenceNL contextRef="jaar">Voorbeeldstad</cd:PlaceOfResidenceNL>`;
    const { generated } = await into(whole.replace(/<l:footnoteLink[\s\S]*<\/l:footnoteLink>/, complete));
    const verdict = generated.verdicts.find(({ file }) => file.endsWith('filing.xbrl'));
    expect(verdict?.verdict).toBe('undetermined');
    expect(verdict?.diagnostics.filter(({ severity }) => severity === 'error')).toEqual([]);
  });

  test('gives the same bytes when it is put in once more', async () => {
    const again = await into(outcome.text);
    expect(again.text).toBe(outcome.text);
    expect(again.generated.merged?.changes).toEqual([]);
  });

  test('does not ask the submission for answers that the report has', async () => {
    const input = JSON.parse(readFileSync(INPUT, 'utf8')) as { board: Record<string, unknown> };
    delete input.board['contactEmail'];
    delete input.board['contactPhone'];
    const path = join(folder, 'without-contact.json');
    writeFileSync(path, JSON.stringify(input));
    const { generated } = await into(whole, path);
    const codes = generated.findings.map(({ code }) => code);
    expect(codes).not.toContain('input:value-missing');
    expect(codes).not.toContain('npo:demanded-answer-missing');
    expect(codes).not.toContain('npo:expected-answer-missing');
    expect(generated.missing).toEqual([]);
    expect(generated.merged?.changes.length).toBe(16);
  });

  describe('asks for an answer that the report has', () => {
    /** The input without some answers of the board. */
    function inputWithout(...fields: readonly string[]): string {
      const input = JSON.parse(readFileSync(INPUT, 'utf8')) as { board: Record<string, unknown> };
      const board = Object.entries(input.board).filter(([field]) => !fields.includes(field));
      const path = join(folder, `without-${fields.join('-')}.json`);
      writeFileSync(path, JSON.stringify({ ...input, board: Object.fromEntries(board) }));
      return path;
    }
    const missingIn = ({ findings }: Generated) =>
      findings.filter(({ code }) => code.endsWith('-missing')).map(({ source }) => source?.pointer);

    test.each(['name', 'kvkNumber', 'authorityNumber'])(
      'where the detail report is not made without it: %s',
      async (field) => {
        const { generated } = await into(whole, inputWithout(field, 'contactEmail'));
        expect(missingIn(generated)).toEqual([`/board/${field}`]);
        expect(generated.missing).toEqual(['report.xbrl']);
      },
    );

    test('where rules look at it', async () => {
      const { generated } = await into(whole, inputWithout('sector', 'contactEmail'));
      expect(missingIn(generated)).toEqual(['/board/sector']);
    });

    test('where a form beside the one that was put into the report lacks it', async () => {
      const official = fileURLToPath(new URL('../../../schemas/bindings/ocw-nt19.json', import.meta.url));
      const binding = join(folder, 'own.json');
      writeFileSync(binding, readFileSync(official, 'utf8').replace('"filing.xbrl"', '"own.xbrl"'));
      const input = inputWithout('contactEmail', 'contactPhone');
      const generated = await generate(input, { output: join(folder, 'own'), into: WHOLE, binding });
      expect(missingIn(generated)).toEqual(['/board/contactEmail', '/board/contactPhone']);
      expect(generated.missing).toEqual(['filing.xbrl']);
    });
  });
});

describe('an NPO fact that is not of this board or year', () => {
  const year = /<context id="jaar">[\s\S]*?<\/context>/.exec(whole)?.[0] ?? '';
  test.each([
    ['last year', year.replaceAll('2024-', '2023-')],
    ['another organisation', year.replace(/>\d{8}</, '>99999999<')],
  ])('(%s) stays, and is named', async (_name, context) => {
    const other = `${context.replace('"jaar"', '"ander"')}<o:Interventions contextRef="ander" unitRef="euro" decimals="0">111</o:Interventions>`;
    const { generated, text } = await into(whole.replace('<!-- NPO, bestuur -->', other));
    expect(context).not.toBe(year);
    expect(text).toContain(other);
    expect(codesOf(generated)).toContain('into:other-facts-kept');
    expect(changesOf(generated).length).toBe(16);
  });
});

describe('whatever the bytes', () => {
  const utf16 = Buffer.from(`\uFEFF${whole.replace('utf-8', 'utf-16')}`, 'utf16le');
  test.each([
    ['a byte order mark', Buffer.from(`\uFEFF${whole}`)],
    ['UTF-16', utf16],
    ['UTF-16 with the high byte first', Buffer.from(utf16).swap16()],
    [
      'windows-1252',
      Buffer.from(whole.replace('utf-8', 'windows-1252').replace('ander', 'ándere'), 'latin1'),
    ],
    ['lines that end as on Windows', Buffer.from(whole.replaceAll('\n', '\r\n'))],
  ])('%s: the same facts change', async (_name, bytes) => {
    const { generated } = await into(bytes);
    expect(changesOf(generated).length).toBe(16);
  });

  test('of a tuple stays as it is, with the fact of ours in it', async () => {
    const tuple =
      '<x:Groep xmlns:x="urn:x"><o:Interventions contextRef="jaar" unitRef="euro" decimals="0">1</o:Interventions></x:Groep>';
    const { text } = await into(whole.replace('<!-- NPO, bestuur -->', tuple));
    expect(text).toContain(tuple);
  });
});

describe('nothing is written', () => {
  test('into a report of another board', async () => {
    const { generated, bytes } = await into(
      whole.replaceAll('12345678', '87654321').replace('99901', '99902'),
    );
    expect(bytes).toBeUndefined();
    const told = generated.findings.filter(({ code }) => code === 'into:other-report');
    expect(told.map(({ message }) => /“([^”]*)”.*“([^”]*)”/.exec(message.nl)?.slice(1))).toEqual([
      ['http://www.kvk.nl/kvk-id 87654321', 'http://www.kvk.nl/kvk-id 12345678'],
      ['99902', '99901'],
      ['87654321', '12345678'],
    ]);
  });

  test('into a report of another year', async () => {
    const { generated, bytes } = await into(whole.replaceAll('2024-', '2023-'));
    expect(bytes).toBeUndefined();
    expect(codesOf(generated)).toContain('into:other-report');
  });

  test('into a report whose taxonomy does not have the section', async () => {
    const other = fixture('boards/one-school/expected/report.xbrl');
    const { generated, bytes } = await into(readFileSync(other));
    expect(bytes).toBeUndefined();
    expect(codesOf(generated)).toEqual(['into:taxonomy-without-section']);
  });

  test('into a report whose footnotes count elements', async () => {
    const { generated, bytes } = await into(whole.replace('#volgorde', '#element(/1/4)'));
    expect(bytes).toBeUndefined();
    expect(codesOf(generated)).toContain('into:footnotes-by-place');
  });

  test('into a report in an encoding of which nothing can be kept', async () => {
    const text = whole.replace('utf-8', 'shift_jis').replace('Voorlopig', '@@');
    const bytes = Buffer.concat(
      text
        .split('@@')
        .flatMap((part, index) =>
          index === 0 ? [Buffer.from(part)] : [Buffer.from([0x93, 0xfa]), Buffer.from(part)],
        ),
    );
    const { generated, bytes: written } = await into(bytes);
    expect(written).toBeUndefined();
    expect(codesOf(generated)).toContain('into:encoding');
  });

  test.each([
    ['no file', undefined, 'file:not-readable'],
    ['no XML', 'niets', 'xml:not-well-formed'],
    ['no report', '<html/>', 'xbrl21:no-xbrl-root'],
  ])('into %s', async (_name, text, code) => {
    const path = join(folder, 'broken.xbrl');
    if (text === undefined) rmSync(path, { force: true });
    else writeFileSync(path, text);
    const generated = await generate(INPUT, { output: join(folder, 'none'), into: path });
    expect(generated.written).toEqual([]);
    expect(generated.findings.filter(({ severity }) => severity === 'error').map((one) => one.code)).toEqual([
      code,
    ]);
  });
});

test('the command shows the difference, and has it in its JSON', async () => {
  const output = join(folder, 'command');
  let out = '';
  const print = (text: string) => (out += text);
  const args = ['generate', INPUT, '-o', output, '--into', WHOLE, '--force'];
  expect(await main(args, { out: print, err: print })).toBe(1);
  expect(out).toContain('16 verschillen');
  expect(out).toContain('Het NPO-deel is in beleidsinformatie-2024.xbrl gezet');
  expect(out).toContain('6000 → 6100 m:EUR  (+100)');
  out = '';
  await main([...args, '--format', 'json'], { out: print, err: print });
  const verdicts = out
    .trimEnd()
    .split('\n')
    .map((line) => verdictOutput.parse(JSON.parse(line)));
  expect(verdicts.map(({ changes }) => changes?.length)).toEqual([16, undefined]);
});
