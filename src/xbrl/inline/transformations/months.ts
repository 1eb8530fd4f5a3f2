import type { MonthNames } from './month-search.js';
import { monthNames } from './month-search.js';

/** A row a month; in a row the beginnings that the registries know it by. */
type Table = readonly (readonly string[])[];

/** A table in the words of its language: a month a word, its ways to be written divided by strokes. */
function table(words: string): Table {
  return words.split(' ').map((month) => month.split('|'));
}

const ALL: Readonly<Record<string, Table>> = {
  bg: table('ян фев мар апр май|маи юни юли авг сеп окт ное дек'),
  cs: table(
    'ledna|led února|unora|úno|uno března|brezna|bře|bre dubna|dub května|kvetna|kvě|kve června|cervna|čvn|cvn ' +
      'července|cervence|čvc|cvc srpna|srp září|zari|zář|zar října|rijna|říj|rij listopadu|lis prosince|pro',
  ),
  csWithYear: table(
    'leden|ledna|lednu|led únor|unor|února|unora|únoru|unoru|úno|uno ' +
      'březen|brezen|března|brezna|březnu|breznu|bře|bre duben|dubna|dubnu|dub ' +
      'květen|kveten|května|kvetna|květnu|kvetnu|kvě|kve červen|cerven|června|cervna|červnu|cervnu|čvn|cvn ' +
      'červenec|cervenec|července|cervence|červenci|cervenci|čvc|cvc srpen|srpna|srpnu|srp září|zari|zář|zar ' +
      'říjen|rijen|října|rijna|říjnu|rijnu|říj|rij listopad|listopadu|lis prosinec|prosince|prosinci|pro',
  ),
  cy: table('ion chwe maw ebr mai meh gor aws med hyd tach rhag'),
  cyWithYear: table(
    'ion chwe maw|faw ebr mai|fai meh|feh gor|ngor aws med|fed hyd tach|dach|nhach|thach rhag|rag',
  ),
  daSv: table('jan feb mar apr maj jun jul aug sep okt nov dec'),
  de: table('jan|jän|jaen feb mär|maer|mar apr mai jun jul aug sep okt nov dez'),
  es: table('ene feb mar abr may jun jul ago sep oct nov dic'),
  et: table('jaan veebr märts|marts apr mai juuni juuli aug sept okt nov dets'),
  fi: table('tam hel maa huh tou kes hei elo syy lok mar jou'),
  fr: table('janv févr|fevr mars avr mai juin juil août|aout sept oct nov déc|dec'),
  hr: table('sij velj ožu|ozu tra svi lip srp kol ruj lis stu pro'),
  hu: table('jan feb márc|marc ápr|apr máj|maj jún|jun júl|jul aug szept okt nov dec'),
  it: table('gen feb mar apr mag giu lug ago set ott nov dic'),
  lt: table('sau vas kov bal geg bir lie rugp|rgp rugs|rgs spa|spl lap gru|grd'),
  lv: table('janv febr marts apr maijs jūn|jun jūl|jul aug sept okt nov dec'),
  nl: table('jan feb maa|mrt apr mei jun jul aug sep okt nov dec'),
  no: table('jan feb mar apr mai jun jul aug sep okt nov des'),
  pl: table('sty lut mar kwi maj cze lip sie wrz paź|paz lis gru'),
  pt: table('jan fev mar abr mai jun jul ago set out nov dez'),
  ro: table('ian feb mar apr mai iun iul aug sep oct noi|nov dec'),
  sk: table('jan feb mar apr máj|maj jún|jun júl|jul aug sep okt nov dec'),
  sl: table('jan feb mar apr maj jun jul avg sep okt nov dec'),
};

/** As in the registry, Latin letters that look like Greek ones (I, A, O) among them. */
const GREEK = table(
  'ιαν|ίαν|ΙΑΝ|ΊΑΝ|IΑΝ|Ιαν|Ίαν|Iαν φεβ|ΦΕΒ|Φεβ μάρ|μαρ|ΜΆΡ|ΜΑΡ|Μάρ|Μαρ ' +
    'απρ|άπρ|αρίλ|άρίλ|αριλ|άριλ|ΑΠΡ|ΆΠΡ|AΠΡ|AΡΙΛ|ΆΡΙΛ|ΑΡΙΛ|Απρ|Άπρ|Aπρ|Αρίλ|Άρίλ|Aρίλ|Aριλ|Άριλ|Αριλ ' +
    'μαΐ|μαι|μάι|μαϊ|μάϊ|ΜΑΪ́|ΜΑΙ|ΜΆΙ|ΜΑΪ|ΜΆΪ|Μαΐ|Μαι|Μάι|Μαϊ|Μάϊ ' +
    'ιούν|ίούν|ίουν|ιουν|ΙΟΎΝ|ΊΟΎΝ|ΊΟΥΝ|IΟΎΝ|ΙΟΥΝ|IΟΥΝ|Ιούν|Ίούν|Ίουν|Iούν|Ιουν|Iουν ' +
    'ιούλ|ίούλ|ίουλ|ιουλ|ΙΟΎΛ|ΊΟΎΛ|ΊΟΥΛ|IΟΎΛ|ΙΟΥΛ|IΟΥΛ|Ιούλ|Ίούλ|Ίουλ|Iούλ|Ιουλ|Iουλ ' +
    'αύγ|αυγ|ΑΎΓ|ΑΥΓ|Αύγ|Αυγ σεπ|ΣΕΠ|Σεπ οκτ|όκτ|ΟΚΤ|ΌΚΤ|OΚΤ|Οκτ|Όκτ|Oκτ νοέ|νοε|ΝΟΈ|ΝΟΕ|Νοέ|Νοε δεκ|ΔΕΚ|Δεκ',
);

const ENGLISH_LONG = table(
  'January February March April May June July August September October November December',
);
const ENGLISH_SHORT = table('Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec');

const HINDI = table('जनवरी फरवरी मार्च अप्रैल मई जून जुलाई अगस्त सितंबर अक्टूबर नवंबर दिसंबर');

/** Names that are written in small letters, in capitals, or with a capital first. */
export const BULGARIAN = inThreeCases('bg');
export const CZECH = inThreeCases('cs');
export const CZECH_WITH_YEAR = inThreeCases('csWithYear');
export const WELSH = inThreeCases('cy');
export const WELSH_WITH_YEAR = inThreeCases('cyWithYear');
export const DANISH_OR_SWEDISH = inThreeCases('daSv');
export const GERMAN = inThreeCases('de');
export const SPANISH = inThreeCases('es');
export const ESTONIAN = inThreeCases('et');
export const FINNISH = inThreeCases('fi');
export const FRENCH = inThreeCases('fr');
export const CROATIAN = inThreeCases('hr');
export const HUNGARIAN = inThreeCases('hu');
export const ITALIAN = inThreeCases('it');
export const LITHUANIAN = inThreeCases('lt');
export const LATVIAN = inThreeCases('lv');
export const DUTCH = inThreeCases('nl');
export const NORWEGIAN = inThreeCases('no');
export const POLISH = inThreeCases('pl');
export const PORTUGUESE = inThreeCases('pt');
export const ROMANIAN = inThreeCases('ro');
export const SLOVAK = inThreeCases('sk');
export const SLOVENIAN = inThreeCases('sl');

export const GREEK_MONTHS = monthNames(GREEK);
export const HINDI_MONTHS = monthNames(HINDI);

/** Registry 1: whole names, or three letters; with a capital. */
export const ENGLISH_LONG_ONLY = monthNames(ENGLISH_LONG);
export const ENGLISH_SHORT_ONLY = monthNames(ENGLISH_SHORT);

/** From Registry 2 on: whole or three letters, with a capital or in capitals; never in small letters. */
export const ENGLISH = monthNames(
  ENGLISH_LONG.map((long, month) => {
    const names = [...long, ...(ENGLISH_SHORT[month] ?? [])];
    return [...names, ...names.map((name) => name.toUpperCase())];
  }),
);

function inThreeCases(language: string): MonthNames {
  const months = ALL[language] ?? [];
  return monthNames(
    months.map((names) => [
      ...names,
      ...names.map((name) => name.toUpperCase()),
      ...names.map((name) => name.charAt(0).toUpperCase() + name.slice(1)),
    ]),
  );
}
