// Word: two functions in one file, each under a heading of its own; the level stands in the sentence after the label.
const STYLES =
  '<w:style w:type="paragraph" w:styleId="Kop1"><w:name w:val="heading 1"/></w:style>' +
  '<w:style w:type="paragraph" w:styleId="Kop2"><w:name w:val="heading 2"/></w:style>' +
  '<w:style w:type="paragraph" w:styleId="Kop3"><w:name w:val="heading 3"/></w:style>';
const NUMBERING =
  '<w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="bullet"/><w:lvlText w:val="-"/></w:lvl></w:abstractNum>' +
  '<w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>';

export function document({ docxFile, par }) {
  const heading = (text, level) => par(text, `<w:pStyle w:val="Kop${level}"/>`);
  const item = (text) => par(text, '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr>');
  const card = (title, grade, tasks, behaviour, technique) => [
    heading(`Functieprofiel: ${title}`, 1),
    par(`Graad: ${grade}`),
    par('Dienst: Groen en begraafplaatsen'),
    heading('Taken', 2),
    ...tasks.map(item),
    heading('Competenties', 2),
    heading('Gedragscompetenties', 3),
    ...behaviour.map(item),
    heading('Technische competenties', 3),
    ...technique.map(item),
  ];
  return docxFile(
    [
      par('Gemeente Wilgenbroek'),
      par('Functieprofielen van de groendienst, vastgesteld door de gemeentesecretaris'),
      ...card(
        'Tuinier',
        'Technisch assistent',
        ['Onderhoudt perken, gazons en begraafplaatsen.', 'Snoeit bomen en hagen.'],
        ['Samenwerken: niveau 2 (van 4)', 'Zorgvuldigheid: niveau 3 (van 4)', 'Inzet: niveau 3 (van 4)'],
        [
          'Plantenkennis: niveau 2 (van 4)',
          'Snoeitechnieken: niveau 3 (van 4)',
          'Veilig werken met machines: niveau 3 (van 4)',
        ],
      ),
      ...card(
        'Ploegbaas groen',
        'Technisch hoofdmedewerker',
        ['Plant het werk van de ploeg.', 'Bestelt planten en gereedschap.', 'Voert functioneringsgesprekken.'],
        ['Samenwerken: niveau 3 (van 4)', 'Leiding geven: niveau 3 (van 4)', 'Organiseren: niveau 2 (van 4)'],
        ['Plantenkennis: niveau 4 (van 4)', 'Groenontwerp: niveau 2 (van 4)'],
      ),
    ].join(''),
    STYLES,
    NUMBERING,
  );
}
