import { defineDiagnostic } from '../../../../diagnostics/diagnostic.js';
import { collapsedAttribute } from '../../../xml/navigate.js';
import { qname } from '../../../xml/qname.js';
import type { XmlElement } from '../../../xml/tree.js';
import { clause } from '../clause.js';
import type { AspectModel } from '../facts/aspect.js';
import { raise } from '../formula-error.js';
import { nameOfResource } from '../model/formula-resources.js';

const ASPECT_MODEL = qname('', 'aspectModel');

export const unknownAspectModel = defineDiagnostic<{ set: string; aspectModel: string }>({
  code: 'xbrlve:unknownAspectModel',
  severity: 'error',
  basis: clause('2.2'),
  message: {
    nl: ({ set, aspectModel }) =>
      `De regel “${set}” noemt een aspectmodel dat niet bestaat: “${aspectModel}”.`,
    en: ({ set, aspectModel }) =>
      `The rule “${set}” names an aspect model that there is not: “${aspectModel}”.`,
  },
  help: {
    nl: 'Schrijf dimensional of non-dimensional.',
    en: 'Write dimensional or non-dimensional.',
  },
});

/** Variables 1.0 §2.2: the aspect model of a variable set is one of two. */
export function aspectModelOf(set: XmlElement): AspectModel {
  const aspectModel = collapsedAttribute(set, ASPECT_MODEL) ?? '';
  if (aspectModel === 'dimensional' || aspectModel === 'non-dimensional') return aspectModel;
  return raise(unknownAspectModel, { set: nameOfResource(set), aspectModel }, set);
}
