import { describe, expect, it } from 'vitest';
import {
  headingCore,
  numberingOf,
  sectionKindOf,
  withoutNumbering,
} from '../../../../src/core/extract/words/section-kind.ts';

describe('sectionKindOf', () => {
  it.each([
    ['Kernresultaten', 'tasks'],
    ['KERNTAKEN:', 'tasks'],
    ['2.1 Resultaatgebieden', 'tasks'],
    ['3. Funcieprofiel', 'requirements'],
    ['Competentieprofiel van de functie', 'requirements'],
    ['Gedragscompetenties¹', 'requirements'],
    ['specifieke eisen:', 'requirements'],
    ['Vakgebonden vaardigheden', 'requirements'],
    ['Functie-inhoud in het kort', 'tasks'],
    ['Doel van de functie', 'purpose'],
    ['Doel van de entiteit', 'entity-purpose'],
    ['Plaats in de organisatie', 'place'],
    ['Aanwervingsvoorwaarden', 'conditions'],
    ['Rijbewijs en attesten', 'conditions'],
    ['Diploma, talen of certificaten', undefined],
    ['Languages and certificates', 'conditions'],
    ['Talen en ervaring', undefined],
    ['Extralegale voordelen', 'benefits'],
    ['Selectieprogramma', 'selection'],
    ['Funcțiekaart', 'document'],
    ['Voor kennisname', 'other'],
    ['Job purpose', 'purpose'],
    ['Profil de compétences', 'requirements'],
    ['Domaines de résultats', 'tasks'],
    ['3. Compétences et niveaux attendus', 'requirements'],
    ['Required competency levels', 'requirements'],
    ['Gevraagde gradaties per competentie', 'requirements'],
    ['Competenties eigen aan de functie', 'requirements'],
    ['Kerncompetenties gericht op wie bezoekt', 'requirements'],
    ['Compétences propres à la fonction', 'requirements'],
    ['Competencies specific to this role', 'requirements'],
    ['Competenties werden in maart besproken', undefined],
    ['Loon en loopbaan', 'pay'],
  ])('"%s" announces %s', (heading, kind) => {
    expect(sectionKindOf(heading)?.kind).toBe(kind);
  });

  it.each(['Onthaal van bezoekers', 'Samenwerking met partners', 'Je beantwoordt vragen van burgers.', 'Niveaus', ''])(
    '"%s" is no heading that is known',
    (heading) => {
      expect(sectionKindOf(heading)).toBeUndefined();
    },
  );

  it('tells headings that name a group from those that only name the part', () => {
    expect(sectionKindOf('Functieprofiel')?.isGeneral).toBe(true);
    expect(sectionKindOf('Kerncompetenties')?.isGeneral).toBe(false);
  });
});

describe('numbering', () => {
  it('is taken off a heading, but a number of things is none', () => {
    expect([numberingOf('2.1 Taken'), withoutNumbering('2.1 Taken')]).toEqual(['2.1', 'Taken']);
    expect([numberingOf('III. Taken'), withoutNumbering('b) Taken')]).toEqual(['III.', 'Taken']);
    expect(numberingOf('2 gevalstudies')).toBeUndefined();
  });

  it('does not matter to what a heading is compared by', () => {
    expect(headingCore('4. Het profiel (vervolg)')).toBe('profiel');
  });

  it('says where the competencies of one function are held, and not those of several', () => {
    expect(sectionKindOf('Competency framework')?.kind).toBe('requirements');
    expect(sectionKindOf('Overzicht competenties per functie')).toBeUndefined();
  });
});

it('takes a heading of working hours for what is offered, and no competency', () => {
  expect(['Werkregeling', 'Horaire de travail'].map((text) => sectionKindOf(text)?.kind)).toEqual([
    'benefits',
    'benefits',
  ]);
  expect(sectionKindOf('Werkverdeling')?.kind).not.toBe('benefits');
});
