// Word: a letter-like frame (one outer table), nested tables, a text box with the data of the function, level as "3/4".
export function document({ docxFile, par, row, cell, table }) {
  const box =
    '<w:p><w:r><mc:AlternateContent xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"><mc:Choice Requires="wps">' +
    '<w:drawing><wp:anchor xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"><a:graphic xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"><a:graphicData>' +
    '<wps:wsp xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"><wps:txbx><w:txbxContent>' +
    ['Functie: Werkleider gebouwen', 'Entiteit: Patrimonium', 'Rang: Cv', 'Loopbaan: C4-C5']
      .map((text) => par(text))
      .join('') +
    '</w:txbxContent></wps:txbx></wps:wsp></a:graphicData></a:graphic></wp:anchor></w:drawing></mc:Choice><mc:Fallback><w:pict/></mc:Fallback></mc:AlternateContent></w:r></w:p>';
  const levels = (rows) => table(...rows.map(([label, level]) => row([cell(par(label)), cell(par(level))])));
  const behaviour = levels([
    ['Leiding geven', '3/4'],
    ['Samenwerken', '3/4'],
    ['Oplossingsgericht werken', '4/4'],
    ['Klantvriendelijk zijn', '2/4'],
  ]);
  const technique = levels([
    ['Bouwtechnieken', '4/4'],
    ['Elektriciteit', '2/4'],
    ['Lezen van plannen en lastenboeken', '3/4'],
    ['Onderhoudsprogramma gebruiken', '2/4'],
    ['Veiligheidsvoorschriften op de werf', '4/4'],
  ]);
  const tasks = [
    'Verdeelt elke ochtend het werk over de ploegen.',
    'Vraagt prijzen op en bestelt materiaal.',
    'Controleert het werk van aannemers.',
  ]
    .map((text) => par(`– ${text}`))
    .join('');
  const frame = table(
    row([cell(par('Stad Kromhoven · functiekaart'), '<w:gridSpan w:val="2"/>')]),
    row([cell(par('Resultaatgebieden')), cell(tasks)]),
    row([cell(par('Gedragscompetenties')), cell(behaviour + '<w:p/>')]),
    row([cell(par('Technische competenties')), cell(technique + '<w:p/>')]),
    row([
      cell(par('Aanwervingsvoorwaarden')),
      cell(par('Diploma secundair onderwijs (A2) bouw of hout') + par('Rijbewijs B')),
    ]),
  );
  const signatures = table(
    row(['Voor gezien, de medewerker', 'Voor akkoord, de leidinggevende']),
    row([cell('<w:p/>'), cell('<w:p/>')]),
  );
  return docxFile(box + frame + par('Opgemaakt te Kromhoven') + signatures);
}
