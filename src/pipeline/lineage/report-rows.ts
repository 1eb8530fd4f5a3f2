import { LINEAGE_FILE, rowsDigestIn } from '../../npo/mapping/lineage/lineage.js';
import { readLineageRows } from '../../npo/mapping/lineage/lineage-rows.js';
import { digestOf } from '../../npo/mapping/lineage/digest.js';
import { LINEAGE_ROWS_FILE } from '../../npo/model/source-row.js';
import { bytesBeside, textBeside } from './file-beside.js';

/**
 * The words of the rows that a lineage numbers: none of a file of another run than the lineage; undefined where they
 * do not stand beside the report.
 */
export function rowsBeside(file: string): ReturnType<typeof readLineageRows> | undefined {
  const bytes = bytesBeside(file, LINEAGE_ROWS_FILE);
  if (bytes === undefined) return undefined;
  const digest = rowsDigestIn(textBeside(file, LINEAGE_FILE) ?? '');
  if (digest !== undefined && digest !== digestOf([bytes])) return () => undefined;
  return readLineageRows(new TextDecoder().decode(bytes));
}
