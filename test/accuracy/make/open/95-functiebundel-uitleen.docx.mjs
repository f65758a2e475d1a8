// Word: two function cards on pages of their own, the level after the label as "- niveau 2/3".
const STYLES = [1, 2]
  .map((one) => `<w:style w:type="paragraph" w:styleId="Heading${one}"><w:name w:val="heading ${one}"/></w:style>`)
  .join('');
const NUMBERING =
  '<w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="bullet"/><w:lvlText w:val="o"/></w:lvl></w:abstractNum>' +
  '<w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>';

export function document({ docxFile, par, row, table }) {
  const heading = (text, level) => par(text, `<w:pStyle w:val="Heading${level}"/>`);
  const item = (text) => par(text, '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr>');
  const card = (title, grade, behaviour, technique) => [
    heading('FUNCTIEKAART', 1),
    table(row(['Functie', title]), row(['Organisatie', 'Gemeente Esdoornzele']), row(['Graad', grade])),
    heading('Gedragscompetenties', 2),
    ...behaviour.map(item),
    heading('Technische competenties', 2),
    ...technique.map(item),
  ];
  const pageBreak = '<w:p><w:r><w:br w:type="page"/></w:r></w:p>';
  return docxFile(
    [
      ...card(
        'Medewerker uitleendienst',
        'Technisch beambte',
        ['Behulpzaamheid - niveau 2/3', 'Orde - niveau 3/3', 'Stiptheid - niveau 2/3'],
        ['Kleine herstellingen - niveau 2/3', 'Stockbeheer - niveau 1/3'],
      ),
      pageBreak,
      ...card(
        'Coördinator uitleendienst',
        'Technisch medewerker',
        ['Leidinggeven - niveau 2/3', 'Organiseren - niveau 3/3', 'Stiptheid - niveau 3/3'],
        ['Stockbeheer - niveau 3/3', 'Contracten opvolgen - niveau 2/3'],
      ),
    ].join(''),
    STYLES,
    NUMBERING,
  );
}
