// Excel: competencies in rows under merged clusters, functions in columns, levels 0-5 with empty cells.
export function document({ writeXlsx }) {
  const rows = [
    ['Competentierooster kinderopvang - Gemeente Duinhage'],
    ['Schaal: 1 = startend tot 5 = rolmodel; leeg = niet van toepassing'],
    [],
    ['Cluster', 'Competentie', 'Kinderbegeleider', 'Pedagogisch coach', 'Locatieverantwoordelijke'],
    ['Kernwaarden', 'Respect', 4, 4, 4],
    [null, 'Verantwoordelijkheidszin', 3, 4, 5],
    [null, 'Flexibiliteit', 4, 3, 3],
    ['Pedagogisch', 'Kinderen observeren', 3, 5, 3],
    [null, 'Spelmateriaal inzetten', 4, 4, null],
    [null, 'Omgaan met ouders', 3, 4, 4],
    ['Organisatie', 'Roosters maken', null, null, 4],
    [null, 'Begroting opvolgen', null, null, 3],
    [null, 'Vergaderen', 1, 3, 4],
  ];
  const merges = [
    { startRow: 0, startCol: 0, endRow: 0, endCol: 4 },
    { startRow: 4, startCol: 0, endRow: 6, endCol: 0 },
    { startRow: 7, startCol: 0, endRow: 9, endCol: 0 },
    { startRow: 10, startCol: 0, endRow: 12, endCol: 0 },
  ];
  return writeXlsx({ sheets: [{ name: 'Rooster', rows, merges }] });
}
