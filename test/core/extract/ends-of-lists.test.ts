import { describe, expect, it } from 'vitest';
import { extractDocument } from '../../../src/core/extract/extract-document.ts';
import { legendCodes } from '../../../src/core/extract/legend/legend-codes.ts';
import { isDocumentName } from '../../../src/core/extract/section/document-title.ts';
import { isPageFoot } from '../../../src/core/extract/page/page-foot.ts';
import { readText } from '../../../src/read/read-text.ts';
import { profileOf, readCard, readHtmlCard } from './read-card.ts';

const asked = (...lines: readonly string[]): readonly string[] =>
  profileOf(readCard(...lines)).requirements.map((one) => `${one.label} ${String(one.required ?? '-')}`);

describe('what stands around a list of competencies', () => {
  it('is no competency where it is the foot of a page: an employer with its address, or who holds the rights', () => {
    expect(isPageFoot('Watermaatschappij Voorbeeld nv - Kaai 16 - 0999.111.222')).toBe(true);
    expect(isPageFoot('© 2026 Voorbeeldegem')).toBe(true);
    expect(isPageFoot('Luisteren - niveau 2')).toBe(false);
    expect(isPageFoot('Copyrights bewaken')).toBe(false);
    expect(
      asked(
        '> Functie: bode',
        '>',
        '> Competenties',
        '> * Luisteren: niveau 2',
        '> * Plannen: niveau 1',
        '>',
        '> Vzw Voorbeeld - Laan 12 - 0999.111.222',
      ),
    ).toEqual(['Luisteren 2', 'Plannen 1']);
  });

  it('is no competency where it asks a licence, a language that is nice to have, or work at odd hours', () => {
    expect(
      asked(
        'Fonction : concierge',
        '',
        'Profil',
        '- Sens du contact',
        '- Permis C',
        "- Notions d'allemand : un atout",
        '- Travail le dimanche matin',
        '- Travail en équipe',
      ),
    ).toEqual(['Sens du contact -', 'Travail en équipe -']);
  });

  it('is no competency where it asks a paper of who somebody was, and is one where they are work', () => {
    expect(
      asked(
        'Function: caretaker',
        '',
        'Requirements',
        '- Attention to detail',
        '- A clean criminal record extract (model 596)',
        '- Criminal record check',
        '- Casier judiciaire vierge',
        '- Criminal record keeping',
        '- Clean working',
      ),
    ).toEqual(['Attention to detail -', 'Criminal record keeping -', 'Clean working -']);
  });

  it('is no competency where a procedure follows, though its steps are numbered', () => {
    expect(
      asked(
        'Fonction : concierge',
        '',
        'Compétences',
        '- Sens du contact',
        '- Polyvalence',
        '',
        'Procédure',
        '',
        '1. Entretien le 3 mai (20 points).',
      ),
    ).toEqual(['Sens du contact -', 'Polyvalence -']);
  });

  it('is no competency where a bold title with a sentence follows a table', () => {
    const reading = readHtmlCard(
      '<h1>Functie: bode</h1><h2>Competenties</h2><table><tr><th>Competentie</th><th>Niveau</th></tr>' +
        '<tr><td>Luisteren</td><td>2</td></tr><tr><td>Plannen</td><td>1</td></tr></table>' +
        '<p><b>Verder nog dit</b></p><p>Je werkt twee avonden per maand.</p>',
    );
    expect(profileOf(reading).requirements.map((one) => one.label)).toEqual(['Luisteren', 'Plannen']);
  });
});

describe('a word that opens a document and could open a part', () => {
  it('names the document where other parts come before the one that asks', () => {
    expect(
      asked(
        'PROFIL DE FONCTION',
        '',
        'Agent de guichet',
        '',
        '1. Mission',
        '',
        'Il accueille le public.',
        '',
        '2. Compétences requises',
        '',
        '- Accueil : niveau 3',
        '- Rigueur : niveau 2',
      ),
    ).toEqual(['Accueil 3', 'Rigueur 2']);
    expect(isDocumentName({ kind: 'item', text: 'Profil', at: {}, gapBefore: false, lines: 1 })).toBe(false);
  });

  it('opens the part where names follow it', () => {
    expect(asked('Functieprofiel', '', '- Luisteren', '- Plannen', '', 'Kennis', '', '- Wegcode')).toEqual([
      'Luisteren -',
      'Plannen -',
      'Wegcode -',
    ]);
  });
});

describe('a list with parts, groups, names and what these mean', () => {
  const list = (...names: readonly string[]): readonly string[] => [
    '# Functie: bode',
    '',
    '* Wat moet je kunnen?',
    '    * Omgang',
    ...names.flatMap((name) => [`        * ${name}`, '            * elke dag, met iedereen in huis']),
    '* Wat moet je hebben?',
    '    * rijbewijs B',
    '',
  ];
  const read = (...lines: readonly string[]): readonly string[] => {
    const reading = extractDocument(readText('kaart.md', lines.join('\n')));
    return (reading.profile?.requirements ?? []).map(
      (one) => `[${one.cluster ?? ''}] ${one.label} ${String(one.required ?? '-')}`,
    );
  };

  it('is read by its parts, with rungs that the document itself names', () => {
    expect(
      read(
        ...list('Luisteren – trap 3', 'Plannen – trap 1'),
        'Van laag naar hoog: trap 1 (start), trap 2 (kan), trap 3 (leert aan).',
      ),
    ).toEqual(['[Omgang] Luisteren 3', '[Omgang] Plannen 1']);
    expect(
      read(
        ...list('Luisteren – fase 2', 'Plannen – fase 1'),
        'Van laag naar hoog: fase 1 = kent het, fase 2 = kan het.',
      ),
    ).toEqual(['[Omgang] Luisteren 2', '[Omgang] Plannen 1']);
  });

  it('takes phases of a project for no rungs', () => {
    expect(legendCodes(['Fase 1 (sloop), fase 2 (bouw), fase 3 (zorg).'])).toBeUndefined();
    expect(legendCodes(['Van laag naar hoog: lokaal 1 (kelder), fase 2 (bouw).'])).toBeUndefined();
  });

  it('has words in small letters below a name under its level explain it', () => {
    expect(
      asked(
        'Functie: bode',
        '',
        'Competenties',
        '',
        'Niveau 2',
        '',
        '- Werken met lijsten',
        '    - vult ze aan',
        '- Luisteren',
        '',
        'Niveau 1',
        '',
        '- Plannen',
      ),
    ).toEqual(['Werken met lijsten 2', 'Luisteren 2', 'Plannen 1']);
  });
});
