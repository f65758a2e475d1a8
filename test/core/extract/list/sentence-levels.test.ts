import { describe, expect, it } from 'vitest';
import { profileOf, readCard } from '../read-card.ts';

const GRADES =
  'We werken met vier graden: graad A (starter), graad B (ervaren), graad C (gevorderd) en graad D (expert). Graad D is de hoogste.';

function read(...lines: readonly string[]) {
  const reading = readCard('Functiekaart: Gids', '', 'Competentieprofiel', '', ...lines);
  const doubts = reading.diagnostics.filter(({ code }) => /row-without|unread-gradation/u.test(code));
  const asked = profileOf(reading).requirements.map(({ label, required }) => `${label} ${String(required ?? '-')}`);
  return { asked, doubts: doubts.map(({ code }) => code.slice('extract/'.length)) };
}

describe('levels in sentences', () => {
  it('may be letters that the document explains', () => {
    const text = 'Van de gids vragen wij vertellen in graad D, geduld in graad B en eerste hulp in graad C.';
    expect(read(GRADES, '', text)).toEqual({ asked: ['vertellen 4', 'geduld 2', 'eerste hulp 3'], doubts: [] });
    const brackets = 'Daarnaast zijn teamwerk (graad B) en planning (graad C) nodig.';
    expect(read(GRADES, '', brackets)).toEqual({ asked: ['teamwerk 2', 'planning 3'], doubts: [] });
  });

  it('stand before or behind what asks them', () => {
    const text = 'De gids needs patience at level 3. In addition, level 2 is expected for planning.';
    expect(read(text)).toEqual({ asked: ['patience 3', 'planning 2'], doubts: [] });
  });

  it('are told where nobody knows whose they are', () => {
    const text = 'Geduld is nodig op niveau 3. Wie twee jaar meegaat, komt vanzelf aan niveau 4.';
    expect(read(text)).toEqual({ asked: ['Geduld 3'], doubts: ['row-without-label'] });
  });

  it('are none in what only tells how many there are, nor in a diploma', () => {
    expect(read(GRADES, '', 'Inleving hoort erbij.')).toEqual({ asked: ['Inleving hoort erbij -'], doubts: [] });
    expect(read('Je hebt een diploma van niveau B.', 'Inleving hoort erbij.').doubts).toEqual([]);
  });

  it('suffice, or are to be mastered', () => {
    const text = 'Voor flexibiliteit volstaat niveau 1. Geduld moet je beheersen op niveau 3.';
    expect(read(text)).toEqual({ asked: ['flexibiliteit 1', 'Geduld 3'], doubts: [] });
    expect(read('Patience must be mastered at level 3.').asked).toEqual(['Patience 3']);
    expect(read('Niveau 1 volstaat niet voor flexibiliteit.').asked).not.toContain('flexibiliteit 1');
  });

  it('belong to a name, and not to what somebody does', () => {
    const text = 'Je toont klantgerichtheid op niveau 2 en je werkt samen op niveau 3.';
    expect(read(text)).toEqual({ asked: ['klantgerichtheid 2'], doubts: ['row-without-label'] });
    expect(read('- Klantgerichtheid niveau 2, inzet niveau 3').asked).toEqual(['Klantgerichtheid 2', 'inzet 3']);
  });
});
