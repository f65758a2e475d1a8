// Word, in French: a cluster row over the whole width, crosses under three levels, a numbered list of missions.
const STYLES = '<w:style w:type="paragraph" w:styleId="Titre1"><w:name w:val="heading 1"/></w:style>';
const NUMBERING =
  '<w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:lvlText w:val="%1."/></w:lvl></w:abstractNum>' +
  '<w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>';

export function document({ docxFile, par, row, cell, table }) {
  const heading = (text) => par(text, '<w:pStyle w:val="Titre1"/>');
  const item = (text) => par(text, '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr>');
  const group = (text) => row([cell(par(text), '<w:gridSpan w:val="4"/>')]);
  const line = (label, level) =>
    row([label, ...[1, 2, 3].map((one) => (one === level ? 'X' : ' '))].map((text) => cell(par(text))));
  const body = [
    par('CPAS de Clairfontaine'),
    heading('Description de fonction'),
    par('Fonction : Assistant social'),
    par('Service : Aide générale'),
    par('Grade : Gradué spécifique'),
    heading('Missions'),
    item('Accueillir et écouter les demandeurs.'),
    item('Mener l’enquête sociale.'),
    item('Présenter les dossiers au comité.'),
    heading('Profil de compétences'),
    table(
      row(['Compétences', 'Élémentaire', 'Intermédiaire', 'Avancé']),
      group('Compétences comportementales'),
      line('Écoute active', 3),
      line('Gestion du stress', 2),
      line('Travail en équipe', 2),
      line('Respect du secret professionnel', 3),
      group('Compétences techniques'),
      line('Législation sociale', 3),
      line('Rédaction de rapports', 2),
      line('Logiciel de gestion des dossiers', 1),
    ),
    heading('Conditions d’accès'),
    par('Baccalauréat d’assistant social. Permis de conduire B.'),
  ].join('');
  return docxFile(body, STYLES, NUMBERING);
}
