// Excel: competencies in rows, core tasks in columns; the cells hold what each task asks, a dash where it asks nothing.
export function document({ writeXlsx }) {
  const rows = [
    ['Stadsmuseum Quarteel', null, null, null, null, null],
    ['Functie: Polyvalent museummedewerker'],
    ['Weddeschaal: D1-D3'],
    [],
    ['In elke cel staat het niveau dat voor de kerntaak nodig is: 1 = beginnend, 2 = gevorderd, 3 = meester.'],
    [],
    [null, null, 'Kerntaken', null, null, null],
    ['Soort', 'Competentie', 'Zaaltoezicht', 'Balie en winkel', 'Opbouw van tentoonstellingen', 'Rondleiden'],
    ['gedrag', 'Gastvrijheid', 2, 3, '-', 3],
    ['gedrag', 'Oplettendheid', 3, 1, 2, 1],
    ['gedrag', 'Samenwerken', 1, 1, 2, 1],
    ['gedrag', 'Voor een groep spreken', '-', '-', '-', 2],
    ['gedrag', 'Zorg dragen voor voorwerpen', 2, '-', 3, 1],
    ['techniek', 'Kassa bedienen', '-', 2, '-', '-'],
    ['techniek', 'Gereedschap gebruiken', '-', '-', 2, '-'],
    ['techniek', 'Evacueren van bezoekers', 3, 2, 1, 2],
    ['techniek', 'Kennis van de verzameling', 1, 1, 1, 2],
    ['andere', 'Rijbewijs', '-', '-', 'B', '-'],
    [],
    ['Voorwaarde', 'Uittreksel uit het strafregister'],
    ['Voorwaarde', 'Werken op zon- en feestdagen'],
  ];
  const merges = [
    { startRow: 0, startCol: 0, endRow: 0, endCol: 5 },
    { startRow: 6, startCol: 2, endRow: 6, endCol: 5 },
  ];
  return writeXlsx({ sheets: [{ name: 'Rooster', rows, merges }] });
}
