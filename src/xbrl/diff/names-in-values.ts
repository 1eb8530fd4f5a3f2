import type { Instance } from '../instance/instance.js';
import { factItems } from '../instance/to-report.js';
import type { Member } from '../report/aspects.js';
import type { Fact, Report } from '../report/fact.js';
import { lookupNamespace } from '../xml/navigate.js';
import { qname, type QName } from '../xml/qname.js';
import type { XmlElement } from '../xml/tree.js';
import { isNcName } from '../xml/xml-name.js';
import { xmlWords } from '../xml/xml-words.js';

/**
 * The names that a value speaks of if it speaks of names: every word of it has a prefix that is declared where it
 * stands, or it is one word, which the default namespace holds for (XML Schema Part 2 §3.2.18).
 */
export type NamesInValues = ReadonlyMap<Fact | Member, readonly QName[]>;

/** @param report that of the instance, by `toReport` */
export function namesInValues(instance: Instance, report: Report): NamesInValues {
  const found = new Map<Fact | Member, readonly QName[]>();
  const add = (key: Fact | Member | undefined, text: string, at: XmlElement) => {
    const names = namesIn(text, at);
    if (key !== undefined && names !== undefined) found.set(key, names);
  };
  for (const [index, item] of factItems(instance).entries())
    if (item.unitRef === undefined && !item.isNil) add(report.facts[index], item.value, item.element);
  for (const { dimensions } of instance.contexts) {
    for (const { member, element } of dimensions) {
      if (member.kind !== 'typed' || member.isXml === true) continue;
      // A typed value is the one element in its typedMember, which may declare prefixes of its own.
      for (const child of element.children) if (typeof child !== 'string') add(member, member.value, child);
    }
  }
  return found;
}

function namesIn(text: string, { scope }: XmlElement): readonly QName[] | undefined {
  // A long text is left at its first word.
  const prefix = /^[ \t\n\r]*([^ \t\n\r:]+):/.exec(text)?.[1];
  if (prefix === undefined) {
    const namespace = lookupNamespace(scope, '') ?? '';
    const word = namespace === '' ? undefined : /^[ \t\n\r]*([^ \t\n\r]+)[ \t\n\r]*$/.exec(text)?.[1];
    return word === undefined || !isNcName(word) ? undefined : [qname(namespace, word)];
  }
  if (lookupNamespace(scope, prefix) === undefined) return undefined;
  const names: QName[] = [];
  for (const word of xmlWords(text)) {
    const end = word.indexOf(':');
    const namespace = end < 1 ? undefined : lookupNamespace(scope, word.slice(0, end));
    if (namespace === undefined || end === word.length - 1) return undefined;
    names.push(qname(namespace, word.slice(end + 1)));
  }
  return names;
}
