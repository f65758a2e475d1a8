import { describe, expect, it } from 'vitest';
import type { DocumentReading } from '../../../src/core/model/document-reading.ts';
import { profileOf, readCard, readHtmlCard } from './read-card.ts';

const levelsOf = (reading: DocumentReading): readonly string[] =>
  profileOf(reading).requirements.map(({ label, required, requiredLabel = '' }) =>
    `${label} ${String(required ?? '?')} ${requiredLabel}`.trim(),
  );

describe('cards in French', () => {
  it('ask what somebody is and can do under headings of their own, with a level that is called one', () => {
    const card = [
      ...['Profil de fonction : Jardinier', '', 'Savoir-être requis', 'Rigueur : niveau de maîtrise confirmé'],
      ...['Écoute : niveau de maîtrise expert', 'Calme : niveau de maîtrise débutant'],
      ...['', 'Aptitudes attendues', 'Taille : confirmé', 'Semis : débutant'],
    ];
    expect(levelsOf(readCard(...card))).toEqual([
      'Rigueur 2 niveau de maîtrise confirmé',
      'Écoute 3 niveau de maîtrise expert',
      'Calme 1 niveau de maîtrise débutant',
      'Taille 2 confirmé',
      'Semis 1 débutant',
    ]);
  });

  it('may have a word in the first row that heads columns elsewhere', () => {
    const rows = (...texts: readonly (readonly [string, string])[]): string =>
      texts.map(([name, level]) => `<tr><td>${name}</td><td>${level}</td></tr>`).join('');
    const page = (table: string): DocumentReading =>
      readHtmlCard(`<h1>Fiche de fonction : Jardinier</h1><h2>Compétences</h2><table>${table}</table>`);
    expect(levelsOf(page(rows(['Taille', 'Maîtrise'], ['Semis', 'Notions'], ['Rigueur', 'Expertise'])))).toEqual([
      'Taille ? Maîtrise',
      'Semis ? Notions',
      'Rigueur ? Expertise',
    ]);
    expect(levelsOf(page(rows(['Aptitude', 'Maîtrise'], ['Semis', '2'], ['Taille', '3'])))).toEqual([
      'Semis 2',
      'Taille 3',
    ]);
  });

  it('ask nothing below the same words about a place or a dog', () => {
    const card = ['Profil de fonction : Jardinier', '', 'Qualités du sol', 'Argile : 2', 'Sable : 3'];
    expect(readCard(...card).profile?.requirements ?? []).toEqual([]);
  });
});
