import { inBoth } from './words.js';

/** A line from practice. */
export const noteWords = inBoth('note', {
  nl: {
    title: 'Notitie maken',
    note: 'Wat viel je op?',
    help: 'Schrijf over het werk, niet over een herkenbare persoon. Zet hier geen gegevens van cliënten.',
    source: 'Van wie komt het?',
    client: 'cliënt',
    relative: 'naaste',
    staff: 'medewerker',
    where: 'Hoort bij',
    save: 'Notitie opslaan',
    saved: 'Dank je. Je notitie is opgeslagen bij {{where}}.',
    kept: 'Dit had je al getypt. Het was bewaard op dit apparaat.',
    noCycle: 'Er is nog geen leercyclus waarbij je een notitie kunt maken. Zodra er een begint, kan het hier.',
    bsn: 'Dit lijkt een burgerservicenummer. Haal het weg als het van een persoon is.',
    mail: 'Hier staat een e-mailadres. Haal het weg als iemand daaraan te herkennen is.',
    phone: 'Dit lijkt een telefoonnummer. Haal het weg als het van een persoon is.',
  },
  en: {
    title: 'Add a note',
    note: 'What did you notice?',
    help: 'Write about the work, not about a recognisable person. No client data here.',
    source: 'Whom does it come from?',
    client: 'client',
    relative: 'relative',
    staff: 'staff',
    where: 'Belongs to',
    save: 'Save the note',
    saved: 'Thank you. Your note is saved with {{where}}.',
    kept: 'You had typed this before. It was kept on this device.',
    noCycle: 'There is no cycle yet that you can add a note to. As soon as one begins, you can do it here.',
    bsn: 'This looks like a citizen service number. Take it out if it is somebody’s.',
    mail: 'There is an e-mail address here. Take it out if somebody can be recognised by it.',
    phone: 'This looks like a phone number. Take it out if it is somebody’s.',
  },
});
