/** What is wrong in the invalid files of fixtures/rules: code, place and Dutch message of every finding. */
export const expected: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>> = {
  'FR-NL-1.01': {
    'invalid-byte-order-mark.xbrl': ['FR-NL-1.01 1:1 Het bestand begint met een byte order mark (BOM).'],
  },
  'FR-NL-1.02': {
    'invalid-comment-and-attribute.xbrl': [
      'FR-NL-1.02 2:30 Het teken → (U+2192) mag niet voorkomen.',
      'FR-NL-1.02 2:59 Het teken Ł (U+0141) mag niet voorkomen.',
      'FR-NL-1.02 10:64 Het teken Ł (U+0141) mag niet voorkomen.',
      'FR-NL-1.02 10:67 Het teken ź (U+017A) mag niet voorkomen.',
      'FR-NL-1.02 13:33 Het teken 👍 (U+1F44D) mag niet voorkomen.',
    ],
    'invalid-word-processor.xbrl': [
      'FR-NL-1.02 13:36 Het teken ‘ (U+2018) mag niet voorkomen.',
      'FR-NL-1.02 13:42 Het teken ’ (U+2019) mag niet voorkomen.',
      'FR-NL-1.02 13:44 Het teken – (U+2013) mag niet voorkomen.',
      'FR-NL-1.02 13:46 Het teken “ (U+201C) mag niet voorkomen.',
      'FR-NL-1.02 13:52 Het teken ” (U+201D) mag niet voorkomen.',
      'FR-NL-1.02 13:57 Het teken … (U+2026) mag niet voorkomen.',
      'FR-NL-1.02 14:3 Het teken • (U+2022) mag niet voorkomen.',
    ],
  },
  'filing:control-character': {
    'invalid-from-word.xbrl': [
      'filing:control-character 2:81 Het teken U+0096 valt naar de letter van FR-NL-1.02 buiten wat mag, al laat een bekend programma het door.',
      'filing:control-character 13:38 Het teken U+0092 valt naar de letter van FR-NL-1.02 buiten wat mag, al laat een bekend programma het door.',
      'filing:control-character 13:74 Het teken U+0080 valt naar de letter van FR-NL-1.02 buiten wat mag, al laat een bekend programma het door.',
      'filing:control-character 13:76 Het teken U+0085 valt naar de letter van FR-NL-1.02 buiten wat mag, al laat een bekend programma het door.',
      'filing:control-character 13:78 Het teken U+009F valt naar de letter van FR-NL-1.02 buiten wat mag, al laat een bekend programma het door.',
      'filing:control-character 13:51 Het teken &#x92; valt naar de letter van FR-NL-1.02 buiten wat mag, al laat een bekend programma het door.',
      'filing:control-character 13:59 Het teken &#146; valt naar de letter van FR-NL-1.02 buiten wat mag, al laat een bekend programma het door.',
      'filing:control-character 13:67 Het teken &#128; valt naar de letter van FR-NL-1.02 buiten wat mag, al laat een bekend programma het door.',
    ],
  },
  'FR-NL-1.03': {
    'invalid-doctype.xbrl': ['FR-NL-1.03 3:1 Het bestand heeft een DOCTYPE-declaratie.'],
  },
  'FR-NL-1.04': {
    'invalid-references.xbrl': [
      'FR-NL-1.04 13:33 De tekenverwijzing &#8217; mag niet voorkomen.',
      'FR-NL-1.04 13:47 De tekenverwijzing &#x2013; mag niet voorkomen.',
    ],
  },
  'FR-NL-1.05': {
    'invalid-latin-1.xbrl': ['FR-NL-1.05 1:1 Het bestand heeft de tekencodering iso-8859-1, niet UTF-8.'],
    'invalid-utf-16.xbrl': ['FR-NL-1.05 1:1 Het bestand heeft de tekencodering utf-16le, niet UTF-8.'],
  },
  'FR-NL-1.06': {
    'invalid-report(2024).xbrl': [
      'FR-NL-1.06 - De bestandsnaam “invalid-report(2024).xbrl” heeft tekens die niet overal hetzelfde betekenen.',
    ],
    'invalid-report-v1.2.xbrl': [
      'FR-NL-1.06 - De bestandsnaam “invalid-report-v1.2.xbrl” heeft tekens die niet overal hetzelfde betekenen.',
    ],
  },
  'FR-NL-2.03': {
    'invalid-empty-language.xbrl': ['FR-NL-2.03 3:1 Het rapport zegt niet in welke taal het is.'],
    'invalid-no-language.xbrl': ['FR-NL-2.03 3:1 Het rapport zegt niet in welke taal het is.'],
  },
  'FR-NL-2.04': {
    'invalid-two-schema-references.xbrl': [
      'FR-NL-2.04 9:3 Het rapport verwijst naar meer dan één schema, hier naar “http://example.org/rules/other.xsd”.',
    ],
  },
  'FR-NL-2.05': {
    'invalid-linkbase-reference.xbrl': [
      'FR-NL-2.05 9:3 Het bestand verwijst met link:linkbaseRef naar een eigen linkbase: “own-lab-nl.xml”.',
    ],
  },
  'FR-NL-2.06': {
    'invalid-cdata-section.xbrl': ['FR-NL-2.06 13:42 De tekens ]]> mogen niet voorkomen.'],
    'invalid-comment.xbrl': ['FR-NL-2.06 2:54 De tekens ]]> mogen niet voorkomen.'],
  },
  'FR-NL-2.07': {
    'invalid-nil.xbrl': [
      'FR-NL-2.07 16:3 ex:Amount heeft xsi:nil (in JSON: de waarde null).',
      'FR-NL-2.07 17:3 ex:Name heeft xsi:nil (in JSON: de waarde null).',
    ],
  },
  'FR-NL-3.01': {
    'invalid-midnight.xbrl': ['FR-NL-3.01 11:64 In een periode staat een tijd: 2025-01-01T00:00:00.'],
    'invalid-times.xbrl': [
      'FR-NL-3.01 12:7 In een periode staat een tijd: 2024-01-01T00:00:00.',
      'FR-NL-3.01 13:7 In een periode staat een tijd: 2025-01-01T00:00:00.',
      'FR-NL-3.01 18:19 In een periode staat een tijd: 2024-12-31T12:00:00.',
    ],
  },
  'FR-NL-3.02': {
    'invalid-forever.xbrl': [
      'FR-NL-3.02 11:19 Hier staat geen begin, einde of peildatum, maar een periode zonder grenzen (xbrli:forever; in JSON: geen period).',
    ],
  },
  'FR-NL-3.03': {
    'invalid-unused.xbrl': ['FR-NL-3.03 13:3 Geen enkel gegeven gebruikt context c2.'],
  },
  'FR-NL-3.04': {
    'invalid-same-content.xbrl': [
      'FR-NL-3.01 18:7 In een periode staat een tijd: 2025-01-01T00:00:00.',
      'FR-NL-3.04 14:3 Context c2 zegt hetzelfde als context c1.',
      'FR-NL-3.04 26:3 Context c4 zegt hetzelfde als context c3.',
    ],
    'invalid-time-zones.xbrl': ['FR-NL-3.04 13:3 Context c2 zegt hetzelfde als context c1.'],
  },
  'FR-NL-4.01': {
    'invalid-same-measures.xbrl': [
      'FR-NL-4.01 15:3 Eenheid EUR2 is dezelfde als eenheid EUR.',
      'FR-NL-4.01 17:3 Eenheid p2 is dezelfde als eenheid p1.',
    ],
  },
  'FR-NL-4.02': {
    'invalid-unused.xbrl': ['FR-NL-4.02 15:3 Geen enkel gegeven gebruikt eenheid pure.'],
  },
  'FR-NL-5.01': {
    'invalid-in-other-words.xbrl': [
      'FR-NL-3.04 14:3 Context c2 zegt hetzelfde als context c1.',
      'FR-NL-4.01 19:3 Eenheid euro is dezelfde als eenheid EUR.',
      'FR-NL-5.01 21:3 ex:Amount staat meer dan eens in het rapport, voor dezelfde entiteit, periode en dimensies.',
    ],
    'invalid-repeated.xbrl': [
      'FR-NL-5.01 16:3 ex:Amount staat meer dan eens in het rapport, voor dezelfde entiteit, periode en dimensies.',
      'FR-NL-5.01 18:3 ex:Name staat meer dan eens in het rapport, voor dezelfde entiteit, periode en dimensies.',
    ],
  },
  'FR-NL-5.03': {
    'invalid-empty.xbrl': [
      'FR-NL-5.03 13:3 ex:Name heeft geen waarde.',
      'FR-NL-5.03 14:3 ex:OtherName heeft geen waarde.',
      'FR-NL-5.03 16:3 ex:Explanation heeft geen waarde.',
    ],
  },
  'FR-NL-5.06': {
    'invalid-precision.xbrl': [
      'FR-NL-5.06 15:3 ex:Amount heeft het attribuut precision (“3”).',
      'FR-NL-5.06 16:3 ex:OtherAmount heeft het attribuut precision (“INF”).',
    ],
  },
  'FR-NL-5.11': {
    'invalid-elements.xbrl': [
      'FR-NL-5.11 13:3 De opmaak in ex:Explanation mag zo niet: deze elementen bestaan hier niet: <a>, <img>.',
    ],
    'invalid-list-types.xbrl': [
      'FR-NL-5.11 13:3 De opmaak in ex:Explanation mag zo niet: deze lijsttypen kunnen niet: ol type="square", ul type="a".',
    ],
    'invalid-not-well-formed.xbrl': [
      'FR-NL-5.11 17:3 De opmaak in ex:Explanation mag zo niet: het is geen welgevormde XHTML; sluit elk element af, zet waarden van attributen tussen aanhalingstekens en schrijf een losse < of & als &lt; of &amp;.',
      'FR-NL-5.11 18:3 De opmaak in ex:Explanation mag zo niet: het is geen welgevormde XHTML; sluit elk element af, zet waarden van attributen tussen aanhalingstekens en schrijf een losse < of & als &lt; of &amp;.',
    ],
    'invalid-other-type.xbrl': [
      'FR-NL-5.11 13:3 De opmaak in ex:Name mag zo niet: <b> kan alleen in een gegeven van het type formattedExplanationItemType.',
      'FR-NL-5.11 14:3 De opmaak in ex:OtherName mag zo niet: <br> kan alleen in een gegeven van het type formattedExplanationItemType.',
    ],
    'invalid-styles.xbrl': [
      'FR-NL-5.11 13:3 De opmaak in ex:Explanation mag zo niet: deze stijlen kunnen niet: background, margin.',
    ],
  },
  'FR-NL-6.01': {
    'invalid-footnote.xbrl': [
      'FR-NL-6.01 14:3 Het rapport heeft voetnoten.',
      'FG-NL-09 13:3 ex:Name heeft het attribuut id.',
    ],
  },
  'FG-NL-03': {
    'invalid-prefixes.xbrl': [
      'FG-NL-03 3:1 De prefix van http://www.xbrl.org/2003/instance is hier x; aanbevolen is xbrli.',
      'FG-NL-03 3:1 De prefix van http://www.xbrl.org/2003/iso4217 is hier cur; aanbevolen is iso4217.',
      'FG-NL-03 3:1 De prefix van http://example.org/rules is hier example; aanbevolen is ex.',
    ],
  },
  'FG-NL-04': {
    'invalid-order.xbrl': [
      'FG-NL-04 15:3 xbrli:context staat na ex:Name; in totaal staan er 2 te laat.',
      'FG-NL-04 19:3 xbrli:unit staat na ex:Name.',
    ],
  },
  'FG-NL-05': {
    'invalid-unused.xbrl': [
      'FG-NL-05 3:1 De prefix xbrldi (http://xbrl.org/2006/xbrldi) wordt nergens gebruikt.',
      'FG-NL-05 14:3 De prefix ex2 (http://example.org/other) wordt nergens gebruikt.',
    ],
  },
  'FG-NL-09': {
    'invalid-id.xbrl': [
      'FG-NL-09 15:3 ex:Amount heeft het attribuut id.',
      'FG-NL-09 16:3 ex:Name heeft het attribuut id.',
    ],
  },
  'FG-NL-11': {
    'invalid-not-registered.xbrl': [
      'FG-NL-11 14:25 De eenheid iso4217:EURO staat niet in het XBRL-eenhedenregister.',
      'FG-NL-11 15:28 De eenheid xbrli:percent staat niet in het XBRL-eenhedenregister.',
      'FG-NL-11 16:27 De eenheid ex:pupils staat niet in het XBRL-eenhedenregister.',
    ],
  },
  'NTA-2.04.00.01': {
    'invalid-own-schema.xbrl': [
      'NTA-2.04.00.01 9:3 Het bestand breidt de taxonomie met link:roleRef uit: “own.xsd#r” hoort niet bij het entrypoint.',
      'NTA-2.04.00.01 10:3 Het bestand breidt de taxonomie met link:arcroleRef uit: “http://example.org/rules/own.xsd#a” hoort niet bij het entrypoint.',
    ],
  },
  'NTA-2.04.00.04': {
    'invalid-common-not-presented.xbrl': [
      'NTA-2.04.00.04 14:3 Het entrypoint vraagt nl-cd:CommonNotPresented niet uit: het staat in geen presentatie.',
    ],
    'invalid-not-presented.xbrl': [
      'NTA-2.04.00.04 17:3 Het entrypoint vraagt ex:NotPresented niet uit: het staat in geen presentatie (2 keer gerapporteerd).',
    ],
    'invalid-own-presentation.xbrl': [
      'NTA-2.04.00.01 9:3 Het bestand breidt de taxonomie met link:roleRef uit: “http://example.org/rules/own.xsd#r” hoort niet bij het entrypoint.',
      'NTA-2.04.00.04 14:3 Het entrypoint vraagt ex:OwnName niet uit: het staat in geen presentatie.',
    ],
  },
  'NTA-2.04.00.08': {
    'invalid-upper-case.XBRL': [
      'NTA-2.04.00.08 - De bestandsnaam “invalid-upper-case.XBRL” eindigt niet op .xbrl.',
    ],
    'invalid-xml.xml': ['NTA-2.04.00.08 - De bestandsnaam “invalid-xml.xml” eindigt niet op .xbrl.'],
  },
  'NTA-2.04.01.03': {
    'invalid-same-day.xbrl': [
      'NTA-2.04.01.03 10:3 Een periode eindigt op 2024-12-31, de dag waarop een andere begint.',
      'NTA-2.04.01.03 14:3 Een periode eindigt op 2025-12-31, de dag waarop een andere begint.',
    ],
    'invalid-written-otherwise.xbrl': [
      'NTA-2.04.01.03 9:3 Een periode eindigt op 2024-12-31Z, de dag waarop een andere begint.',
    ],
  },
  'NTA-2.04.03.02': {
    'invalid-besides.xbrl': [
      'FR-NL-5.01 17:3 ex:Name staat meer dan eens in het rapport, voor dezelfde entiteit, periode en dimensies.',
      'NTA-2.04.03.02 18:3 ex:OtherName staat alleen in de taal “en” in het rapport; de taal van het rapport is “nl”.',
    ],
    'invalid-no-language.xbrl': [
      'NTA-2.04.03.02 16:3 ex:Name staat alleen zonder taal in het rapport; de taal van het rapport is “nl”.',
    ],
    'invalid-other-only.xbrl': [
      'NTA-2.04.03.02 16:3 ex:Name staat alleen in de taal “en” in het rapport; de taal van het rapport is “nl”.',
    ],
  },
  'FR-KVK-1.01': {
    'invalid-upper-case.XBRL': [
      'NTA-2.04.00.08 - De bestandsnaam “invalid-upper-case.XBRL” eindigt niet op .xbrl.',
      'FR-KVK-1.01 - De bestandsnaam “invalid-upper-case.XBRL” eindigt niet op .xbrl.',
    ],
    'invalid-xml.xml': [
      'NTA-2.04.00.08 - De bestandsnaam “invalid-xml.xml” eindigt niet op .xbrl.',
      'FR-KVK-1.01 - De bestandsnaam “invalid-xml.xml” eindigt niet op .xbrl.',
    ],
  },
  'FR-KVK-2.01': {
    'invalid-spanish.xbrl': ['FR-KVK-2.01 3:1 De taal van het rapport is “es”, niet nl, en, de of fr.'],
    'invalid-with-country.xbrl': [
      'FR-KVK-2.01 3:1 De taal van het rapport is “nl-NL”, niet nl, en, de of fr.',
    ],
  },
  'FR-KVK-2.02': {
    'invalid-other.xbrl': [
      'NTA-2.04.03.02 16:3 ex:Name staat alleen in de taal “en” in het rapport; de taal van het rapport is “nl”.',
      'FR-KVK-2.02 16:3 Hier is de taal “en”, maar die van het rapport is “nl”.',
    ],
  },
  'FR-KVK-5.01': {
    'invalid-none.xbrl': ['FR-KVK-5.01 15:3 Het bedrag ex:Amount heeft geen decimals.'],
    'invalid-tenths.xbrl': [
      'FR-KVK-5.01 15:3 Het bedrag ex:Amount heeft decimals="1"; dat mag alleen INF, -9, -6, -3, 0 of 2 zijn.',
    ],
  },
  'FR-KVK-5.02': {
    'invalid-rounded.xbrl': ['FR-KVK-5.02 17:3 Het getal ex:Count, dat geen bedrag is, heeft decimals="0".'],
  },
  'BR-KVK-2.04': {
    'invalid-other-periods.xbrl': [
      'BR-KVK-2.04 15:3 Deze periode is niet die van het boekjaar of het vorige boekjaar, en geen begin of einde daarvan.',
      'BR-KVK-2.04 19:3 Deze periode is niet die van het boekjaar of het vorige boekjaar, en geen begin of einde daarvan.',
      'BR-KVK-2.04 23:3 Deze periode is niet die van het boekjaar of het vorige boekjaar, en geen begin of einde daarvan.',
    ],
  },
  'BR-KVK-3.01': {
    'invalid-none.xbrl': ['BR-KVK-3.01 3:1 Geen enkele eenheid van dit rapport is een valuta.'],
    'invalid-two.xbrl': ['BR-KVK-3.01 15:3 Dit rapport noemt 2 keer een valuta in zijn eenheden.'],
  },
  'BR-KVK-4.12': {
    'invalid-not-adopted.xbrl': [
      'BR-KVK-4.12 18:3 Dit rapport is gemeld als verbetering van een eerder, maar zegt niet dat het is vastgesteld.',
    ],
  },
  'BR-KVK-4.16': {
    'invalid-neither.xbrl': [
      'BR-KVK-4.12 17:3 Dit rapport is gemeld als verbetering van een eerder, maar zegt niet dat het is vastgesteld.',
      'BR-KVK-4.16 17:3 Dit rapport is gemeld als verbetering van een eerder, maar jenv-bw2-i:DocumentAdoptionDate is niet ingevuld.',
      'BR-KVK-4.16 17:3 Dit rapport is gemeld als verbetering van een eerder, maar jenv-bw2-i:DocumentAdoptionStatus is niet ingevuld.',
    ],
    'invalid-no-date.xbrl': [
      'BR-KVK-4.16 18:3 Dit rapport is gemeld als verbetering van een eerder, maar jenv-bw2-i:DocumentAdoptionDate is niet ingevuld.',
    ],
  },
  'BR-KVK-4.17': {
    'invalid-day-longer.xbrl': [
      'BR-KVK-4.17 17:3 Van het begin van het vorige boekjaar (2023-01-01) tot het einde van dit boekjaar (2025-01-02) is meer dan twee jaar.',
    ],
    'invalid-three-years.xbrl': [
      'BR-KVK-4.17 17:3 Van het begin van het vorige boekjaar (2022-01-01) tot het einde van dit boekjaar (2024-12-31) is meer dan twee jaar.',
    ],
  },
  'BR-KVK-4.20': {
    'invalid-day.xbrl': [
      'BR-KVK-4.20 16:19 “2024-12-31Z” bij xbrli:instant is geen bestaande datum in de vorm jjjj-mm-dd.',
      'BR-KVK-4.20 21:3 “2023-02-29” bij ex:Day is geen bestaande datum in de vorm jjjj-mm-dd.',
    ],
  },
};
