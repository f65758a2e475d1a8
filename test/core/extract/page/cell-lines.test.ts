import { describe, expect, it } from 'vitest';
import { asked, profileOf, readCard, readHtmlCard } from '../read-card.ts';

/** Group, label and level of each requirement. */
function rows(...lines: readonly string[]): readonly string[] {
  const reading = readCard(...lines);
  return asked(reading).map(({ cluster, label, required }) => `${cluster ?? '-'} · ${label} · ${required ?? '?'}`);
}

const HEAD = ['Stad Voorbeeldegem', '', 'Functie: medewerker archief', '', 'Competentieprofiel', ''];

describe('a table of which every cell became a line', () => {
  it('keeps each text with the level before it, and takes no header for a competency', () => {
    const page = [
      ...['Dune County Museum', '', 'Vacancy', 'Job title: Gallery assistant', '', 'Competency profile', ''],
      ...['Attitudes', 'Competency', 'Required level', 'In this role'],
      ...['Looking ahead', 'Level 2', 'Sees what a tour will need.'],
      ...['Keeping calm', 'Level 3', 'Stays polite when the hall is full.', ''],
      ...['Craft', 'Competency', 'Required level', 'In this role'],
      ...['Hanging pictures', 'Level 1', 'Uses the tools that are there.'],
      ...['Packing objects', 'Level 4', 'Packs glass and paper.', ''],
      ...['What we offer', 'Meal vouchers'],
    ];
    expect(rows(...page)).toEqual([
      'Attitudes · Looking ahead · 2',
      'Attitudes · Keeping calm · 3',
      'Craft · Hanging pictures · 1',
      'Craft · Packing objects · 4',
    ]);
    expect(asked(readCard(...page))[1]?.levelText ?? asked(readCard(...page))[1]?.definition).toBe(
      'Stays polite when the hall is full.',
    );
  });

  it('reads a group before each name', () => {
    const page = [
      ...['Cluster', 'Competentie', 'Gradatie'],
      ...['Gedrag', 'Luisteren', '3', 'Gedrag', 'Plannen', '1', 'Techniek', 'Archiefwetgeving', '2'],
    ];
    expect(rows(...HEAD, ...page)).toEqual([
      'Gedrag · Luisteren · 3',
      'Gedrag · Plannen · 1',
      'Techniek · Archiefwetgeving · 2',
    ]);
  });

  it('lets the text of a row wrap or be missing', () => {
    const page = [
      ...['Competentie', 'Niveau', 'Wat we verwachten'],
      ...['Ordenen', 'basis', 'Legt dossiers terug', 'op hun plaats in het depot.'],
      ...['Speuren', 'expert'],
      ...['Zorg dragen', 'gevorderd', 'Draagt handschoenen bij oude stukken.'],
    ];
    expect(asked(readCard(...HEAD, ...page)).map(({ label, required }) => `${label} ${required ?? '?'}`)).toEqual([
      'Ordenen 1',
      'Speuren 3',
      'Zorg dragen 2',
    ]);
  });

  it('leaves headers without levels below them alone', () => {
    const page = ['Competentie', 'Niveau', 'Luisteren', 'Plannen', 'Ordenen'];
    expect(rows(...HEAD, ...page).filter((row) => /\d$/u.test(row))).toEqual([]);
  });

  it('reads letters behind a sentence, in the order that the document tells', () => {
    const page = [
      ...['Elke competentie krijgt een graad. A is de hoogste graad, C de laagste.', ''],
      ...['Competentie', 'Gedrag', 'Graad'],
      ...[
        'Luisteren',
        'Vraagt door.',
        'A',
        'Ordenen',
        'Houdt het depot bij.',
        'C',
        'Plannen',
        'Kent de kalender.',
        'B',
      ],
    ];
    expect(rows(...HEAD, ...page)).toEqual(['- · Luisteren · 3', '- · Ordenen · 1', '- · Plannen · 2']);
    const [told = '', ...cells] = page;
    const rising = told.replace('hoogste', 'kleinste').replace('laagste', 'hoogste').replace('kleinste', 'laagste');
    expect(rows(...HEAD, rising, ...cells)).toEqual(['- · Luisteren · 1', '- · Ordenen · 3', '- · Plannen · 2']);
  });

  it('takes no legend in rows for a name with its level', () => {
    const page = '<h1>Functieprofiel gids</h1><h2>Competenties</h2><ul><li>Luisteren</li><li>Ordenen</li></ul>';
    const legend =
      '<p><strong>Legende</strong></p><ul><li>N1 = basis</li><li>N2 = voldoende</li><li>N3 = gevorderd</li></ul>';
    expect(asked(readHtmlCard(page + legend)).filter((one) => one.required !== undefined)).toEqual([]);
  });

  it('is none where it scores risks or rates offers', () => {
    const own = ['Competenties', '- Plannen (niveau 2)', '- Ordenen (niveau 3)', ''];
    const risks = [
      'Risicoanalyse',
      'Criterium',
      'Score',
      'Ernst',
      '3',
      'Waarschijnlijkheid',
      '2',
      'Blootstelling',
      '1',
    ];
    const offers = ['Gunning', 'Criterium', 'Minimum', 'Prijs', '3', 'Termijn', '2', 'Garantie', '1'];
    for (const other of [risks, offers])
      expect(rows('Functie: medewerker archief', '', ...other, '', ...own).filter((row) => /\d$/u.test(row))).toEqual([
        '- · Plannen · 2',
        '- · Ordenen · 3',
      ]);
  });

  it('ends at the number of a page or an annex, and may have its rows apart', () => {
    const page = ['Competentie', 'Niveau', 'Plannen', '2', 'Ordenen', '3'];
    const own = ['- · Plannen · 2', '- · Ordenen · 3'];
    expect(rows(...HEAD, ...page, 'Bijlage', '1', 'Klas', '4').filter((row) => /[1-9]$/u.test(row))).toEqual(own);
    const apart = ['Competentie', 'Niveau', '', 'Plannen', '2', '', 'Ordenen', '3', '', 'Speuren', '1'];
    expect(rows(...HEAD, ...apart)).toEqual([...own, '- · Speuren · 1']);
  });

  it('keeps a name without a level apart from the text above it', () => {
    const page = [
      ...['Competentie', 'Niveau', 'In deze functie', 'Plannen', '2', 'Plant de week van de ploeg'],
      ...['Luisteren', 'Inzet', '3', 'Helpt waar nodig', 'Ordenen', '2', 'Ruimt op'],
    ];
    expect(rows(...HEAD, ...page)).toEqual([
      '- · Plannen · 2',
      '- · Luisteren · ?',
      '- · Inzet · 3',
      '- · Ordenen · 2',
    ]);
  });
});

describe('a word for a page, a room or a telephone', () => {
  it('has no level in the figure below it, and gives none to the name above', () => {
    const card = ['Functieprofiel: Kok', '', 'Competenties', '- Koken (niveau 2)', '- Proeven', ''];
    const reading = readCard(...card, 'Telefoon', '3', '', 'Lokaal', '2');
    expect(profileOf(reading).requirements.map(({ label, required }) => [label, required])).toEqual([
      ['Koken', 2],
      ['Proeven', undefined],
    ]);
  });
});
