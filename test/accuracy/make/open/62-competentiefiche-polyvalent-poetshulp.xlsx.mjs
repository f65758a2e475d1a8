// Excel, with faults: a level above the printed scale, and a competency twice with different levels.
export function document({ writeXlsx }) {
  const rows = [
    ['Competentiefiche', null, null, null],
    ['Functie', 'Polyvalent poetshulp', null, null],
    ['Organisatie', 'OCMW Vlasakker', null, null],
    ['Schaal', '1 tot 4', null, null],
    [],
    ['Groep', 'Competentie', 'Niveau', 'Toelichting'],
    ['Kerncompetenties', 'Samenwerken', 2, 'Springt in voor een collega.'],
    ['Kerncompetenties', 'Klantgerichtheid', 3, 'Houdt rekening met de bewoner.'],
    ['Kerncompetenties', 'Betrouwbaarheid', 5, 'Doet wat is afgesproken.'],
    ['Functiecompetenties', 'Ordelijk werken', 3, 'Ruimt op na het werk.'],
    ['Functiecompetenties', 'Productkennis', 2, 'Doseert juist.'],
    ['Functiecompetenties', 'Samenwerken', 3, 'Stemt af met de verpleging.'],
    ['Functiecompetenties', 'Ergonomisch werken', 4, 'Tilt met een rechte rug.'],
  ];
  return writeXlsx({ sheets: [{ name: 'Fiche', rows }] });
}
