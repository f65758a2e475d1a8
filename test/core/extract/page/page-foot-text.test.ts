import { describe, expect, it } from 'vitest';
import { asked, readCard } from '../read-card.ts';

const FOOT = 'Functiebeschrijving Bode – Gemeente Berkel – goedgekeurd';
const TABLE = [
  'Vereiste competenties',
  'Competentie              Uitleg                   Niveau',
  'Luisteren                Je hoort wat men zegt    2',
  'Plannen                  Je ordent je werk        3',
  'Sorteren                 Je houdt orde            3',
];

describe('what stands below a table of competencies', () => {
  it('is the foot of the page where the document closes with it again', () => {
    const rest = ['Verloning', 'Het loon volgt de schalen.', '', 'Voor kennisname', '', 'De bode', 'Berkel', 'Datum'];
    const reading = readCard('Functie: Bode', '', ...TABLE, '', FOOT, '', ...rest, '', FOOT);
    expect(asked(reading).map(({ label }) => label)).toEqual(['Luisteren', 'Plannen', 'Sorteren']);
  });

  it('is no competency where it heads further conditions', () => {
    for (const heading of ['Bijkomende voorwaarden', 'Conditions particulières', 'Additional conditions']) {
      const reading = readCard('Functie: Bode', '', ...TABLE, '', heading, 'Je hebt een rijbewijs B.');
      expect(
        asked(reading).map(({ label }) => label),
        heading,
      ).toEqual(['Luisteren', 'Plannen', 'Sorteren']);
    }
  });
});
