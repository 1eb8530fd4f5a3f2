import { defineDiagnostic } from '../../../diagnostics/diagnostic.js';

const basis = { document: 'npo-xbrl', clause: 'invoer, grootboek en koppeling' };

export const tableKindUnknown = defineDiagnostic({
  code: 'ledger:file-kind-unknown',
  severity: 'error',
  basis,
  message: {
    nl: () =>
      'Dit bestand is geen auditfile (XAF), werkmap (.xlsx), CSV-bestand of JSON, en kan dus geen grootboek, loonadministratie of koppelbestand zijn.',
    en: () =>
      'This file is no audit file (XAF), workbook (.xlsx), CSV file or JSON, so it can be no ledger, payroll or mapping.',
  },
  help: {
    nl: 'Exporteer uit het boekhoud- of salarisprogramma een auditfile, een werkmap of CSV. Een oude Excel-werkmap (.xls) kunt u in Excel opslaan als .xlsx.',
    en: 'Export an audit file, a workbook or CSV from the bookkeeping or payroll program. An old Excel workbook (.xls) can be saved as .xlsx in Excel.',
  },
});
