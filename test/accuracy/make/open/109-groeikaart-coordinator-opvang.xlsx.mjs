// Excel: the level asked at the start and the level hoped for later, each cell a number with its word; the cluster
// stands once in a merged cell, the function on a first sheet, the scale on a last one.
export function document({ writeXlsx }) {
  const step = (level) =>
    [null, '1 - verkennen', '2 - meedoen', '3 - zelf doen', '4 - sturen', '5 - vernieuwen'][level] ?? null;
  const line = (cluster, label, start, later, remark = null) => [cluster, label, step(start), step(later), remark];
  const competencies = [
    ['Cluster', 'Competentie', 'Vereist bij de start', 'Gewenst na twee jaar', 'Opmerking'],
    line('Omgaan met kinderen', 'Veilige sfeer scheppen', 4, 5),
    line(null, 'Spel en beweging aanbieden', 3, 3),
    line(null, 'Ouders aanspreken', 3, 4, 'ook met een tolk'),
    line('Omgaan met de ploeg', 'Uurroosters maken', 2, 4),
    line(null, 'Begeleiders coachen', 3, 4),
    line(null, 'Vergaderingen leiden', 2, 3),
    line('Omgaan met regels', 'Erkenningsnormen toepassen', 3, 4),
    line(null, 'Facturatie nakijken', 1, 2, 'cursus op kosten van de gemeente'),
    line(null, 'Opvangsoftware beheren', 0, 3, 'wordt op de werkplek geleerd'),
  ];
  const merges = [
    { startRow: 1, startCol: 0, endRow: 3, endCol: 0 },
    { startRow: 4, startCol: 0, endRow: 6, endCol: 0 },
    { startRow: 7, startCol: 0, endRow: 9, endCol: 0 },
  ];
  const identity = [
    ['Groeikaart'],
    [],
    ['Functietitel', 'Coördinator buitenschoolse opvang'],
    ['Organisatie', 'Gemeente Zandvorst'],
    ['Dienst', 'Kinderopvang'],
    ['Graad', 'Deskundige'],
    ['Niveau', 'B'],
    ['Functionele loopbaan', 'B1-B3'],
    ['Diploma', 'Bachelor in een pedagogische richting'],
    ['Attest', 'Uittreksel uit het strafregister, model 2'],
  ];
  const scale = [['Niveau', 'Betekenis'], ...[1, 2, 3, 4, 5].map((level) => [level, step(level).slice(4)])];
  return writeXlsx({
    sheets: [
      { name: 'Functie', rows: identity },
      { name: 'Competenties', rows: competencies, merges },
      { name: 'Schaal', rows: scale },
    ],
  });
}
