import ExcelJS from 'exceljs';

/** A workbook of sheets by name, each with its rows. */
export async function workbookOf(sheets: Readonly<Record<string, readonly (readonly unknown[])[]>>) {
  const workbook = new ExcelJS.Workbook();
  for (const [name, rows] of Object.entries(sheets)) {
    const sheet = workbook.addWorksheet(name);
    for (const row of rows) sheet.addRow(row);
  }
  return new Uint8Array(await workbook.xlsx.writeBuffer());
}
