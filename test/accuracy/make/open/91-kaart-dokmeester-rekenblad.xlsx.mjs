// Excel: the card of 86 to 91 typed down one sheet.
export function document({ writeXlsx }) {
  const mark = (label, level) => [label, ...[1, 2, 3].map((one) => (one === level ? 'x' : null))];
  const header = ['Competentie', 'Niveau 1', 'Niveau 2', 'Niveau 3'];
  const rows = [
    ['Functiekaart Dokmeester'],
    [],
    ['Functie:', 'Dokmeester'],
    ['Organisatie:', 'Havenbedrijf Kreekmonde'],
    ['Afdeling:', 'Nautische zaken'],
    ['Dienst:', 'Jachthaven'],
    ['Graad:', 'Technisch hoofdmedewerker'],
    ['Functionele loopbaan:', 'C4-C5'],
    [],
    ['Kernresultaten'],
    ['Ligplaatsen toewijzen'],
    ['- Wijst aanmerende boten een plaats toe.'],
    ['- Houdt het register van ligplaatsen bij.'],
    ['Veiligheid op de steigers'],
    ['- Controleert elke dag de steigers.'],
    ['- Verwittigt de brandweer bij brand of olie.'],
    [],
    ['Gedragscompetenties'],
    header,
    mark('Klantgerichtheid', 3),
    mark('Samenwerken', 2),
    mark('Besluitvaardigheid', 2),
    mark('Orde, netheid', 1),
    [],
    ['Technische competenties'],
    header,
    mark('Vaarregels', 3),
    mark('Knopen en touwwerk', 2),
    mark('Bediening van de havenkraan', 3),
    [],
    ['Voorwaarden'],
    ['- Diploma secundair onderwijs'],
    ['- Rijbewijs B'],
  ];
  return writeXlsx({ sheets: [{ name: 'Functiekaart', rows }] });
}
