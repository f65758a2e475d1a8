import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isContactLine, withoutContacts } from '../../../../src/core/extract/selection/contact-line.ts';

describe('a line that tells whom to reach', () => {
  it.each([
    'Uw contactpersoon voor deze selectie is A. Voorbeeld.',
    'Contactpersoon: A. Voorbeeld',
    'De contactpersoon voor deze vacature is Ann Voorbeeld',
    'Voor meer inlichtingen kan u contact opnemen met de personeelsdienst.',
    'Voor meer informatie kan je terecht bij de dienst HR.',
    'Neem gerust contact op met onze dienst personeel.',
    'Gelieve contact op te nemen met de dienst.',
    'Telefoon: 099 11 22 33',
    'tel. 09 111 22 33',
    'Bel 0499/11.22.33',
    'Bel +32 9 111 22 33 tijdens de kantooruren',
    'Mail je cv naar jobs@voorbeeldegem.example',
    'E-mail: jobs [at] voorbeeldegem.be',
    'Dorpsplein 1, 9999 Voorbeeldegem',
    'Stuur je brief naar het college, Dorpsplein 1 te 9999 Voorbeeldegem',
    '9999 Voorbeeldegem',
    'Stationsstraat 12 bus 3',
    'Mevr. Voorbeeld helpt je verder',
    'Personne de contact : A. Exemple',
    'Veuillez contacter le service du personnel',
    'For more information please contact the HR team',
  ])('is recognised: %s', (text) => {
    expect(isContactLine(text)).toBe(true);
  });

  it.each([
    '',
    'contacten onderhouden met verenigingen',
    'Telefonische en schriftelijke contacten afhandelen',
    'Beantwoorden van telefoon, briefwisseling en mail',
    'Je staat in contact met de scholen',
    'contact opnemen met leveranciers',
    'Fungeert als contactpersoon voor de verenigingen',
    'Neemt contact op met cliënten',
    'Je geeft meer informatie via de website',
    '0 30.119 2.510 32.818 2.735',
    'Het examen heeft plaats op 05.02.2026 om 14 uur',
    'gecoördineerd op 18 juli 1966',
    'Kennis van MS Word en Ms Excel',
    'Rijbewijs B vereist',
    'Een bedrag van 3 000 euro tot 5 054 euro',
  ])('is not seen in: %s', (text) => {
    expect(isContactLine(text)).toBe(false);
  });

  it('is taken out of a text, and the rest is kept as printed', () => {
    expect(withoutContacts('Je hebt een rijbewijs B. Mail een kopie naar jobs@voorbeeldegem.be.')).toBe(
      'Je hebt een rijbewijs B.',
    );
    expect(withoutContacts('Een attest (op te vragen via 099 11 22 33)')).toBe('Een attest');
    expect(withoutContacts('Rijbewijs B')).toBe('Rijbewijs B');
    expect(withoutContacts('De contactpersoon is A. B. Voorbeeld. Een attest volstaat.')).toBe('Een attest volstaat.');
    expect(withoutContacts('Mail naar jobs@voorbeeldegem.be')).toBe('');
  });

  it('never throws, and leaves nothing that is a contact line', () => {
    fc.assert(
      fc.property(
        fc.array(
          fc.oneof(fc.string({ unit: 'binary' }), fc.constantFrom('a@b.be', '09 111 22 33', '. ', 'Tel: 1', 'Mevr. A')),
          { maxLength: 12 },
        ),
        (words) => {
          const kept = withoutContacts(words.join(' '));
          expect(kept === '' || kept.length <= words.join(' ').length).toBe(true);
        },
      ),
    );
  });
});
