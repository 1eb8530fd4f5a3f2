import type { Text } from '../../../../diagnostics/diagnostic.js';
import { qname } from '../../../xml/qname.js';
import { XPathError } from '../../../xpath/xpath.js';

/** The namespace of the errors that functions of the registry raise. */
export const XFIE = 'http://www.xbrl.org/2008/function/instance/error';

const TEXTS = {
  PeriodIsForever: {
    nl: 'de periode is “altijd” en heeft geen begin of einde',
    en: 'the period is forever and has no start or end',
  },
  PeriodIsNotInstant: { nl: 'de periode is geen tijdstip', en: 'the period is not an instant' },
  ItemIsNotNumeric: {
    nl: 'het gegeven vermeldt geen nauwkeurigheid (decimals of precision)',
    en: 'the item is reported without decimals or precision',
  },
  NodeIsNotXbrlItem: { nl: 'dit element is geen gegeven (item)', en: 'this node is no item' },
  ElementIsNotXbrlConcept: {
    nl: 'dit element is geen gegeven en geen tupel',
    en: 'this element is neither an item nor a tuple',
  },
  invalidConceptQName: {
    nl: 'de taxonomie heeft geen concept met deze naam',
    en: 'the taxonomy has no concept of this name',
  },
  invalidDimensionQName: {
    nl: 'de taxonomie heeft geen dimensie met deze naam',
    en: 'the taxonomy has no dimension of this name',
  },
  invalidExplicitDimensionQName: {
    nl: 'de taxonomie heeft geen expliciete dimensie met deze naam',
    en: 'the taxonomy has no explicit dimension of this name',
  },
  invalidTypedDimensionQName: {
    nl: 'de taxonomie heeft geen getypeerde dimensie met deze naam',
    en: 'the taxonomy has no typed dimension of this name',
  },
  invalidPrimaryItemConceptQName: {
    nl: 'de taxonomie heeft geen primair item met deze naam',
    en: 'the taxonomy has no primary item of this name',
  },
  InvalidConceptRelationParameters: {
    nl: 'deze as, of dit aantal generaties bij deze as, bestaat niet',
    en: 'there is no such axis, or it does not take this number of generations',
  },
  invalidPictureSyntax: { nl: 'dit getalpatroon klopt niet', en: 'this number picture is not well formed' },
} as const satisfies Readonly<Record<string, Text>>;

export type RegistryErrorCode = keyof typeof TEXTS;

/** Ends the evaluation with an error of the registry (xfie:…). @param detail the value or name that it is about */
export function failRegistry(code: RegistryErrorCode, detail?: string): never {
  throw new XPathError(qname(XFIE, code), TEXTS[code], detail);
}
