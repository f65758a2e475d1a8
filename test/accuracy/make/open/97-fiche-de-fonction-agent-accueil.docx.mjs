// Word, in French: fields in a table, levels as numbers in a column, three groups as rows over the whole width.
const STYLES = '<w:style w:type="paragraph" w:styleId="Titre1"><w:name w:val="heading 1"/></w:style>';

export function document({ docxFile, par, row, cell, table }) {
  const heading = (text) => par(text, '<w:pStyle w:val="Titre1"/>');
  const group = (text) => row([cell(par(text), '<w:gridSpan w:val="2"/>')]);
  const body = [
    heading('Fiche de fonction'),
    table(
      row(['Fonction', 'Agent d’accueil']),
      row(['Organisation', 'Commune de Belleroche']),
      row(['Service', 'Population']),
      row(['Grade', 'Employé d’administration']),
    ),
    heading('Compétences requises (niveaux de 1 à 4)'),
    table(
      row(['Compétence', 'Niveau']),
      group('Savoir-être'),
      row(['Courtoisie', '4']),
      row(['Maîtrise de soi', '3']),
      row(['Esprit d’équipe', '3']),
      group('Savoir-faire'),
      row(['Expression orale', '4']),
      row(['Encodage de données', '2']),
      group('Savoir'),
      row(['Registre de la population', '3']),
      row(['Délivrance des cartes d’identité', '3']),
    ),
    heading('Conditions'),
    par('Certificat d’enseignement secondaire supérieur.'),
    par('Extrait de casier judiciaire.'),
  ].join('');
  return docxFile(body, STYLES);
}
