import { defineDiagnostic, type Text } from '../../../../diagnostics/diagnostic.js';
import { XLINK, XML } from '../../../xml/namespaces.js';
import { attribute, ownText } from '../../../xml/navigate.js';
import { qname, type QName } from '../../../xml/qname.js';
import type { XmlElement } from '../../../xml/tree.js';
import { atomize, textOf } from '../../../xpath/xpath.js';
import type { Failed, MessageScope, SetSource } from '../assertions/set-kind.js';
import { comesWithProgram } from '../../documents-to-judge.js';
import { messageClause } from '../clause.js';
import { type Expression, ExpressionError } from '../compile/expression.js';
import type { Evaluation } from '../evaluate/evaluation.js';
import { FormulaError, raise } from '../formula-error.js';
import { messageParts } from './message-text.js';
import type { Item } from '../../../xpath/xpath.js';

const MESSAGE = qname('http://xbrl.org/2010/message', 'message');
const STANDARD_ROLE = 'http://www.xbrl.org/2010/role/message';
const XML_LANG = qname(XML, 'lang');
const ROLE = qname(XLINK, 'role');
const SEPARATOR = qname('', 'separator');

export const missingMessageLanguage = defineDiagnostic<{ text: string }>({
  code: 'xbrlmsge:missingMessageLanguage',
  severity: 'error',
  basis: messageClause('2.1'),
  message: {
    nl: ({ text }) => `De melding “${text}” zegt niet in welke taal zij is (xml:lang ontbreekt).`,
    en: ({ text }) => `The message “${text}” does not say in what language it is (xml:lang is missing).`,
  },
  help: { nl: 'Zet xml:lang op de melding.', en: 'Put xml:lang on the message.' },
});

const UNMADE: Text = {
  nl: 'Aan deze regel is niet voldaan. De melding die de taxonomie erover heeft, kan niet worden gemaakt.',
  en: 'This rule does not hold. The message that the taxonomy has for it cannot be made.',
};

/** A message with its expressions read (Generic Messages 1.0 §2). */
interface Message {
  readonly language: string;
  readonly role: string;
  readonly parts: readonly (string | Expression)[];
  readonly separator: string;
}

/** The messages of an assertion for one outcome, in every language (Validation Messages 1.0 §2). */
export class Messages {
  private known: readonly Message[] | undefined;

  private constructor(
    private readonly elements: readonly XmlElement[],
    private readonly readOne: (element: XmlElement) => Message,
  ) {}

  /**
   * Those that arcs of an arcrole lead to.
   *
   * @param own names that have a value in them besides
   * @param scope whether the variables of the set have one
   * @throws FormulaError
   */
  static read(
    source: SetSource,
    from: XmlElement,
    arcrole: string,
    own: readonly QName[],
    scope: MessageScope = 'variables',
  ): Messages {
    const found = source.resources.from(from, arcrole).filter(({ to }) => to.name === MESSAGE);
    const elements = found.map(({ to }) => to);
    const messages = new Messages(elements, (element) => readMessage(element, source, own, scope));
    // Those that come with the program are right, a test says so: they are read when one of them is needed.
    if (!comesWithProgram(source.taxonomy)) messages.all();
    return messages;
  }

  private all(): readonly Message[] {
    return (this.known ??= this.elements.map(this.readOne));
  }

  /**
   * The message in Dutch and in English: of the standard role where there is one, in another language
   * where there is none in that one; that it cannot be made where an expression in it fails. Undefined
   * where there is no message.
   */
  text(evaluation: Evaluation, failed: Failed, item?: Item): Text | undefined {
    const [nl, en] = [this.find('nl'), this.find('en')];
    if (nl === undefined || en === undefined) return undefined;
    const shownIn = (message: Message, language: keyof Text) => {
      try {
        return shown(message, evaluation, item);
      } catch (error) {
        if (!(error instanceof ExpressionError || error instanceof FormulaError)) throw error;
        failed(error, evaluation);
        return UNMADE[language];
      }
    };
    return { nl: shownIn(nl, 'nl'), en: shownIn(en, 'en') };
  }

  /** Every message with its language, as it reads. @throws ExpressionError, FormulaError */
  *texts(evaluation: Evaluation, item?: Item): Generator<readonly [language: string, text: string]> {
    for (const message of this.all()) yield [message.language, shown(message, evaluation, item)];
  }

  private find(language: string): Message | undefined {
    const all = this.all();
    const standard = all.filter(({ role }) => role === STANDARD_ROLE);
    const among = standard.length > 0 ? standard : all;
    const inLanguage = (wanted: string) => among.find((one) => isInLanguage(one.language, wanted));
    return inLanguage(language) ?? inLanguage('en') ?? among[0];
  }
}

function readMessage(
  element: XmlElement,
  source: SetSource,
  own: readonly QName[],
  scope: MessageScope,
): Message {
  const text = ownText(element);
  const language = languageOf(element);
  if (language === undefined) raise(missingMessageLanguage, { text }, element);
  return {
    language,
    role: attribute(element, ROLE) ?? '',
    parts: messageParts(text, element).map((part) =>
      'text' in part ? part.text : source.messageExpression(part.expression, element, own, scope),
    ),
    separator: attribute(element, SEPARATOR) ?? ' ',
  };
}

/** White space of the linkbase is no part of what a message says. */
function shown({ parts, separator }: Message, evaluation: Evaluation, item?: Item): string {
  const texts = parts.map((part) => {
    if (typeof part === 'string') return part;
    return part.derive(evaluation, item, (sequence) => atomize(sequence).map(textOf).join(separator));
  });
  return texts.join('').replace(/\s+/g, ' ').trim();
}

/** Whether a language tag is of a language (RFC 5646 §2.1.1). */
function isInLanguage(tag: string, language: string): boolean {
  const own = tag.toLowerCase();
  return own === language || own.startsWith(`${language}-`);
}

/** XML 1.0 §2.12. */
function languageOf(element: XmlElement): string | undefined {
  for (let at: XmlElement | undefined = element; at !== undefined; at = at.parent) {
    const language = attribute(at, XML_LANG);
    if (language !== undefined) return language;
  }
  return undefined;
}
