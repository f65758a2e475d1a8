import { describe, expect, it } from 'vitest';
import { asked, profileOf, readCard, readHtmlCard } from '../read-card.ts';

const TABLE =
  '<h2>Aptitudes personnelles</h2><table><tr><td>Calme</td><td>niveau 2/3</td></tr>' +
  '<tr><td>Humour</td><td>niveau 1/3</td></tr></table>';

describe('a word for a profile over the whole document', () => {
  it('names the document, and what follows it the function', () => {
    const reading = readHtmlCard(
      `<h1>Profil : Garde forestier</h1><p>Équipe du matin</p><h2>Vos missions</h2><ul><li>Compter les arbres</li></ul>${TABLE}`,
    );
    expect(profileOf(reading).title).toBe('Garde forestier');
    expect(asked(reading).map((one) => [one.label, one.required])).toEqual([
      ['Calme', 2],
      ['Humour', 1],
    ]);
  });

  it('opens the part that asks competencies where nothing else does, or another heading stands before it', () => {
    const list = '<ul><li>Speurzin</li><li>Moed</li></ul>';
    const alone = readHtmlCard(`<h1>Profiel: Boswachter</h1>${list}`);
    expect(asked(alone).map((one) => one.label)).toEqual(expect.arrayContaining(['Speurzin', 'Moed']));
    const second = readHtmlCard(`<h1>Boswachter</h1><h2>Profiel: Rustig</h2>${list}`);
    expect(profileOf(second).title).toBe('Boswachter');
    expect(asked(second).map((one) => one.label)).toEqual(['Speurzin', 'Moed']);
  });
});

describe('a word for the document over the name of the function', () => {
  const facts = '<p>Kader: het boekhoudkundig kader, niveau C</p><p>Plaats van het werk: Kerkplein 1</p>';
  const list = '<h2>Vereiste competenties</h2><table><tr><td>Rekenen</td><td>niveau 2/3</td></tr></table>';

  it('is over a part of the document where no other heading asks, or what is below it is a competency', () => {
    const list = '<ul><li>Rekenen</li><li>Durf</li></ul>';
    const alone = readHtmlCard(`<h1>Boekhouder</h1><h2>Functieprofiel</h2><h2>Aanpak</h2>${list}`);
    expect(asked(alone).map((one) => one.label)).toEqual(['Rekenen', 'Durf']);
    const known = readHtmlCard(`<h1>Boekhouder</h1><h2>Functieprofiel</h2><h3>Klantgerichtheid</h3><p>niveau 2</p>`);
    expect(asked(known).map((one) => [one.label, one.required])).toEqual([['Klantgerichtheid', 2]]);
  });

  it('opens no part where something else below it asks competencies', () => {
    for (const word of ['PROFIELBESCHRIJVING', 'Functiebeschrijving', 'Functieprofiel']) {
      const reading = readHtmlCard(`<p>Dienst Boekhouding</p><h1>${word}</h1><h1>Boekhouder</h1>${facts}${list}`);
      expect(profileOf(reading).title).toBe('Boekhouder');
      expect(asked(reading).map((one) => [one.label, one.required])).toEqual([['Rekenen', 2]]);
      expect(profileOf(reading).resultAreas).toEqual([]);
    }
  });
});

describe('a plain heading below a table of what is asked', () => {
  const table = '| Competentie | Niveau |\n|---|---|\n| Rekenen | 2 |\n| Durf | 1 |';
  const labels = (below: string): readonly string[] =>
    asked(readCard('# Functiekaart: Boekhouder', '', 'Vereiste competenties', '', table, '', below)).map(
      (one) => one.label,
    );

  it('ends the part over a sentence about something else', () => {
    expect(labels('Uurrooster\n\nVoltijds, met glijdende uren.')).toEqual(['Rekenen', 'Durf']);
    expect(labels('Werkplek\n\nHet stadhuis.\n\nVerlof\n\nNa een jaar 32 dagen.')).toEqual(['Rekenen', 'Durf']);
  });

  it('goes on with it over a list, and where its name is known for a competency', () => {
    expect(labels('Houding\n\n- Geduld\n- Beleefdheid')).toEqual(['Rekenen', 'Durf', 'Geduld', 'Beleefdheid']);
    expect(labels('Klantgerichtheid\n\nJe helpt ieder verder.')).toEqual(['Rekenen', 'Durf', 'Klantgerichtheid']);
  });
});

describe('headings over names with signs for the rungs', () => {
  const rows = (...all: readonly string[]): string =>
    `<table>${all.map((one) => `<tr><td>${one.replace('|', '</td><td>')}</td></tr>`).join('')}</table>`;

  it('name groups within the part that asks, also in capitals like a heading that is known', () => {
    const page =
      '<h1>Functiekaart: Loketbediende</h1><h2>Competenties</h2>' +
      `<p><b>HOUDING</b></p>${rows('Geduld|●●●○', 'Inzet|●●○○')}<p><b>AANPAK</b></p>${rows('Ordenen|●○○○', 'Durf|●●●●')}`;
    expect(asked(readHtmlCard(page)).map((one) => [one.cluster, one.label, one.required])).toEqual([
      ['HOUDING', 'Geduld', 3],
      ['HOUDING', 'Inzet', 2],
      ['AANPAK', 'Ordenen', 1],
      ['AANPAK', 'Durf', 4],
    ]);
  });

  it('open the part that asks where no heading does, and a heading over figures does not', () => {
    const facts = '<h1>Functiefiche: Bode</h1><h3>Diploma</h3><p>Geen</p>';
    const signs = `<h3>Waarden van de buurt</h3>${rows('Samenwerken|■■■□', 'Stiptheid|■■□□')}`;
    expect(asked(readHtmlCard(`${facts}${signs}`)).map((one) => [one.cluster, one.label, one.required])).toEqual([
      ['Waarden van de buurt', 'Samenwerken', 3],
      ['Waarden van de buurt', 'Stiptheid', 2],
    ]);
    const others = [rows('Tillen|■■■□', 'Lawaai|■■□□'), rows('Nieuw dak|●●●', 'Nieuwe website|●○○')];
    for (const other of others)
      expect(readHtmlCard(`${facts}<h3>Werkdruk</h3>${other}`).profile?.requirements ?? []).toEqual([]);
    const figures = `<h3>Ons gebouw</h3>${rows('Loketten|4', 'Zalen|2')}`;
    expect(readHtmlCard(`${facts}${figures}`).profile?.requirements ?? []).toEqual([]);
  });
});

it('papers that somebody shows are conditions, and work with papers is not', () => {
  const list =
    '<ul><li>een attest van de cursus hoogtewerken, niveau 2 of 3</li><li>Certificate of good conduct (model 2)</li>' +
    '<li>Een uittreksel uit het register</li><li>Bijzondere beroepstitel machinist</li><li>attesten opmaken</li><li>Extra alertheid</li></ul>';
  const reading = readHtmlCard(`<h1>Functie: Klusser</h1><h2>Jouw competenties</h2>${list}`);
  expect(asked(reading).map((one) => one.label)).toEqual(['attesten opmaken', 'Extra alertheid']);
  expect(profileOf(reading).conditions).toHaveLength(4);
});

describe('a card with its facts beside it', () => {
  const facts = ['Afdeling', 'Vrije tijd', 'Dienst', 'Sport', 'Rang', 'B1-B3'].map((one) => `<p>${one}</p>`).join('');
  const page = (asks: string): string =>
    `<h2>Gemeente Voorbeeldegem</h2>${facts}<p>FUNCTIEPROFIEL</p><h2>Zwembadbeheerder</h2>` +
    '<p>Je zorgt voor een net zwembad.</p><h2>Dit doe je</h2><ul><li>Je test het water.</li></ul>' +
    `<h2>${asks}</h2><ul><li>Orde (niveau 2)</li><li>Rust (niveau 1)</li></ul>`;

  it.each(['Dit vragen we', 'Dit zoeken we', 'Dit heb je in huis'])(
    'is of the function below the word for the document, and asks below %j',
    (heading) => {
      const reading = readHtmlCard(page(heading));
      expect(profileOf(reading).title).toBe('Zwembadbeheerder');
      expect(asked(reading).map((one) => [one.label, one.required])).toEqual([
        ['Orde', 2],
        ['Rust', 1],
      ]);
      expect(profileOf(reading).resultAreas.flatMap((one) => one.tasks.map((task) => task.text))).toEqual([
        'Je test het water.',
      ]);
    },
  );
});
