import { describe, expect, it } from 'vitest';
import { asked, readCard } from './read-card.ts';

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
});
