import { describe, expect, it } from 'vitest';
import { readHtmlCard } from '../read-card.ts';

type Rows = readonly (readonly string[])[];
const table = (rows: Rows): string =>
  `<table>${rows.map((cells) => `<tr>${cells.map((one) => (cells.length === 1 ? `<td colspan="2">${one}</td>` : `<td>${one}</td>`)).join('')}</tr>`).join('')}</table>`;
const explained = (name: string): Rows => [
  [name],
  ['Définition', 'Faire ce qui est utile aux autres.'],
  ['Niveau 1', 'Aide quand on le demande.'],
  ['Niveau 2', 'Propose son aide.'],
];
const read = (...tables: readonly Rows[]) =>
  readHtmlCard(`<h1>Guide des compétences</h1><h2>Cluster Relations</h2>${tables.map(table).join('<p></p>')}`);

describe('tables whose first row names what they explain', () => {
  it('are competencies of a dictionary, one or more in a table', () => {
    const apart = read(explained('Écoute'), explained('Entraide')).dictionary?.competencies ?? [];
    expect(apart.map(({ label, levels }) => [label, levels.length])).toEqual([
      ['Écoute', 2],
      ['Entraide', 2],
    ]);
    expect(apart[0]?.definition).toBe('Faire ce qui est utile aux autres.');
    const joined = read([...explained('Écoute'), ...explained('Entraide')]).dictionary?.competencies ?? [];
    expect(joined.map((one) => one.label)).toEqual(['Écoute', 'Entraide']);
  });

  it('are none where the levels are those of other names', () => {
    const asked = [['Relations'], ['Écoute', 'Niveau 1'], ['Entraide', 'Niveau 2']];
    expect(read(asked, asked).dictionary).toBeUndefined();
  });
});
