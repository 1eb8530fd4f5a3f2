import { describe, expect, test } from '@jest/globals';
import {
  arc,
  existenceAssertion,
  factVariable,
  filterArc,
  general,
  generalVariable,
  parameter,
  problemsIn,
  unsatisfiedMessage,
  valueAssertion,
  variableArc,
} from './formula-case.js';

const SIGNATURE =
  '<variable:function xlink:type="resource" xlink:label="sig" name="my:twice" output="xs:integer"><variable:input type="xs:integer"/></variable:function>';
const implementation = (inputs: string, label = 'impl') =>
  `<cfi:implementation xlink:type="resource" xlink:label="${label}">${inputs}<cfi:output>1</cfi:output></cfi:implementation>`;
const INPUT = '<cfi:input name="n"/>';
const implemented = (from: string, to: string) => arc('2010/function-implementation', from, to);
const severity = (from: string, to: string) => arc('2022/assertion-unsatisfied-severity', from, to);
const OFFICIAL = (id: string) =>
  `<link:loc xlink:type="locator" xlink:href="http://www.xbrl.org/2022/severities.xml#${id}" xlink:label="${id}"/>`;

const RULE = valueAssertion('true()');

test('a rule that is right has no finding', () => {
  expect(problemsIn(valueAssertion('$a gt 0'), factVariable('a', 'part'))).toEqual([]);
});

describe.each([
  ['formula:expression-invalid', 'an expression that is no XPath', [valueAssertion('1 +')]],
  [
    'formula:expression-invalid',
    'a parameter of the rule whose expression is no XPath',
    [RULE, parameter('p', 'select=")"'), variableArc('p', 'p-p')],
  ],
  [
    'formula:expression-invalid',
    'a parameter of the rule whose type there is not',
    [RULE, parameter('p', 'select="1" as="xs:such"'), variableArc('p', 'p-p')],
  ],
  [
    'formula:expression-invalid',
    'a parameter that cannot be read, which the rule and another parameter refer to',
    [valueAssertion('$p = 1'), parameter('p', 'select=")"'), parameter('q', 'select="$p"')],
  ],
  ['formula:expression-invalid', 'a prefix that is not declared', [valueAssertion('no:such(1)')]],
  [
    'xbrlve:unknownAspectModel',
    'an aspect model that there is not',
    [valueAssertion('true()', 'aspectModel="Dimensional" implicitFiltering="true"')],
  ],
  ['xbrlve:noCustomFunctionSignature', 'a function that nobody announces', [valueAssertion('my:none(1)')]],
  [
    'xbrlve:noProhibitedNamespaceForCustomFunction',
    'a function of its own in the namespace of the registry',
    [SIGNATURE.replace('my:twice', 'xfi:twice')],
  ],
  ['xbrlcfie:missingCFIRelationship', 'an implementation of no function', [implementation(INPUT)]],
  [
    'xbrlcfie:tooManyCFIRelationships',
    'a function with two implementations',
    [
      SIGNATURE,
      implementation(INPUT),
      implementation(INPUT, 'other'),
      implemented('sig', 'impl'),
      implemented('sig', 'other'),
    ],
  ],
  [
    'xbrlcfie:inputMismatch',
    'an implementation with another number of inputs',
    [SIGNATURE, implementation(''), implemented('sig', 'impl')],
  ],
  [
    'xbrlve:parameterNameClash',
    'two parameters of a name',
    [parameter('p', 'select="1"'), parameter('p', 'select="2"').replaceAll('p-p', 'p-q')],
  ],
  [
    'xbrlve:parameterCyclicDependencies',
    'a parameter that depends on itself',
    [parameter('my:p', 'select="$my:p"').replace('p-my:p', 'p')],
  ],
  [
    'xbrlve:duplicateVariableNames',
    'two variables of a name',
    [RULE, factVariable('a', 'part'), factVariable('b', 'part'), variableArc('a', 'v-b')],
  ],
  [
    'xbrlve:variableNameResolutionFailure',
    'a variable with a prefix that is not declared',
    [RULE, factVariable('no:such', 'part').replaceAll('v-no:such', 'v').replaceAll('f-no:such', 'f')],
  ],
  ['xbrlve:unresolvedDependency', 'a variable that there is not', [valueAssertion('$none')]],
  [
    'xbrlve:unresolvedDependency',
    'a parameter that is no resource of a link',
    [
      valueAssertion('$x = 1'),
      '<variable:parameter id="lost" name="lost" select="1"/>',
      '<link:loc xlink:type="locator" xlink:href="#lost" xlink:label="lost"/>',
      variableArc('x', 'lost'),
    ],
  ],
  [
    'xbrlve:unresolvedDependency',
    'a variable in a filter that there is not',
    [RULE, factVariable('a', 'part'), general('g', '$none'), filterArc('v-a', 'g')],
  ],
  [
    'xbrlve:cyclicDependencies',
    'variables that depend on each other in a circle',
    [RULE, generalVariable('a', '$b'), generalVariable('b', '$a')],
  ],
  [
    'xbrlve:fallbackValueVariableReferenceNotAllowed',
    'a fallback value that refers to a variable',
    [RULE, factVariable('a', 'part'), factVariable('b', 'total', 'fallbackValue="$a"')],
  ],
  [
    'xbrlve:factVariableReferenceNotAllowed',
    'a filter of the set that refers to a variable',
    [
      ...[RULE, factVariable('a', 'part'), general('g', '. = $a')],
      '<variable:variableSetFilterArc xlink:type="arc" xlink:arcrole="http://xbrl.org/arcrole/2008/variable-set-filter" complement="false" xlink:from="rule" xlink:to="g"/>',
    ],
  ],
  [
    'xbrlve:filterAspectModelMismatch',
    'a filter on a segment in the dimensional model',
    [
      RULE,
      factVariable('a', 'part'),
      '<ssf:segment xlink:type="resource" xlink:label="s" test="true()"/>',
      filterArc('v-a', 's'),
    ],
  ],
  [
    'xbrlve:multipleTypedDimensionEqualityDefinitions',
    'two definitions of when values are equal',
    [
      ...[RULE, '<link:loc xlink:type="locator" xlink:href="t.xsd#t_line" xlink:label="line"/>'],
      ...['e', 'f'].map(
        (label) =>
          `<variable:equalityDefinition xlink:type="resource" xlink:label="${label}" test="true()"/>`,
      ),
      ...['e', 'f'].map((label) => arc('2008/equality-definition', 'line', label)),
    ],
  ],
  [
    'xbrleae:variableReferenceNotAllowed',
    'an existence test of a variable',
    [existenceAssertion('$a'), factVariable('a', 'part')],
  ],
  [
    'xbrlmsge:missingLeftCurlyBracketInMessage',
    'a message with a } too many',
    [RULE, unsatisfiedMessage('en', 'a } b')],
  ],
  [
    'xbrlmsge:missingRightCurlyBracketInMessage',
    'a message with a { too many',
    [RULE, unsatisfiedMessage('en', 'a { b')],
  ],
  [
    'xbrlmsge:missingMessageLanguage',
    'a message without a language',
    [RULE, unsatisfiedMessage('en', 'a').replace('xml:lang="en"', '')],
  ],
  [
    'formula:expression-invalid',
    'a message with an unknown variable',
    [RULE, unsatisfiedMessage('en', '{$none}')],
  ],
  [
    'seve:assertionSeveritySourceError',
    'a severity of something that is no assertion',
    [RULE, factVariable('a', 'part'), OFFICIAL('ERROR'), severity('v-a', 'ERROR')],
  ],
  [
    'seve:assertionSeverityTargetError',
    'a severity that is not the official one',
    [RULE, '<sev:error xlink:type="resource" xlink:label="mine" id="ERROR"/>', severity('rule', 'mine')],
  ],
  [
    'seve:multipleSeveritiesForAssertionError',
    'two severities',
    [RULE, OFFICIAL('ERROR'), OFFICIAL('OK'), severity('rule', 'ERROR'), severity('rule', 'OK')],
  ],
])('%s', (code, name, links) => {
  test(name, () => {
    expect(problemsIn(...links)).toEqual([code]);
  });
});

test('a cycle is told once for each parameter in it', () => {
  const links = [
    parameter('my:p', 'select="$my:q"').replace('p-my:p', 'p'),
    parameter('my:q', 'select="$my:p"').replace('p-my:q', 'q'),
  ];
  expect(problemsIn(...links)).toEqual([
    'xbrlve:parameterCyclicDependencies',
    'xbrlve:parameterCyclicDependencies',
  ]);
});

test('the same names in different sets do not clash', () => {
  const other = valueAssertion('true()', 'implicitFiltering="true"', 'other');
  expect(problemsIn(RULE, other, factVariable('a', 'part'), variableArc('a', 'v-a', 'other'))).toEqual([]);
});

test('a thousand parameters that each depend on the next are read without deep calls', () => {
  const chain = Array.from({ length: 1000 }, (_, n) =>
    parameter(`my:p${n}`, n === 999 ? 'select="1"' : `select="$my:p${n + 1}"`).replace(`p-my:p${n}`, `p${n}`),
  );
  expect(problemsIn(...chain)).toEqual([]);
});
