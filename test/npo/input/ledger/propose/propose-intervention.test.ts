import { describe, expect, test } from '@jest/globals';
import type { Text } from '../../../../../src/diagnostics/diagnostic.js';
import { proposeIntervention } from '../../../../../src/npo/input/ledger/propose/propose-intervention.js';
import { speaksOfNpo, withoutNpo } from '../../../../../src/npo/input/ledger/lines/speaks-of-npo.js';

function proposed(code: string, name: string, otherWords: readonly string[] = []) {
  const remarks: Text[] = [];
  const found = proposeIntervention({ dimension: 'project', code, name, otherWords }, remarks);
  return [found?.code, ...remarks.map(({ nl }) => nl)];
}

describe('the intervention that is proposed for a project', () => {
  test.each([
    ['NPO-B3', '', 'B3'],
    ['NPO-B3', 'NPO 2024', 'B3'],
    ['NPO-B3', 'NPO B3', 'B3'],
    ['P1', 'NPO B3 groep 7', 'B3'],
    ['NPO-E1', 'NPO klassenverkleining', 'E1'],
    ['P1', 'NPO klassenverkleining groep 3', 'E1'],
    ['NPO-C2', 'NPO activiteiten op het plein', 'C2'],
    ['P1', 'NPOgelden leermiddelen', 'F7'],
  ])('%s "%s" is %s', (code, name, expected) => {
    expect(proposed(code, name)).toEqual([expected]);
  });

  test.each([
    ['C2', 'NPO klassenverkleining', 'C2 Sportieve activiteiten', 'E1 Klassenverkleining'],
    ['NPO-A1', 'NPO feedback geven', 'A1 Voor- en vroegschoolse interventies', 'B6 Feedback'],
    ['D2', 'NPO Leermiddelen', 'D2 Samenwerkend leren', 'F7 Leermiddelen'],
    ['P1', 'C2 Klassenverkleining', 'C2 Sportieve activiteiten', 'E1 Klassenverkleining'],
  ])('%s "%s" is asked about: its number and name disagree', (code, name, byNumber, byName) => {
    const remark = `naar het nummer "${byNumber}", naar de naam "${byName}": welke is het?`;
    expect(proposed(code, name)).toEqual([undefined, remark]);
  });

  test('is asked about where the name is of something else than the number, but for that of its school', () => {
    const remark = 'is dit "F1 Ouderbetrokkenheid"? dat blijkt alleen uit het nummer, niet uit de naam';
    expect(proposed('F1', 'NPO ICT')).toEqual([undefined, remark]);
    expect(proposed('F1', 'NPO De Springplank', ['springplank'])).toEqual(['F1']);
    expect(proposed('F1', 'NPO De Springplank')).toEqual([undefined, remark]);
  });

  test.each([
    [
      'NPO personeel',
      'F3 (Tijdelijk) aantrekken of inhuren van nieuw personeel voor specifieke interventies',
    ],
    ['NPO directe kosten', 'B4 Directe instructie'],
    ['NPO activiteiten', 'C2 Sportieve activiteiten'],
    ['NPO groepen 3', 'B3 Instructie in kleine groepen'],
  ])('is asked about where "%s" has no more of its name than a word that goes for any', (name, label) => {
    expect(proposed('P1', name)).toEqual([undefined, `bedoelde u "${label}"?`]);
  });

  test('is known by words that together go for one only', () => {
    expect(proposed('P1', 'NPO nieuw personeel')).toEqual(['F3']);
  });
});

describe('a text', () => {
  test.each([
    'NPO',
    'npo24',
    'NPO-gelden',
    'NPOgelden taal',
    'NPO_rt',
    'N.P.O. rekenen',
    'n.p.o.',
    'NP Onderwijs',
    'NP-Onderwijs',
    'Nationaal Programma Onderwijs',
    'Nationaal Programma Ond.',
    'Nat. Progr. Onderwijs',
    'Nat.prog.ond.',
    'Middelen nationaal programma onderwijs 2024',
  ])('"%s" speaks of NPO', (text) => {
    expect(speaksOfNpo(text)).toBe(true);
    expect(speaksOfNpo(withoutNpo(text))).toBe(false);
  });

  test.each(['van niet-NPO naar NPO', 'Sport buiten - NPO'])(
    'speaks of NPO where it says so beside what is not: "%s"',
    (text) => {
      expect(speaksOfNpo(text)).toBe(true);
    },
  );

  test.each([
    'Npower',
    'Snpo',
    'Onderwijs',
    'nationaal programma',
    'NP Onderhoud',
    'Internationaal onderwijs',
    'Geen NPO',
    'niet-NPO',
    'Formatie excl. NPO-gelden',
    'buiten Nationaal Programma Onderwijs',
  ])('"%s" does not', (text) => {
    expect(speaksOfNpo(text)).toBe(false);
  });
});
