import { closeSync, openSync, writeSync } from 'node:fs';

const NAMESPACES = [
  'xmlns="http://www.w3.org/1999/xhtml"',
  'xmlns:ix="http://www.xbrl.org/2013/inlineXBRL"',
  'xmlns:ixt="http://www.xbrl.org/inlineXBRL/transformation/2022-02-16"',
  'xmlns:link="http://www.xbrl.org/2003/linkbase"',
  'xmlns:xlink="http://www.w3.org/1999/xlink"',
  'xmlns:xbrli="http://www.xbrl.org/2003/instance"',
  'xmlns:iso4217="http://www.xbrl.org/2003/iso4217"',
  'xmlns:ex="http://inline.npo-xbrl.example/cases"',
].join(' ');

const SENTENCE =
  'Het bestuur heeft de middelen besteed aan extra ondersteuning van leerlingen in kleine groepen. ';

/**
 * Writes a page with so many facts: numbers in tables with Dutch formats, and each hundredth a note of some
 * paragraphs, taken over as markup; 125,000 facts are about 50 MB.
 *
 * @param taxonomy the address of the schema of the cases (`fixtures/inline/cases.xsd`)
 */
export function writeLargeInline(path: string, taxonomy: string, facts: number): void {
  const file = openSync(path, 'w');
  const write = (text: string) => writeSync(file, text);
  const contexts = Math.ceil(facts / 50);
  write(
    `<?xml version="1.0" encoding="UTF-8"?>\n<html ${NAMESPACES} xml:lang="nl"><head><title>Groot</title></head><body>`,
  );
  write(
    `<div style="display:none"><ix:header><ix:references><link:schemaRef xlink:type="simple" xlink:href="${taxonomy}"/></ix:references><ix:resources>`,
  );
  for (let at = 0; at < contexts; at++) {
    write(
      `<xbrli:context id="c${at}"><xbrli:entity><xbrli:identifier scheme="http://inline.npo-xbrl.example/boards">${at}</xbrli:identifier></xbrli:entity><xbrli:period><xbrli:startDate>2024-01-01</xbrli:startDate><xbrli:endDate>2024-12-31</xbrli:endDate></xbrli:period></xbrli:context>\n`,
    );
  }
  write(
    '<xbrli:unit id="eur"><xbrli:measure>iso4217:EUR</xbrli:measure></xbrli:unit></ix:resources></ix:header></div>\n<table><tbody>',
  );
  for (let at = 0; at < facts; at++) write(at % 100 === 99 ? note(at) : row(at));
  write('</tbody></table></body></html>\n');
  closeSync(file);
}

function row(at: number): string {
  const concept = at % 2 === 0 ? 'Revenue' : 'Costs';
  const shown = `${String(at % 900)}.${String(100 + (at % 899))},50`;
  return (
    `<tr class="row"><td class="label" style="padding-left:8px">Post ${String(at)}</td><td class="amount"><span>€ </span>` +
    `<ix:nonFraction id="f${String(at)}" name="ex:${concept}" contextRef="c${String(Math.floor(at / 50))}" unitRef="eur" decimals="2" format="ixt:num-comma-decimal">${shown}</ix:nonFraction></td></tr>\n`
  );
}

function note(at: number): string {
  const paragraph = `<p class="text">${SENTENCE.repeat(10)}<b>Vooruitblik</b> &amp; verantwoording.</p>`;
  return `<tr><td colspan="2"><ix:nonNumeric id="f${String(at)}" name="ex:Story" contextRef="c${String(Math.floor(at / 50))}" escape="true">${paragraph.repeat(12)}</ix:nonNumeric></td></tr>\n`;
}
