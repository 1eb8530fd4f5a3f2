import type { Basis } from '../../../diagnostics/diagnostic.js';

/** The documents that the rules rest on, as far as they are known (see each rule). */

/** Minister Slob's letter and the questions and answers of AVS on consent and governance. */
export function consentGuidance(clause: string): Basis {
  return {
    document: 'Brief minister Slob van 21 mei 2021, kenmerk 28060640; AVS, vragen en antwoorden NPO',
    clause,
  };
}

/** The questions and answers of AVS alone. */
export function avsGuidance(clause: string): Basis {
  return { document: 'AVS, vragen en antwoorden NPO', clause };
}

/** What the annual report must say about the programme. */
export function accountability(clause: string): Basis {
  return {
    document: 'Nationaal Programma Onderwijs, Verantwoording',
    clause,
    url: 'https://www.nponderwijs.nl/po-en-vo/bekostiging/verantwoording',
  };
}

/** The official form of report year 2024. */
export function officialForm(clause: string): Basis {
  return { document: 'OCW-taxonomie NT19, versie 20250219', clause };
}

/** The menu of accepted interventions. */
export function menukaartPage(clause: string): Basis {
  return {
    document: 'Nationaal Programma Onderwijs, Menukaart',
    clause,
    url: 'https://www.nponderwijs.nl/po-en-vo/menukaart',
  };
}

/** The ministerial regulation on annual reports. */
export function annualReportRegulation(clause: string): Basis {
  return {
    document: 'Regeling jaarverslaggeving onderwijs',
    clause,
    url: 'https://wetten.overheid.nl/BWBR0023132/2024-01-01',
  };
}

/** The funding regulation of 2021-2022 and the minister's extension. */
export function fundingPeriod(clause: string): Basis {
  return {
    document:
      'Regeling bijzondere en aanvullende bekostiging uitvoering Nationaal Programma Onderwijs PO en VO ' +
      '(Stcrt. 2021, 39244); minister Wiersma, 25 februari 2022',
    clause,
    url: 'https://zoek.officielebekendmakingen.nl/stcrt-2021-39244.html',
  };
}

/** The minister's letter that let the money be spent for two more school years. */
export function extension(clause: string): Basis {
  return { document: 'Brief van de minister van 25 februari 2022', clause };
}

/** The ministry's questions and answers about the money. */
export function fundingAnswers(clause: string): Basis {
  return {
    document: 'Nationaal Programma Onderwijs, Financiële vragen en antwoorden',
    clause,
    url: 'https://www.nponderwijs.nl/over-het-nationaal-programma-onderwijs/faq/financien',
  };
}

/** What the ministry asked of schools in 2022. */
export function outlook2022(clause: string): Basis {
  return {
    document: 'Nationaal Programma Onderwijs, nieuwsbericht van 27 januari 2022 (Vooruitblik 2022)',
    clause,
    url: 'https://www.nponderwijs.nl/actueel/nieuws/2022/01/27/vooruitblik-2022',
  };
}

/** The advice of the sector bodies on unspent money, and the ruling that AVS quotes. */
export function unspentGuidance(clause: string): Basis {
  return {
    document: 'PO-Raad en VO-raad, Handreiking verantwoording NPO; AVS, vragen en antwoorden NPO',
    clause,
  };
}

/** The right of advice of the participation council. */
export function participationLaw(clause: string): Basis {
  return { document: 'Wet medezeggenschap op scholen; AVS, vragen en antwoorden NPO', clause };
}

/** Who hands in which report. */
export function duoReports(clause: string): Basis {
  return { document: 'DUO, Jaarverslaggeving indienen', clause, url: 'https://duo.nl/zakelijk' };
}

/** The days on which the pupils were counted. */
export function countDates(clause: string): Basis {
  return {
    document: 'Nationaal Programma Onderwijs, Bekostiging',
    clause,
    url: 'https://www.nponderwijs.nl/po-en-vo/bekostiging',
  };
}

/** A choice of this project, and what it follows from. */
export function ours(clause: string): Basis {
  return { document: 'ours', clause };
}
