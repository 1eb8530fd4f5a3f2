import {
  type Basis,
  defineDiagnostic,
  type DiagnosticKind,
  type Text,
} from '../../../../diagnostics/diagnostic.js';

/** A section of Formula 1.0. */
function formulaClause(section: string): Basis {
  return { document: 'Formula 1.0', clause: section };
}

/** What a finding about a formula says: its name, and the aspect, variable or value that it is about. */
export interface FormulaDetail {
  readonly formula: string;
  readonly detail: string;
}

/** @param text what is wrong with the formula that the sentence begins with; %s stands for the detail */
function define(local: string, section: string, text: Text, help: Text): DiagnosticKind<FormulaDetail> {
  const sentence = (language: 'nl' | 'en', { formula, detail }: FormulaDetail) =>
    `${language === 'nl' ? 'De formule' : 'The formula'} “${formula}” ${text[language].replace('%s', () => detail)}.`;
  return defineDiagnostic<FormulaDetail>({
    code: `xbrlfe:${local}`,
    severity: 'error',
    basis: formulaClause(section),
    message: { nl: (params) => sentence('nl', params), en: (params) => sentence('en', params) },
    help,
  });
}

const GIVE_RULE: Text = {
  nl: 'Geef de formule een regel voor dit aspect, of een bron (source).',
  en: 'Give the formula a rule for this aspect, or a source.',
};
const COMPLETE_RULE: Text = {
  nl: 'Vul de regel aan, of noem een bron (source).',
  en: 'Complete the rule, or name a source.',
};
const CHOOSE_SOURCE: Text = {
  nl: 'Noem als bron een feitvariabele van de formule die dit aspect heeft.',
  en: 'Name as source a fact variable of the formula that has this aspect.',
};

export const nonSingletonOutputValue = define(
  'nonSingletonOutputValue',
  '2.1.1',
  { nl: 'geeft niet één waarde maar %s', en: 'does not give one value but %s' },
  { nl: 'Laat de expressie hoogstens één waarde geven.', en: 'Let the expression give one value at most.' },
);
export const missingConceptRule = define(
  'missingConceptRule',
  '2.1.2.1',
  {
    nl: 'zegt niet van welk concept haar uitkomst is%s',
    en: 'does not say of which concept its result is%s',
  },
  GIVE_RULE,
);
export const missingEntityIdentifierRule = define(
  'missingEntityIdentifierRule',
  '2.1.2.1',
  {
    nl: 'zegt niet van welke entiteit haar uitkomst is%s',
    en: 'does not say of which entity its result is%s',
  },
  GIVE_RULE,
);
export const missingPeriodRule = define(
  'missingPeriodRule',
  '2.1.2.1',
  {
    nl: 'zegt niet van welke periode haar uitkomst is%s',
    en: 'does not say of which period its result is%s',
  },
  GIVE_RULE,
);
export const missingUnitRule = define(
  'missingUnitRule',
  '2.1.2.1',
  { nl: 'zegt niet in welke eenheid haar uitkomst is%s', en: 'does not say in which unit its result is%s' },
  GIVE_RULE,
);
export const conflictingAspectRules = define(
  'conflictingAspectRules',
  '2.1.2',
  { nl: 'heeft regels die elkaar tegenspreken: %s', en: 'has rules that contradict each other: %s' },
  {
    nl: 'Geef elk aspect één regel, en een die bij het concept past.',
    en: 'Give each aspect one rule, and one that suits the concept.',
  },
);
export const unrecognisedAspectRule = define(
  'unrecognisedAspectRule',
  '2.1.2',
  {
    nl: 'heeft een regel die haar aspectmodel niet kent: %s',
    en: 'has a rule that its aspect model does not have: %s',
  },
  {
    nl: 'Gebruik regels voor dimensies alleen met het aspectmodel dimensional.',
    en: 'Use rules for dimensions with the aspect model dimensional only.',
  },
);
export const illegalUseOfUncoveredQName = define(
  'illegalUseOfUncoveredQName',
  '2.1.2.1',
  {
    nl: 'noemt formula:uncovered als bron zonder impliciet te filteren%s',
    en: 'names formula:uncovered as a source without implicit filtering%s',
  },
  {
    nl: 'Zet implicitFiltering op true, of noem een variabele.',
    en: 'Set implicitFiltering to true, or name a variable.',
  },
);
export const nonexistentSourceVariable = define(
  'nonexistentSourceVariable',
  '2.1.2.1',
  {
    nl: 'noemt als bron “%s”, dat geen feitvariabele van haar is',
    en: 'names as a source “%s”, which is no fact variable of it',
  },
  CHOOSE_SOURCE,
);
export const bindEmptySourceVariable = define(
  'bindEmptySourceVariable',
  '2.1.2.1',
  { nl: 'noemt als bron “%s”, dat leeg kan zijn', en: 'names as a source “%s”, which can be empty' },
  CHOOSE_SOURCE,
);
export const sequenceSAVConflicts = define(
  'sequenceSAVConflicts',
  '2.1.2.1',
  {
    nl: 'neemt een aspect over van een reeks feiten die daarin mogen verschillen: %s',
    en: 'takes an aspect from a sequence of facts that may differ in it: %s',
  },
  CHOOSE_SOURCE,
);
export const undefinedSAV = define(
  'undefinedSAV',
  '2.1.2.1',
  {
    nl: 'neemt een aspect over dat haar bron niet heeft: %s',
    en: 'takes an aspect that its source does not have: %s',
  },
  CHOOSE_SOURCE,
);
export const defaultAspectValueConflicts = define(
  'defaultAspectValueConflicts',
  '2.1.2.2',
  {
    nl: 'noemt als bron van alle aspecten “%s”, een reeks feiten',
    en: 'names as the source of all aspects “%s”, a sequence of facts',
  },
  CHOOSE_SOURCE,
);
export const incompleteConceptRule = define(
  'incompleteConceptRule',
  '2.1.2.3',
  {
    nl: 'heeft een regel voor het concept die niets zegt%s',
    en: 'has a rule for the concept that says nothing%s',
  },
  COMPLETE_RULE,
);
export const incompleteEntityIdentifierRule = define(
  'incompleteEntityIdentifierRule',
  '2.1.2.4',
  { nl: 'heeft een onvolledige regel voor de entiteit%s', en: 'has an incomplete rule for the entity%s' },
  COMPLETE_RULE,
);
export const incompletePeriodRule = define(
  'incompletePeriodRule',
  '2.1.2.5',
  { nl: 'heeft een onvolledige regel voor de periode%s', en: 'has an incomplete rule for the period%s' },
  COMPLETE_RULE,
);
export const badUsageOfExplicitDimensionRule = define(
  'badUsageOfExplicitDimensionRule',
  '2.1.2.6.1',
  { nl: 'behandelt “%s” als expliciete dimensie', en: 'treats “%s” as an explicit dimension' },
  { nl: 'Noem een expliciete dimensie van de taxonomie.', en: 'Name an explicit dimension of the taxonomy.' },
);
export const missingSAVForExplicitDimensionRule = define(
  'missingSAVForExplicitDimensionRule',
  '2.1.2.6.1',
  {
    nl: 'heeft een regel voor de dimensie “%s” die niets zegt',
    en: 'has a rule for the dimension “%s” that says nothing',
  },
  COMPLETE_RULE,
);
export const badUsageOfTypedDimensionRule = define(
  'badUsageOfTypedDimensionRule',
  '2.1.2.6.2',
  { nl: 'behandelt “%s” als getypeerde dimensie', en: 'treats “%s” as a typed dimension' },
  { nl: 'Noem een getypeerde dimensie van de taxonomie.', en: 'Name a typed dimension of the taxonomy.' },
);
export const missingSAVForTypedDimensionRule = define(
  'missingSAVForTypedDimensionRule',
  '2.1.2.6.2',
  {
    nl: 'heeft een regel voor de dimensie “%s” die niets zegt',
    en: 'has a rule for the dimension “%s” that says nothing',
  },
  COMPLETE_RULE,
);
export const wrongXpathResultForTypedDimensionRule = define(
  'wrongXpathResultForTypedDimensionRule',
  '2.1.2.6.2',
  {
    nl: 'vindt voor de dimensie “%s” niet één element',
    en: 'does not find one element for the dimension “%s”',
  },
  { nl: 'Laat de expressie één element geven.', en: 'Let the expression give one element.' },
);
export const badSubsequentOCCValue = define(
  'badSubsequentOCCValue',
  '2.1.2.7',
  {
    nl: 'zet met een regel voor segment of scenario een dimensie: %s',
    en: 'sets a dimension by a rule for the segment or scenario: %s',
  },
  { nl: 'Gebruik een regel voor die dimensie.', en: 'Use a rule for that dimension.' },
);
export const missingSAVForUnitRule = define(
  'missingSAVForUnitRule',
  '2.1.2.8',
  {
    nl: 'heeft een regel voor de eenheid die niets zegt%s',
    en: 'has a rule for the unit that says nothing%s',
  },
  COMPLETE_RULE,
);
