import { defineDiagnostic } from '../../../../diagnostics/diagnostic.js';
import type { Context, Item } from '../../../instance/instance.js';
import { writtenName } from '../../../instance/name-in-scope.js';
import { unitKey } from '../../../report/aspect-keys.js';
import { placeOf } from '../../../xml/place.js';
import type { XmlElement } from '../../../xml/tree.js';
import type { Rule } from '../../layer.js';
import type { Subject } from '../../subject.js';
import { contextIdentity } from '../context-identity.js';
import { manual } from '../manual.js';

export const duplicateFact = defineDiagnostic<{ name: string }>({
  code: 'FR-NL-5.01',
  severity: 'error',
  basis: manual('FR-NL-5.01'),
  aliases: ['NL.FR-NL-5.01'],
  message: {
    nl: ({ name }) =>
      `${name} staat meer dan eens in het rapport, voor dezelfde entiteit, periode en dimensies.`,
    en: ({ name }) => `${name} is reported more than once for the same entity, period and dimensions.`,
  },
  help: {
    nl: 'Rapporteer het gegeven één keer; ook een andere taal of waarde maakt het geen ander gegeven.',
    en: 'Report the fact once; another language or value does not make it another fact.',
  },
});

/**
 * FR-NL-5.01: no two facts have the same concept, context and unit, whatever their values or languages.
 * Contexts and units count as the same when they say the same, not only when they are the same element;
 * in tuples, facts of different tuples are different facts (XBRL 2.1 §4.10).
 */
export const noDuplicateFact: Rule<Subject> = {
  emits: [duplicateFact],

  *check({ file, instance, taxonomy }) {
    const contextKeys = new Map<Context, string>();
    for (const context of instance.contexts) {
      contextKeys.set(context, contextIdentity(context, taxonomy) ?? context.id);
    }
    const firsts = new Map<XmlElement | undefined, Map<string, Item>>();
    for (const item of instance.items) {
      const key = JSON.stringify([
        item.concept,
        item.context === undefined ? item.contextRef : contextKeys.get(item.context),
        item.unit === undefined ? item.unitRef : unitKey(item.unit.unit),
      ]);
      const siblings = firsts.get(item.element.parent) ?? new Map<string, Item>();
      firsts.set(item.element.parent, siblings);
      const first = siblings.get(key);
      if (first === undefined) {
        siblings.set(key, item);
        continue;
      }
      yield duplicateFact(
        { name: writtenName(item.element) },
        { location: placeOf(file, item.element), related: [placeOf(file, first.element)] },
      );
    }
  },
};
