import { expect, it } from 'vitest';
import { namesColumns } from '../../../../src/core/extract/words/columns-line.ts';
import { sectionKindOf } from '../../../../src/core/extract/words/section-kind.ts';

it.each(['CODE OMSCHRIJVING VEREIST', 'Code   Competentie      Niveau', 'Nr | Naam | Gradatie'])(
  '%s names columns',
  (line) => {
    expect(namesColumns(line)).toBe(true);
  },
);

it.each(['Kennis van niveau', 'Competentie Niveau', 'Luisteren vereist niveau', 'Code Naam Cluster', 'Plannen'])(
  '%s names none',
  (line) => {
    expect(namesColumns(line)).toBe(false);
  },
);

it.each(['COMPETENTIES                SCHAAL 1 - 9', 'Competenties (schaal 1-5)', 'Compétences – échelle de 1 à 4'])(
  '%s opens competencies',
  (line) => {
    expect(sectionKindOf(line)?.kind).toBe('requirements');
  },
);

it.each(['Talen, niveau 1-5', 'Loonschaal 1 - 9', 'Risico schaal 1-5'])('%s opens none', (line) => {
  expect(sectionKindOf(line)?.kind).not.toBe('requirements');
});
