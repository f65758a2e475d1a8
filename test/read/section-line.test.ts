import { describe, expect, it } from 'vitest';
import { sectionLine } from '../../src/read/section-line.ts';

describe('the line that opens a part of separated text', () => {
  it.each([
    [['#SECTIE', 'FUNCTIE'], 'FUNCTIE'],
    [['#SECTIE Competenties'], 'Competenties'],
    [['# Competenties', '', ''], 'Competenties'],
    [['[COMPETENTIES]'], 'COMPETENTIES'],
    [['== Technisch ==', '', ''], 'Technisch'],
    [['=== Technisch'], 'Technisch'],
    [['--- Gedrag ---'], 'Gedrag'],
    [['*** Kennis ***'], 'Kennis'],
    [['Sectie: Kerncompetenties'], 'Kerncompetenties'],
    [['SECTION', 'JOB'], 'JOB'],
    [['Rubriek', 'Attitudes', ''], 'Attitudes'],
    [['#EINDE', '24 records'], ''],
  ])('%j', (cells, title) => {
    expect(sectionLine(cells)?.title).toBe(title);
  });

  it.each([
    [['Competentie', 'Niveau']],
    [['Sectie', 'Hoofd', 'Niveau']],
    [['Sectiehoofd']],
    [['[x]', 'Samenwerken']],
    [['- Samenwerken']],
    [['***']],
    [['#1', 'Samenwerken']],
    [['== Technisch ==', '3']],
    [['Tabellen lezen']],
    [['']],
  ])('and no such line: %j', (cells) => {
    expect(sectionLine(cells)).toBeUndefined();
  });

  it('with what it says besides', () => {
    expect(sectionLine(['#EXPORT', 'versie=3', 'bestuur=Dijkvelde'])?.more).toEqual(['versie=3', 'bestuur=Dijkvelde']);
  });
});
