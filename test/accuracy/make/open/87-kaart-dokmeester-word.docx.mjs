// Word: the card of 86 to 91 as somebody would type it with headings, bullets and tables.
const STYLES = [1, 2, 3]
  .map((one) => `<w:style w:type="paragraph" w:styleId="Kop${one}"><w:name w:val="heading ${one}"/></w:style>`)
  .join('');
const NUMBERING =
  '<w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="bullet"/><w:lvlText w:val="\uf0b7"/>' +
  '<w:rPr><w:rFonts w:ascii="Symbol"/></w:rPr></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>';

export function document({ docxFile, par, row, cell, table }) {
  const heading = (text, level) => par(text, `<w:pStyle w:val="Kop${level}"/>`);
  const item = (text) => par(text, '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr>');
  const marks = (...rows) =>
    table(
      row(['Competentie', 'Niveau 1', 'Niveau 2', 'Niveau 3']),
      ...rows.map(([label, level]) =>
        row([label, ...[1, 2, 3].map((one) => (one === level ? 'x' : ''))].map((text) => cell(par(text)))),
      ),
    );
  const body = [
    heading('Functiekaart Dokmeester', 1),
    par('Functie: Dokmeester'),
    par('Organisatie: Havenbedrijf Kreekmonde'),
    par('Afdeling: Nautische zaken'),
    par('Dienst: Jachthaven'),
    par('Graad: Technisch hoofdmedewerker'),
    par('Functionele loopbaan: C4-C5'),
    heading('Kernresultaten', 2),
    heading('Ligplaatsen toewijzen', 3),
    item('Wijst aanmerende boten een plaats toe.'),
    item('Houdt het register van ligplaatsen bij.'),
    heading('Veiligheid op de steigers', 3),
    item('Controleert elke dag de steigers.'),
    item('Verwittigt de brandweer bij brand of olie.'),
    heading('Gedragscompetenties', 2),
    marks(['Klantgerichtheid', 3], ['Samenwerken', 2], ['Besluitvaardigheid', 2], ['Orde, netheid', 1]),
    heading('Technische competenties', 2),
    marks(['Vaarregels', 3], ['Knopen en touwwerk', 2], ['Bediening van de havenkraan', 3]),
    heading('Voorwaarden', 2),
    item('Diploma secundair onderwijs'),
    item('Rijbewijs B'),
  ].join('');
  return docxFile(body, STYLES, NUMBERING);
}
