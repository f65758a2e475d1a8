// Excel: a dictionary with one competency a row and its levels in columns; an indicator on each line of a cell.
export function document({ writeXlsx }) {
  const rows = [
    ['Competentiewoordenboek', 'Hulpverleningszone Westmeer'],
    [],
    ['Cluster', 'Competentie', 'Definitie', 'Niveau 1', 'Niveau 2', 'Niveau 3', 'Niveau 4'],
    [
      'Kern',
      'Loyaliteit',
      'Achter de afspraken van de zone staan.',
      'Voert opdrachten uit.',
      'Verdedigt beslissingen.',
      'Werkt mee aan draagvlak.',
      'Draagt de waarden uit.',
    ],
    [
      'Kern',
      'Veiligheidsbewustzijn',
      'Risico’s zien en beperken.',
      'Draagt beschermende kledij.',
      'Wijst collega’s op gevaar.',
      'Past de aanpak aan het risico aan.',
      'Schrijft veiligheidsregels.',
    ],
    [
      'Operationeel',
      'Stressbestendigheid',
      'Juist blijven handelen onder druk.',
      'Blijft rustig bij kleine tegenslag.',
      'Houdt overzicht tijdens een interventie.',
      'Kalmeert anderen.',
      null,
    ],
    [
      'Operationeel',
      'Bevelvoering',
      'Een interventie leiden.',
      null,
      'Leidt een ploeg.',
      'Leidt meerdere ploegen.',
      'Leidt een multidisciplinaire inzet.',
    ],
    [
      'Beheer',
      'Budgetteren',
      'Middelen plannen en opvolgen.',
      'Vraagt offertes.',
      'Volgt een budget op.',
      'Stelt een budget op.',
      'Bepaalt de meerjarenplanning.',
    ],
  ];
  return writeXlsx({ sheets: [{ name: 'Woordenboek', rows }] });
}
