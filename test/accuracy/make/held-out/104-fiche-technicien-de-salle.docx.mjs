// Word, in French: one outer table, in each right-hand cell a table of its own; filled and open circles are the level.
export function document({ docxFile, par, run, row, cell, table }) {
  const inner = (rows) => cell(`${table(...rows.map((texts) => row(texts)))}<w:p/>`);
  const circles = (level) => '●'.repeat(level) + '○'.repeat(4 - level);
  const levels = (rows) => inner(rows.map(([label, level]) => [label, circles(level)]));
  const side = (text) => cell(par(run(text, '<w:b/><w:color w:val="7A1F3D"/>')), '<w:shd w:fill="F2E6EA"/>');
  return docxFile(
    [
      par(run('Centre culturel de Valbrume', '<w:b/>')),
      par(run('Fiche de fonction', '<w:sz w:val="44"/>')),
      table(
        row([
          side('Identité du poste'),
          inner([
            ['Fonction', 'Technicien de salle'],
            ['Service', 'Régie et plateau'],
            ['Grade', 'Agent technique'],
          ]),
        ]),
        row([
          side('Ce que vous ferez'),
          cell(
            par('– monter et démonter les décors et les gradins ;') +
              par('– régler la lumière et le son selon la fiche de la compagnie ;') +
              par('– veiller à la sécurité du public et des artistes.'),
          ),
        ]),
        row([
          side('Lecture des cercles'),
          cell(par('●○○○ notions   ●●○○ pratique guidée   ●●●○ autonomie   ●●●● référence pour l’équipe')),
        ]),
        row([
          side('Savoir-être'),
          levels([
            ['Sang-froid', 4],
            ['Ponctualité', 3],
            ['Sens du contact avec les artistes', 2],
            ['Esprit d’initiative', 2],
          ]),
        ]),
        row([
          side('Savoir-faire'),
          levels([
            ['Câblage électrique', 3],
            ['Réglage des projecteurs', 4],
            ['Sonorisation', 3],
            ['Travail en hauteur', 3],
            ['Tenue d’un inventaire', 1],
          ]),
        ]),
        row([
          side('Conditions d’accès'),
          inner([
            ['Permis de conduire', 'B'],
            ['Néerlandais', 'niveau A2'],
            ['Diplôme', 'certificat d’enseignement secondaire supérieur'],
          ]),
        ]),
      ),
      par('Pour accord, la direction : ................................'),
    ].join(''),
  );
}
