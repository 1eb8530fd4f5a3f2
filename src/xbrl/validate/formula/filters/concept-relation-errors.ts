import { defineDiagnostic } from '../../../../diagnostics/diagnostic.js';
import { conceptRelationClause } from './filter-clause.js';

const clause = conceptRelationClause('2.1');

export const variableSourceBindsToMultipleFacts = defineDiagnostic<{ variable: string }>({
  code: 'xbrlcrfe:variableSourceBindsToMultipleFacts',
  severity: 'error',
  basis: clause,
  message: {
    nl: ({ variable }) =>
      `Een relatiefilter begint bij de variabele “${variable}”, die meer dan één gegeven bevat.`,
    en: ({ variable }) =>
      `A relation filter begins at the variable “${variable}”, which is bound to several facts.`,
  },
  help: {
    nl: 'Laat de variabele maar één gegeven bevatten.',
    en: 'Let the variable be bound to one fact only.',
  },
});

export const variableSourceEvaluatesToPrimitive = defineDiagnostic<{ variable: string }>({
  code: 'xbrlcrfe:variableSourceEvaluatesToPrimitive',
  severity: 'error',
  basis: clause,
  message: {
    nl: ({ variable }) => `Een relatiefilter begint bij de variabele “${variable}”, die geen gegeven bevat.`,
    en: ({ variable }) =>
      `A relation filter begins at the variable “${variable}”, which is not bound to a fact.`,
  },
  help: {
    nl: 'Noem een variabele die altijd een gegeven bevat.',
    en: 'Name a variable that is always bound to a fact.',
  },
});

export const nameExpressionOfWrongType = defineDiagnostic<{ expression: string }>({
  code: 'xbrlcrfe:QNameExpressionEvaluatesToInvalidType',
  severity: 'error',
  basis: clause,
  message: {
    nl: ({ expression }) => `De expressie “${expression}” van een relatiefilter geeft niet één naam.`,
    en: ({ expression }) => `The expression “${expression}” of a relation filter does not give one name.`,
  },
  help: {
    nl: 'Laat de expressie één xs:QName geven.',
    en: 'Let the expression give one xs:QName.',
  },
});

export const addressExpressionOfWrongType = defineDiagnostic<{ expression: string }>({
  code: 'xbrlcrfe:URIExpressionEvaluatesToInvalidType',
  severity: 'error',
  basis: clause,
  message: {
    nl: ({ expression }) => `De expressie “${expression}” van een relatiefilter geeft niet één rol.`,
    en: ({ expression }) => `The expression “${expression}” of a relation filter does not give one role.`,
  },
  help: {
    nl: 'Laat de expressie één xs:anyURI geven.',
    en: 'Let the expression give one xs:anyURI.',
  },
});

export const invalidConceptRelationParameters = defineDiagnostic<{ axis: string; generations: string }>({
  code: 'xbrlcrfe:invalidConceptRelationParameters',
  severity: 'error',
  basis: clause,
  message: {
    nl: ({ axis, generations }) =>
      `De as “${axis}” van een relatiefilter kent geen ${generations} generaties.`,
    en: ({ axis, generations }) =>
      `The axis “${axis}” of a relation filter does not have ${generations} generations.`,
  },
  help: {
    nl: 'Laat het aantal generaties weg, of kies descendant of ancestor.',
    en: 'Leave out the number of generations, or choose descendant or ancestor.',
  },
});
