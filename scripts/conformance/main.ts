/**
 * Runs an official conformance suite: `npm run conformance -- SUITE [--write] [--only TEXT]`.
 *
 * The suites lie in the folder that NPO_XBRL_CONFORMANCE names, by default ../shared/conformance from
 * the root of the project. Exit codes: 0 every variation passed, 1 some failed, 2 the suite is not there,
 * 64 wrong use.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { strayNames } from '../../test/conformance/judge.js';
import { readSuite } from '../../test/conformance/read-suite.js';
import { failureText, summary, withSuite } from '../../test/conformance/report.js';
import { readReview } from '../../test/conformance/read-review.js';
import { type Suite, SUITES } from '../../test/conformance/suite.js';
import { runInThreads } from './run-in-threads.js';

const root = fileURLToPath(new URL('../..', import.meta.url));
const page = join(root, 'docs/conformance.md');
const folder = resolve(root, process.env['NPO_XBRL_CONFORMANCE'] ?? '../shared/conformance');

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { write: { type: 'boolean', default: false }, only: { type: 'string' } },
});

function placeOf({ name, own }: Suite): string {
  return own === undefined ? join(folder, name) : join(root, own);
}

async function run(suite: Suite): Promise<boolean> {
  const place = placeOf(suite);
  const review = readReview(suite);
  const all = readSuite(suite, place);
  const strays = strayNames(review, all);
  for (const stray of strays) console.log(`${suite.review} names ${stray}, which the suite does not have`);
  const wanted = all.filter(({ id }) => values.only === undefined || id.includes(values.only));
  const judgements = await runInThreads(wanted, { review, folder: place });
  for (const judgement of judgements) {
    if (!judgement.passed) console.log(failureText(judgement));
    else if (judgement.extra.length > 0 && judgement.heldWrong === undefined) {
      console.log(`passed ${judgement.variation.id}, besides: ${judgement.extra.join(', ')}`);
    }
  }
  console.log(`${suite.name}: ${summary(judgements)}`);
  if (values.write && values.only === undefined) {
    writeFileSync(page, withSuite(existsSync(page) ? readFileSync(page, 'utf8') : '', suite, judgements));
  }
  return strays.length === 0 && judgements.every(({ passed }) => passed);
}

const suites = positionals.map((name) => SUITES.find((suite) => suite.name === name));
if (suites.length === 0 || suites.includes(undefined)) {
  console.error(`Name a suite: ${SUITES.map(({ name }) => name).join(', ')}`);
  process.exitCode = 64;
} else {
  for (const suite of suites) {
    if (suite === undefined) continue;
    if (!existsSync(join(placeOf(suite), suite.index))) {
      console.error(
        `The suite ${suite.name} is not in ${folder}: nothing was run. Name its place in NPO_XBRL_CONFORMANCE.`,
      );
      process.exitCode = 2;
    } else if (!(await run(suite))) process.exitCode ||= 1;
  }
}
