import { boardKinds, legalForms, sectors } from './code-lists.js';
import { defineSubject } from './field.js';

export const board = defineSubject({
  key: 'board',
  name: { nl: 'Bestuur', en: 'Board' },
  aliases: ['Bevoegd gezag', 'School board'],
  explanation: {
    nl: 'De gegevens van het bestuur (het bevoegd gezag) en de antwoorden die voor het hele bestuur gelden. Eén gegeven op elke regel; vul de kolom Waarde in.',
    en: 'The details of the board (the competent authority) and the answers that hold for the whole board. One item on each line; fill in the column Value.',
  },
  layout: 'vertical',
  rows: 'needed',
  fields: {
    reportingYear: {
      kind: 'year',
      required: true,
      header: { nl: 'Verslagjaar', en: 'Reporting year' },
      aliases: ['Jaar', 'Year'],
      explanation: {
        nl: 'Het kalenderjaar waarover u verantwoording aflegt.',
        en: 'The calendar year that you account for.',
      },
    },
    authorityNumber: {
      kind: 'digits',
      fewest: 5,
      most: 5,
      required: true,
      header: { nl: 'Bevoegd-gezagnummer', en: 'Competent authority number' },
      aliases: ['Bestuursnummer', 'Nummer bevoegd gezag', 'Authority number', 'Board number'],
      explanation: {
        nl: 'Het nummer van het bestuur bij DUO: vijf cijfers, voorloopnullen tellen mee.',
        en: 'The number of the board at DUO: five digits, leading zeros count.',
      },
    },
    name: {
      kind: 'text',
      most: 1000,
      required: true,
      header: { nl: 'Naam bestuur', en: 'Board name' },
      aliases: ['Naam', 'Naam rechtspersoon', 'Naam bevoegd gezag', 'Name'],
      explanation: {
        nl: 'De statutaire naam van de rechtspersoon.',
        en: 'The name of the legal person as in its articles.',
      },
    },
    kvkNumber: {
      kind: 'digits',
      fewest: 8,
      most: 8,
      mostZeros: 1,
      required: true,
      header: { nl: 'KvK-nummer', en: 'Chamber of Commerce number' },
      aliases: ['KvK', 'Nummer Kamer van Koophandel', 'KvK number'],
      explanation: {
        nl: 'Het nummer in het handelsregister: acht cijfers, voorloopnullen tellen mee.',
        en: 'The number in the trade register: eight digits, leading zeros count.',
      },
    },
    legalForm: {
      kind: 'code',
      codes: legalForms,
      required: true,
      header: { nl: 'Rechtsvorm', en: 'Legal form' },
      explanation: {
        nl: 'Kies uit de lijst, in de woorden van het officiële formulier.',
        en: 'Choose from the list, in the words of the official form.',
      },
    },
    sector: {
      kind: 'code',
      codes: sectors,
      required: true,
      header: { nl: 'Sector', en: 'Sector' },
      aliases: ['Onderwijssector'],
      explanation: {
        nl: 'De sector van het bestuur; zij bepaalt welke vragen het officiële formulier stelt.',
        en: 'The sector of the board; it decides which questions the official form asks.',
      },
    },
    boardKind: {
      kind: 'code',
      codes: boardKinds,
      header: { nl: 'Soort bestuur', en: 'Kind of board' },
      explanation: {
        nl: 'Schoolbestuur of samenwerkingsverband passend onderwijs. Leeg betekent: schoolbestuur.',
        en: 'School board, or partnership for inclusive education. Blank means: school board.',
      },
    },
    street: {
      kind: 'text',
      most: 24,
      header: { nl: 'Straat', en: 'Street' },
      aliases: ['Straatnaam', 'Street name'],
      explanation: {
        nl: 'Straat van het vestigingsadres.',
        en: 'Street of the registered address.',
      },
    },
    houseNumber: {
      kind: 'digits',
      fewest: 1,
      most: 5,
      header: { nl: 'Huisnummer', en: 'House number' },
      explanation: {
        nl: 'Alleen de cijfers; letters en dergelijke horen bij de toevoeging.',
        en: 'The digits only; letters and the like belong to the addition.',
      },
    },
    houseNumberAddition: {
      kind: 'text',
      most: 4,
      header: { nl: 'Toevoeging huisnummer', en: 'House number addition' },
      aliases: ['Toevoeging', 'Huisnummertoevoeging', 'Addition'],
      explanation: {
        nl: 'Wat achter het huisnummer staat, ten hoogste vier tekens.',
        en: 'What stands behind the house number, four characters at most.',
      },
    },
    poBox: {
      kind: 'digits',
      fewest: 1,
      most: 20,
      header: { nl: 'Postbus', en: 'PO box' },
      aliases: ['Postbusnummer', 'PO box number'],
      explanation: { nl: 'Alleen het nummer.', en: 'The number only.' },
    },
    postalCode: {
      kind: 'postal-code',
      required: true,
      header: { nl: 'Postcode', en: 'Postal code' },
      aliases: ['Postcode vestigingsadres', 'Post code'],
      explanation: { nl: 'Vier cijfers en twee letters.', en: 'Four digits and two letters.' },
    },
    city: {
      kind: 'text',
      most: 80,
      required: true,
      header: { nl: 'Plaats', en: 'City' },
      aliases: ['Woonplaats', 'Vestigingsplaats', 'Place'],
      explanation: { nl: 'Plaats van het vestigingsadres.', en: 'City of the registered address.' },
    },
    contactName: {
      kind: 'text',
      most: 1000,
      required: true,
      header: { nl: 'Contactpersoon', en: 'Contact person' },
      aliases: ['Naam contactpersoon', 'Contact name'],
      explanation: {
        nl: 'Wie DUO over dit verslag kan bereiken.',
        en: 'Whom DUO can reach about this report.',
      },
    },
    contactPhone: {
      kind: 'text',
      most: 1000,
      header: { nl: 'Telefoon contactpersoon', en: 'Contact phone' },
      aliases: ['Telefoon', 'Telefoonnummer', 'Telefoonnummer contactpersoon', 'Phone'],
      explanation: {
        nl: 'Telefoonnummer van de contactpersoon; begin in Excel met een apostrof om de eerste nul te houden.',
        en: 'Telephone number of the contact; start with an apostrophe in Excel to keep the first zero.',
      },
    },
    contactEmail: {
      kind: 'email',
      required: true,
      header: { nl: 'E-mail contactpersoon', en: 'Contact e-mail' },
      aliases: ['E-mail', 'E-mailadres', 'E-mailadres contactpersoon'],
      explanation: { nl: 'E-mailadres van de contactpersoon.', en: 'E-mail address of the contact.' },
    },
    documentTitle: {
      kind: 'text',
      most: 1000,
      header: { nl: 'Titel van het verslag', en: 'Document title' },
      aliases: ['Titel', 'Title'],
      explanation: { nl: 'Mag leeg blijven.', en: 'May stay blank.' },
    },
    gmrConsent: {
      kind: 'answer',
      header: { nl: 'Instemming GMR', en: 'GMR consent' },
      aliases: ['GMR-instemming', 'Instemming van de GMR', 'Heeft de GMR ingestemd'],
      explanation: {
        nl: 'Heeft de gemeenschappelijke medezeggenschapsraad ingestemd met de inzet van bovenschools geld? Ja, nee of n.v.t. Leeg betekent: nog niet beantwoord.',
        en: 'Did the joint participation council consent to the use of above-school money? Yes, no or n/a. Blank means: not answered yet.',
      },
    },
    gmrConsentDate: {
      kind: 'date',
      header: { nl: 'Datum instemming GMR', en: 'GMR consent date' },
      aliases: ['Datum GMR-instemming'],
      explanation: { nl: 'De dag waarop de GMR instemde.', en: 'The day on which the GMR consented.' },
    },
    gmrConsentTo: {
      kind: 'text',
      most: 100_000,
      header: { nl: 'Waarmee de GMR instemde', en: 'What the GMR consented to' },
      aliases: ['GMR stemde in met'],
      explanation: {
        nl: 'In een zin: welke bovenschoolse inzet, welk bedrag.',
        en: 'In a sentence: which above-school use, which amount.',
      },
    },
    hiredPersons: {
      kind: 'integer',
      header: { nl: 'Aantal ingehuurde personen (PNIL)', en: 'Number of hired persons' },
      aliases: ['Aantal PNIL', 'Ingehuurde personen'],
      explanation: {
        nl: 'Hoeveel personen niet in loondienst met NPO-geld zijn ingehuurd. Bij minder dan vijf wordt het percentage niet getoond.',
        en: 'How many persons not on the payroll were hired with NPO money. With fewer than five the share is not shown.',
      },
    },
    hireExplanation: {
      kind: 'text',
      most: 100_000,
      header: { nl: 'Toelichting inhuur (PNIL)', en: 'Explanation of hire' },
      aliases: ['Toelichting PNIL'],
      explanation: {
        nl: 'Het officiële formulier vraagt deze toelichting ook wanneer er niemand is ingehuurd. Noem geen namen.',
        en: 'The official form asks this explanation even when nobody was hired. Name no persons.',
      },
    },
    spendingExplanation: {
      kind: 'text',
      most: 100_000,
      header: { nl: 'Toelichting besteding', en: 'Explanation of the spending' },
      aliases: ['Toelichting op de besteding'],
      explanation: {
        nl: 'Hoe het geld is besteed, in enkele zinnen. Noem geen namen.',
        en: 'How the money was spent, in a few sentences. Name no persons.',
      },
    },
    designatedReserve: {
      kind: 'amount',
      header: { nl: 'Bestemmingsreserve NPO', en: 'Designated reserve NPO' },
      aliases: ['Bestemmingsreserve', 'Designated reserve'],
      explanation: {
        nl: 'Wat er in de jaarrekening op 31 december aan niet besteed NPO-geld in de bestemmingsreserve staat, in euro’s. 0 als er niets in staat.',
        en: 'Unspent NPO money that the annual accounts show in the designated reserve on 31 December, in euros. 0 where there is none.',
      },
    },
    specificItem: {
      kind: 'amount',
      header: { nl: 'Specifieke post NPO', en: 'Specific item NPO' },
      aliases: ['Specifieke post', 'Vooruitontvangen NPO', 'Specific item'],
      explanation: {
        nl: 'Wat er in de jaarrekening op 31 december aan vooruit ontvangen NPO-geld als specifieke post staat, in euro’s. 0 als er niets in staat.',
        en: 'NPO money received ahead that the annual accounts show as a specific item on 31 December, in euros. 0 where there is none.',
      },
    },
  },
});
