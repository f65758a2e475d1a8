import { describe, expect, it } from 'vitest';
import { profilesOf } from '../../../src/core/model/document-reading.ts';
import { asked, readCard, readHtmlCard } from './read-card.ts';

const list = (...pairs: readonly (readonly [string, string])[]): string =>
  `<dl>${pairs.map(([name, level]) => `<dt>${name}</dt><dd>${level}</dd>`).join('')}</dl>`;

describe('a sentence that counts the names of its rungs', () => {
  it.each([
    [
      'Les niveaux vont de débutant (1) à confirmé (2) puis avancé (3).',
      ['débutant', 'confirmé', 'avancé'],
      'confirmé',
    ],
    ['De niveaus gaan van leerling (1) over gezel (2) tot meester (3).', ['leerling', 'gezel', 'meester'], 'gezel'],
    ['The levels run from bronze (1) to silver (2) and gold (3).', ['bronze', 'silver', 'gold'], 'silver'],
  ])('says what the words below the names are worth: %s', (sentence, labels, second) => {
    const page = `<h1>Veerman</h1><h2>Competenties</h2><p>${sentence}</p>${list(['Luisteren', second], ['Samenwerken', labels[2] ?? ''], ['Roeien', labels[0] ?? ''])}`;
    expect(asked(readHtmlCard(page)).map((one) => [one.label, one.required, one.scale?.levels])).toEqual([
      ['Luisteren', 2, 3],
      ['Samenwerken', 3, 3],
      ['Roeien', 1, 3],
    ]);
  });

  it.each([
    'Onze boten varen van Dorp (1) over Kade (2) tot Haven (3).',
    'De competenties: Luisteren (1), Roeien (2), Rekenen (3).',
  ])('makes no rungs of places or names: %s', (sentence) => {
    const reading = readCard('Functie: veerman', '', sentence, '', 'Competenties', '- Inzet', '- Kade', '- Haven');
    expect(asked(reading).filter((one) => one.scale !== undefined)).toEqual([]);
  });
});

describe('a heading that joins two of what is asked', () => {
  it.each(['Savoirs et savoir-faire', 'Attitudes et aptitudes', 'Vaardigheden en kennis'])(
    'asks what is below it: %s',
    (heading) => {
      const page = `<h1>Veerman</h1><h2>Taken</h2><p>Vaart over.</p><h2>${heading}</h2><ul><li>Roeien</li><li>Knopen leggen</li></ul>`;
      expect(asked(readHtmlCard(page)).map((one) => one.label)).toEqual(['Roeien', 'Knopen leggen']);
    },
  );
});

describe('tables below headings of their own', () => {
  const table = (...names: readonly string[]): string =>
    `<table><tr><th>Competentie</th><th>basis</th><th>gevorderd</th><th>expert</th></tr>${names.map((name) => `<tr><td>${name}</td><td></td><td>x</td><td></td></tr>`).join('')}</table>`;
  const groups = `<h3>Hoe je vaart</h3>${table('Roeien', 'Kijken')}<h3>Wat je weet</h3>${table('Knopen', 'Kaarten')}`;

  it('are of one function where they stand between the other parts of its card', () => {
    const page = `<h1>Veerman</h1><h2>Taken</h2><ul><li>Vaart over.</li></ul><h2>Jouw profiel</h2>${groups}<h2>Voorwaarden</h2><ul><li>Een vaarbewijs</li></ul>`;
    expect(
      profilesOf(readHtmlCard(page)).map((one) =>
        one.requirements.map(({ cluster, label, required }) => [cluster, label, required]),
      ),
    ).toEqual([
      [
        ['Hoe je vaart', 'Roeien', 2],
        ['Hoe je vaart', 'Kijken', 2],
        ['Wat je weet', 'Knopen', 2],
        ['Wat je weet', 'Kaarten', 2],
      ],
    ]);
  });

  it('are of several functions where nothing else parts the document', () => {
    const page = `<h1>Functies van de haven</h1><h3>Veerman</h3>${table('Roeien', 'Kijken')}<h3>Sluiswachter</h3>${table('Knopen', 'Kaarten')}`;
    expect(profilesOf(readHtmlCard(page)).map((one) => one.title)).toEqual(['Veerman', 'Sluiswachter']);
  });
});
