import { describe, expect, it } from 'vitest';
import { fieldKindOf, labelBefore } from '../../../../src/core/extract/words/field-label.ts';

describe('fieldKindOf', () => {
  it.each([
    ['Functienaam:', 'title'],
    ['Funcționaam:', 'title'],
    ['Functietite!', 'title'],
    ['Graadnaam', 'grade'],
    ['Afdeling', 'department'],
    ['Functionele loopbaan', 'functionalCareer'],
    ['Weddeschaal', 'functionalCareer'],
    ['Contactpersoon', 'ignored'],
    ['Intitulé de la fonction', 'title'],
    ['Horaire', 'ignored'],
    ['Working hours', 'ignored'],
    ['Reports to', 'placeInOrganisation'],
  ])('"%s" labels %s', (label, kind) => {
    expect(fieldKindOf(label)?.kind).toBe(kind);
  });

  it('takes no name of a person for a title', () => {
    expect(fieldKindOf('Naam / functie')?.kind).toBe('ignored');
    expect(fieldKindOf('Titularis/functie')?.kind).toBe('ignored');
    expect(fieldKindOf('Functie / graad')?.kind).not.toBe('ignored');
  });

  it('knows no label in other words', () => {
    expect(fieldKindOf('Onthaal en balie')).toBeUndefined();
    expect(fieldKindOf('Administratie')).toBeUndefined();
    expect(fieldKindOf('Administration')?.kind).toBe('organisation');
  });

  it('takes a common competency for no misspelt label', () => {
    expect(fieldKindOf('Leidinggeven')).toBeUndefined();
    expect(fieldKindOf('Leidinggevend')?.kind).toBe('ignored');
  });
});

describe('labelBefore', () => {
  it('finds the label whose colon was lost', () => {
    expect(labelBefore('Afdeling Interne zaken')).toEqual({
      label: { kind: 'department', isPlain: true },
      value: 'Interne zaken',
    });
    expect(labelBefore('Interne zaken')).toBeUndefined();
  });
});
