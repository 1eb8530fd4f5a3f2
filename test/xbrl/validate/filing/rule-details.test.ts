import { describe, expect, test } from '@jest/globals';
import { conceptInPresentation } from '../../../../src/xbrl/validate/filing/rules/concept-in-presentation.js';
import { decimalsOfAmounts } from '../../../../src/xbrl/validate/filing/rules/decimals-of-amounts.js';
import { decimalsOfOtherNumbers } from '../../../../src/xbrl/validate/filing/rules/decimals-of-other-numbers.js';
import { noDuplicateFact } from '../../../../src/xbrl/validate/filing/rules/no-duplicate-fact.js';
import { noExtension } from '../../../../src/xbrl/validate/filing/rules/no-extension.js';
import { noUnusedNamespace } from '../../../../src/xbrl/validate/filing/rules/no-unused-namespace.js';
import { oneCurrency } from '../../../../src/xbrl/validate/filing/rules/one-currency.js';
import { plainDates } from '../../../../src/xbrl/validate/filing/rules/plain-dates.js';
import { recommendedPrefixes } from '../../../../src/xbrl/validate/filing/rules/recommended-prefixes.js';
import { referentsBeforeReferences } from '../../../../src/xbrl/validate/filing/rules/referents-before-references.js';
import { registeredUnits } from '../../../../src/xbrl/validate/filing/rules/registered-units.js';
import { textInLanguageOfReport } from '../../../../src/xbrl/validate/filing/rules/text-in-language-of-report.js';
import type { Rule } from '../../../../src/xbrl/validate/layer.js';
import type { Subject } from '../../../../src/xbrl/validate/subject.js';
import { qname } from '../../../../src/xbrl/xml/qname.js';
import { readXml } from '../../../../src/xbrl/xml/read-xml.js';
import { contextWith, duration, subjectWith } from './read-subject.js';

function messages(rule: Rule<Subject>, subject: Subject): readonly string[] {
  return [...rule.check(subject)].map(({ message }) => message.en);
}

function found(rule: Rule<Subject>, content: string, attributes = ''): readonly string[] {
  return messages(rule, subjectWith(content, attributes));
}

const CONTEXT = contextWith('c1', duration('2024-01-01', '2024-12-31'));
const unit = (id: string, measure: string) =>
  `<xbrli:unit id="${id}"><xbrli:measure>${measure}</xbrli:measure></xbrli:unit>`;

describe('the language of facts (NTA 2.04.03.02)', () => {
  test.each([
    ['is not asked of numbers', '<ex:Amount contextRef="c1" unitRef="u" xml:lang="en">1</ex:Amount>', 0],
    ['may be in capitals', '<ex:Name contextRef="c1" xml:lang="NL">x</ex:Name>', 0],
    ['may be that of a region', '<ex:Name contextRef="c1" xml:lang="nl-BE">x</ex:Name>', 0],
    ['is not another one that begins like it', '<ex:Name contextRef="c1" xml:lang="nld">x</ex:Name>', 1],
    [
      'is asked in each context',
      '<ex:Name contextRef="c1">x</ex:Name><ex:Name contextRef="c2" xml:lang="en">x</ex:Name>',
      1,
    ],
    [
      'is asked of each concept',
      '<ex:Name contextRef="c1">x</ex:Name><ex:OtherName contextRef="c1" xml:lang="en">x</ex:OtherName>',
      1,
    ],
  ])('%s', (_, facts, count) => {
    expect(found(textInLanguageOfReport, facts)).toHaveLength(count);
  });
});

describe('the order of what stands in a report (FG-NL-04)', () => {
  test.each(['<link:footnoteLink/>', '<xbrli:other/>'])('says nothing of %s', (element) => {
    const content = `${element}${CONTEXT}${element}<ex:Name contextRef="c1">x</ex:Name>${element}`;
    expect(found(referentsBeforeReferences, content)).toEqual([]);
  });

  test('is asked of every kind that stands too late, each told once', () => {
    const fact = '<ex:Name contextRef="c1">x</ex:Name>';
    const content = `${fact}${unit('u', 'xbrli:pure')}${CONTEXT}${unit('v', 'xbrli:pure')}`;
    expect(found(referentsBeforeReferences, content)).toEqual([
      'xbrli:unit stands after ex:Name; 2 of them stand too late in all.',
      'xbrli:context stands after ex:Name.',
    ]);
  });
});

describe('currencies (BR-KVK-3.01)', () => {
  test('are counted above and below the line, in every unit', () => {
    const content = `<xbrli:unit id="u"><xbrli:divide><xbrli:unitNumerator><xbrli:measure>iso4217:EUR</xbrli:measure></xbrli:unitNumerator><xbrli:unitDenominator><xbrli:measure>iso4217:USD</xbrli:measure></xbrli:unitDenominator></xbrli:divide></xbrli:unit>${unit('v', 'iso4217:GBP')}`;
    expect(found(oneCurrency, content)).toEqual(['This report names a currency 3 times in its units.']);
  });

  test('too many of them are all counted, and the first of them shown', () => {
    const units = Array.from({ length: 30 }, (_, i) => unit(`u${String(i)}`, 'iso4217:EUR'));
    const [finding] = oneCurrency.check(subjectWith(units.join('\n')));
    expect(finding?.message.en).toBe('This report names a currency 30 times in its units.');
    expect(finding?.location?.line).toBe(3);
    expect(finding?.related.map(({ line }) => line)).toEqual(Array.from({ length: 20 }, (_, i) => i + 4));
  });
});

describe('decimals (FR-KVK-5.01, 5.02) are not asked of', () => {
  test.each([
    ['an amount that is nil', '<ex:Amount contextRef="c1" unitRef="u" xsi:nil="true"/>'],
    ['another number that is nil', '<ex:Count contextRef="c1" unitRef="u" xsi:nil="true"/>'],
    ['text', '<ex:Name contextRef="c1">x</ex:Name>'],
    [
      'a concept that the taxonomy does not know',
      '<ex:None contextRef="c1" unitRef="u" decimals="1">1</ex:None>',
    ],
  ])('%s', (_, fact) => {
    expect([...found(decimalsOfAmounts, fact), ...found(decimalsOfOtherNumbers, fact)]).toEqual([]);
  });
});

describe('prefixes', () => {
  test('a default namespace need not be used, nor have a prefix', () => {
    const content = '<ex:Name xmlns="http://example.org/rules" contextRef="c1">x</ex:Name>';
    for (const rule of [noUnusedNamespace, recommendedPrefixes]) {
      const subject = subjectWith(content);
      expect(messages(rule, subject)).toEqual(
        messages(rule, subjectWith(content.replace(/ xmlns="[^"]*"/, ''))),
      );
    }
  });

  test('xml is always there, whether it is declared or not', () => {
    const declaration = 'xmlns:xml="http://www.w3.org/XML/1998/namespace"';
    expect(found(noUnusedNamespace, '<ex:Name contextRef="c1">x</ex:Name>', declaration)).toEqual(
      found(noUnusedNamespace, '<ex:Name contextRef="c1">x</ex:Name>'),
    );
  });

  test('are not recommended by a schema that has its namespace as the default only', () => {
    const namespace = 'http://example.org/rules';
    const { document } = readXml(
      new TextEncoder().encode(
        `<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns="${namespace}" targetNamespace="${namespace}"/>`,
      ),
      { file: 'own.xsd', url: 'http://example.org/rules/own.xsd' },
    );
    const subject = subjectWith('<ex:Name contextRef="c1">x</ex:Name>');
    const declared = subject.taxonomy.findElement(qname(namespace, 'Name'));
    if (document === undefined || declared === undefined) throw new Error('the stub has no such element');
    const findElement = () => ({ ...declared, element: document.root });
    const taxonomy = { ...subject.taxonomy, findElement };
    expect(messages(recommendedPrefixes, { ...subject, taxonomy })).toEqual([]);
  });
});

test.each(['no name', 'nowhere:EUR', ''])(
  '“%s” as a measure is for XML Schema, not for FG-NL-11',
  (measure) => {
    expect(found(registeredUnits, unit('u', measure))).toEqual([]);
  },
);

test('a date that is nil is none (BR-KVK-4.20)', () => {
  expect(found(plainDates, '<ex:Day contextRef="c1" xsi:nil="true"/>')).toEqual([]);
  expect(found(plainDates, '<ex:Day contextRef="c1"/>')).toHaveLength(1);
});

test('facts with contexts that are not there are duplicates where they name the same one (FR-NL-5.01)', () => {
  const name = (contextRef: string) => `<ex:Name contextRef="${contextRef}">x</ex:Name>`;
  expect(found(noDuplicateFact, name('a') + name('b'))).toEqual([]);
  expect(found(noDuplicateFact, name('a') + name('a'))).toHaveLength(1);
});

test.each(['linkbaseRef', 'schemaRef'])(
  'a %s to a schema of one’s own is for another rule than NTA 2.04.00.01',
  (kind) => {
    const ref = (name: string, file: string) =>
      `<link:${name} xlink:type="simple" xlink:href="http://example.org/rules/${file}" xlink:arcrole="http://www.w3.org/1999/xlink/properties/linkbase"/>`;
    expect(found(noExtension, ref('schemaRef', 'entry.xsd') + ref(kind, 'own.xsd'))).toEqual([]);
  },
);

test('only the common dictionary has the concept that orders members and is in no presentation', () => {
  const subject = subjectWith(
    '<ex:TypedMemberPresentationOrder contextRef="c1" unitRef="u">1</ex:TypedMemberPresentationOrder>',
  );
  const declared = subject.taxonomy.findConcept(qname('http://example.org/rules', 'Count'));
  const taxonomy = { ...subject.taxonomy, findConcept: () => declared };
  expect(messages(conceptInPresentation, { ...subject, taxonomy })).toHaveLength(1);
});
