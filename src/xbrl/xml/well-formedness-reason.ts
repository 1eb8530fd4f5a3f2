import type { Text } from '../../diagnostics/diagnostic.js';

export const BARE_AMPERSAND: Text = {
  nl: 'een & die geen verwijzing begint; schrijf &amp; voor een gewone &',
  en: 'an & that begins no reference; write &amp; for a plain &',
};

/** The sentences of the parser that occur in practice, the same in Dutch, and in English where that is plainer. `$1` is what they name. */
const REASONS: readonly (readonly [sentence: RegExp, nl: string, plainer?: string])[] = [
  [/^unexpected close tag/, 'een eindtag past niet bij de geopende elementen'],
  [/^unmatched closing tag: (.*)/, 'de eindtag $1 hoort bij geen geopend element'],
  [/^unclosed tag: (.*)/, 'het element $1 wordt niet gesloten'],
  [/^unexpected end/, 'het bestand houdt te vroeg op'],
  [/^document must contain a root element/, 'er is geen hoofdelement'],
  [/^documents may contain only one root/, 'er is meer dan een hoofdelement'],
  [/^text data outside of root node/, 'er staat tekst buiten het hoofdelement'],
  [
    /^undefined entity/,
    'een entiteit zoals &nbsp; bestaat in XML niet',
    'an entity such as &nbsp; does not exist in XML',
  ],
  [
    /^malformed character entity/,
    'een verwijzing met &# noemt een teken dat XML niet heeft, of is onvolledig',
    'a reference with &# names a character that XML does not have, or is incomplete',
  ],
  [
    /^empty entity name|^disallowed character in entity name/,
    'een verwijzing met & is onvolledig; schrijf &amp; voor een gewone &',
  ],
  [/^disallowed character in (?:tag|attribute|closing) ?/, 'een naam heeft een teken dat er niet in mag'],
  [/^disallowed character/, 'een teken is in XML niet toegestaan'],
  [/^the string "\]\]>"/, 'de tekens ]]> mogen niet in gewone tekst staan'],
  [/^duplicate attribute: (.*)/, 'het attribuut $1 staat er twee keer'],
  [
    /^undeclared prefix or malformed name: (.*)/,
    'het voorvoegsel van $1 is niet gedeclareerd, of de naam is ongeldig',
  ],
  [/^reserved prefix or namespace: (.*)/, 'het voorvoegsel $1 of zijn naamruimte is voorbehouden'],
  [/^empty namespace for prefix: (.*)/, 'het voorvoegsel $1 krijgt een lege naamruimte'],
  [
    /^attribute without value|^unquoted attribute value/,
    'een attribuut heeft geen waarde tussen aanhalingstekens',
  ],
  [/^no whitespace between attributes/, 'tussen twee attributen staat geen spatie'],
  [
    /^incorrect syntax/,
    'na <! hoort een commentaar, of DOCTYPE of [CDATA[ in hoofdletters: <!DOCTYPE html>',
    '<! begins a comment, or DOCTYPE or [CDATA[ in capitals: <!DOCTYPE html>',
  ],
  [/^malformed comment/, 'een commentaar is onjuist afgesloten'],
  [/XML declaration/, 'de XML-declaratie is onjuist of staat niet vooraan'],
];

/** Why a document is not well-formed, from the sentence of the parser, in each language. */
export function wellFormednessReason(sentence: string): Text {
  // saxes puts `file:line:column: ` before its sentence and a full stop behind it.
  const en = sentence.replace(/^(?:[^:]*:)?\d+:\d+: /, '').replace(/\.$/, '');
  for (const [pattern, nl, plainer] of REASONS) {
    const match = pattern.exec(en);
    if (match !== null) return { nl: nl.replace('$1', match[1] ?? ''), en: plainer ?? en };
  }
  return { nl: 'de tekst volgt de regels van XML niet', en };
}
