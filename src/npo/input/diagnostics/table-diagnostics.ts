import { defineDiagnostic, type Text } from '../../../diagnostics/diagnostic.js';

const basis = { document: 'npo-xbrl', clause: 'invoer, bladen en kolommen' };

export const tableMissing = defineDiagnostic<{
  table: Text;
  present: string;
  nearest: string | undefined;
}>({
  code: 'input:table-missing',
  severity: 'error',
  basis,
  message: {
    nl: ({ table, present, nearest }) =>
      `Het onderdeel ${table.nl} ontbreekt; ${nearest === undefined ? `wel aanwezig: ${present === '' ? 'niets' : present}` : `"${nearest}" lijkt erop`}.`,
    en: ({ table, present, nearest }) =>
      `The part ${table.en} is missing; ${nearest === undefined ? `present: ${present === '' ? 'nothing' : present}` : `"${nearest}" is like it`}.`,
  },
  help: {
    nl: 'Voeg een blad (of CSV-bestand) met deze naam toe, ook als er niets in te vullen is; npo-xbrl init maakt ze alle.',
    en: 'Add a sheet (or CSV file) of this name, even where there is nothing to fill in; npo-xbrl init makes them all.',
  },
});

export const tableNearlyKnown = defineDiagnostic<{ table: Text; name: string }>({
  code: 'input:table-nearly-known',
  severity: 'warning',
  basis,
  message: {
    nl: ({ table, name }) => `"${name}" wordt niet gelezen; bedoelde u ${table.nl}?`,
    en: ({ table, name }) => `"${name}" is not read; did you mean ${table.en}?`,
  },
  help: {
    nl: 'Geef het blad (of bestand) precies die naam als het mee moet tellen; is het iets van uzelf, dan hoeft u niets te doen.',
    en: 'Give the sheet (or file) exactly that name if it should count; if it is something of your own, nothing needs doing.',
  },
});

export const tablesNotRead = defineDiagnostic<{ names: string; more: number }>({
  code: 'input:tables-not-read',
  severity: 'warning',
  basis,
  message: {
    nl: ({ names, more }) =>
      `Wat in ${names}${more > 0 ? ` en nog ${String(more)} andere` : ''} staat, telt niet mee: van elk onderdeel wordt één blad (of bestand) gelezen.`,
    en: ({ names, more }) =>
      `What ${names}${more > 0 ? ` and ${String(more)} others` : ''} holds does not count: of each part one sheet (or file) is read.`,
  },
  help: {
    nl: 'Horen deze regels erbij, zet ze dan onder die van het onderdeel zelf, op één blad (of in één bestand). Is het een kopie of een overzicht van uzelf, dan hoeft u niets te doen.',
    en: 'If these rows belong to it, put them below those of the part itself, on one sheet (or in one file). If it is a copy or an overview of your own, nothing needs doing.',
  },
});

export const tableHidden = defineDiagnostic<{ table: Text }>({
  code: 'input:table-hidden',
  severity: 'info',
  basis,
  message: {
    nl: ({ table }) => `Het blad ${table.nl} is verborgen; wat erop staat, telt mee.`,
    en: ({ table }) => `The sheet ${table.en} is hidden; what it holds counts.`,
  },
  help: {
    nl: 'Maak het blad zichtbaar en kijk of het klopt.',
    en: 'Show the sheet and see whether it is right.',
  },
});

export const rowsHidden = defineDiagnostic<{ table: Text; count: number }>({
  code: 'input:rows-hidden',
  severity: 'info',
  basis,
  message: {
    nl: ({ table, count }) =>
      count === 1
        ? `In ${table.nl} is een ingevulde regel verborgen; zij telt mee.`
        : `In ${table.nl} zijn ${count} ingevulde regels verborgen; zij tellen mee.`,
    en: ({ table, count }) =>
      count === 1
        ? `One filled-in row of ${table.en} is hidden; it counts.`
        : `Of ${table.en}, ${count} filled-in rows are hidden; they count.`,
  },
  help: {
    nl: 'Zet het filter uit of maak de regels zichtbaar, en verwijder wat niet mee hoort te tellen.',
    en: 'Switch the filter off or show the rows, and remove what should not count.',
  },
});

export const tableTwice = defineDiagnostic<{ table: Text; other: string }>({
  code: 'input:table-twice',
  severity: 'error',
  basis,
  message: {
    nl: ({ table, other }) => `Het onderdeel ${table.nl} is er twee keer: ook "${other}".`,
    en: ({ table, other }) => `The part ${table.en} is there twice: "${other}" too.`,
  },
  help: {
    nl: 'Houd één blad (of bestand) over, of geef het andere een naam die niet op een onderdeel lijkt.',
    en: 'Keep one sheet (or file), or give the other a name that is not that of a part.',
  },
});

export const headerRowMissing = defineDiagnostic<{ table: Text; expected: Text }>({
  code: 'input:header-row-missing',
  severity: 'error',
  basis,
  message: {
    nl: ({ table, expected }) =>
      `In ${table.nl} is geen rij met kolomkoppen gevonden; verwacht worden onder andere: ${expected.nl}.`,
    en: ({ table, expected }) =>
      `No row of column headers was found in ${table.en}; expected are among others: ${expected.en}.`,
  },
  help: {
    nl: 'Zet de koppen boven de gegevens, elk in een eigen cel; npo-xbrl init maakt een blad met alle koppen.',
    en: 'Put the headers above the data, each in a cell of its own; npo-xbrl init makes a sheet with all headers.',
  },
});

export const columnMissing = defineDiagnostic<{ column: Text; nearest: string | undefined }>({
  code: 'input:column-missing',
  severity: 'error',
  basis,
  message: {
    nl: ({ column, nearest }) =>
      `De verplichte kolom "${column.nl}" ontbreekt${nearest === undefined ? '' : `; "${nearest}" lijkt erop`}.`,
    en: ({ column, nearest }) =>
      `The column "${column.en}", which is needed, is missing${nearest === undefined ? '' : `; "${nearest}" is like it`}.`,
  },
  help: {
    nl: 'Voeg de kolom toe of verbeter haar kop; de plaats in het blad maakt niet uit.',
    en: 'Add the column or mend its header; where it stands on the sheet does not matter.',
  },
});

export const columnTwice = defineDiagnostic<{ column: Text }>({
  code: 'input:column-twice',
  severity: 'error',
  basis,
  message: {
    nl: ({ column }) => `"${column.nl}" komt twee keer voor.`,
    en: ({ column }) => `"${column.en}" is there twice.`,
  },
  help: {
    nl: 'Houd één van de twee kolommen (of regels) over, of geef de andere een naam die nergens voor staat.',
    en: 'Keep one of the two columns (or lines), or give the other a name that stands for nothing.',
  },
});

export const headerNearlyKnown = defineDiagnostic<{ header: string; column: Text }>({
  code: 'input:header-nearly-known',
  severity: 'warning',
  basis,
  message: {
    nl: ({ header, column }) => `"${header}" wordt niet gelezen; bedoelde u "${column.nl}"?`,
    en: ({ header, column }) => `"${header}" is not read; did you mean "${column.en}"?`,
  },
  help: {
    nl: 'Verbeter de kop als deze kolom mee moet tellen; is het een kolom van uzelf, dan hoeft u niets te doen.',
    en: 'Mend the header if this column should count; if it is a column of your own, nothing needs doing.',
  },
});

export const headersNotRead = defineDiagnostic<{ headers: string; more: number }>({
  code: 'input:headers-not-read',
  severity: 'info',
  basis,
  message: {
    nl: ({ headers, more }) =>
      `Wat onder of naast ${headers}${more > 0 ? ` en nog ${more} andere` : ''} staat, wordt niet gelezen.`,
    en: ({ headers, more }) =>
      `What stands under or beside ${headers}${more > 0 ? ` and ${more} others` : ''} is not read.`,
  },
  help: {
    nl: 'Zijn het kolommen of regels van uzelf, dan hoeft u niets te doen; horen zij mee te tellen, neem dan de kop over uit het blad dat npo-xbrl init maakt.',
    en: 'If they are columns or lines of your own, nothing needs doing; if they should count, copy the header from the sheet that npo-xbrl init makes.',
  },
});

export const tableEmpty = defineDiagnostic<{ table: Text }>({
  code: 'input:table-empty',
  severity: 'error',
  basis,
  message: {
    nl: ({ table }) => `In ${table.nl} is nog niets ingevuld.`,
    en: ({ table }) => `Nothing is filled in yet in ${table.en}.`,
  },
  help: {
    nl: 'Vul onder de kolomkoppen ten minste één regel in.',
    en: 'Fill in at least one row below the column headers.',
  },
});

export const tableWithoutRows = defineDiagnostic<{ table: Text }>({
  code: 'input:table-without-rows',
  severity: 'warning',
  basis,
  message: {
    nl: ({ table }) => `In ${table.nl} staat geen enkele regel.`,
    en: ({ table }) => `There is no row at all in ${table.en}.`,
  },
  help: {
    nl: 'Vul de regels in; was er echt niets te melden, dan hoeft u niets te doen.',
    en: 'Fill in the rows; if there was truly nothing to report, nothing needs doing.',
  },
});

export const mergedCells = defineDiagnostic<{ range: string }>({
  code: 'input:merged-cells',
  severity: 'warning',
  basis,
  message: {
    nl: ({ range }) => `De cellen ${range} zijn samengevoegd; hun waarde telt alleen voor de eerste cel.`,
    en: ({ range }) => `The cells ${range} are merged; their value counts for the first cell only.`,
  },
  help: {
    nl: 'Splits de cellen en vul elke regel apart in, zodat niets twee keer of helemaal niet meetelt.',
    en: 'Split the cells and fill in each row by itself, so that nothing counts twice or not at all.',
  },
});

export const totalRow = defineDiagnostic<{ text: string }>({
  code: 'input:total-row',
  severity: 'warning',
  basis,
  message: {
    nl: ({ text }) => `Deze regel ("${text}") is een totaal en wordt overgeslagen.`,
    en: ({ text }) => `This row ("${text}") is a total and is skipped.`,
  },
  help: {
    nl: 'Verwijder de regel. Is het geen totaal maar een boeking, vul dan alle verplichte kolommen in.',
    en: 'Remove the row. If it is no total but a booking, fill in all columns that are needed.',
  },
});
