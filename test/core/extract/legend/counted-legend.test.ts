import { describe, expect, it } from 'vitest';
import { countedRungs } from '../../../../src/core/extract/legend/counted-legend.ts';
import { isLegendLine } from '../../../../src/core/extract/legend/legend-line.ts';

describe('a line that counts the rungs of a scale', () => {
  it.each([
    ['Schaal: 1 basis – 2 goed – 3 expert', ['basis', 'goed', 'expert']],
    ['Degré 1 : avec aide. Degré 2 : seul. Degré 3 : forme les autres.', ['avec aide', 'seul', 'forme les autres']],
    [
      'Our scale: 1. learner, 2. practitioner, 3. coach, 4. authority',
      ['learner', 'practitioner', 'coach', 'authority'],
    ],
    [
      'Graad 1: met hulp   Graad 2: alleen in gewone gevallen   Graad 3: is een voorbeeld',
      ['met hulp', 'alleen in gewone gevallen', 'is een voorbeeld'],
    ],
    ['Grade 1 - with help | Grade 2 - alone | Grade 3 - coaches', ['with help', 'alone', 'coaches']],
    ['●○○○ aide    ●●○○ seul    ●●●○ avancé    ●●●● expert', ['aide', 'seul', 'avancé', 'expert']],
    ['●○○○ in groei ●●○○ vlot ●●●○ sterk ●●●● uitblinker', ['in groei', 'vlot', 'sterk', 'uitblinker']],
    ['★★★ meester ★★☆ ervaren ★☆☆ starter', ['starter', 'ervaren', 'meester']],
    ['○○○ niet nodig ●○○ met hulp ●●○ alleen ●●● leert het aan', ['met hulp', 'alleen', 'leert het aan']],
    ['Legende: ★ starter ★★ ervaren ★★★ meester', ['starter', 'ervaren', 'meester']],
    ['Niveaus (1 starter / 2 ervaren / 3 meester)', ['starter', 'ervaren', 'meester']],
  ])('%s', (line, names) => {
    expect(countedRungs(line).map((rung) => rung.name)).toEqual(names);
    expect(isLegendLine(line)).toBe(true);
  });

  it('is none where it asks levels, counts from another number on, or tells steps of something else', () => {
    for (const line of [
      'Niveau 1: plannen, niveau 2: luisteren',
      'Graad 1: plannen   Graad 2: luisteren',
      'Graad 2: zelfstandig   Graad 4: geeft les',
      'Schaal 2: basis, 3: goed',
      'Procedure: 1 schriftelijk deel – 2 mondeling deel – 3 medisch onderzoek',
      'Schaal: 1 tot 4',
      '●●○ zagen  ●○○ planten',
      '●● zagen  ● planten',
      '●●● zagen  ●○○ planten  ●●○ snoeien',
      '●●○ Samenwerken  ●○○ Plannen  ●●● Luisteren',
      'Artikel 1 Doel, artikel 2 Verloop',
    ])
      expect(countedRungs(line), line).toEqual([]);
  });
});

it('reads the rungs behind a sentence that ends in the word for them', () => {
  expect(countedRungs('Bij elke competentie hoort een graad: 1. Kennis – 2. Routine – 3. Meesterschap').length).toBe(3);
  expect(countedRungs('Bij elke werf hoort een dossier: 1. Plan – 2. Bestek – 3. Verslag')).toEqual([]);
});
