// Excel: one sheet a function with a head of fields, and a sheet that explains the scale.
export function document({ writeXlsx }) {
  const head = (title, grade) => [
    ['Intercommunale Groenkring'],
    ['Functie:', title],
    ['Afdeling:', 'Recyclageparken'],
    ['Graad:', grade],
    [],
    ['Soort', 'Competentie', 'Niveau'],
  ];
  const worker = [
    ...head('Parkwachter', 'Technisch beambte'),
    ['Gedrag', 'Klantgericht handelen', 'Gevorderd'],
    ['Gedrag', 'Assertief optreden', 'Gevorderd'],
    ['Gedrag', 'Ordelijk werken', 'Basis'],
    ['Techniek', 'Afvalfracties herkennen', 'Expert'],
    ['Techniek', 'Bediening van de pers', 'Gevorderd'],
    ['Techniek', 'Kassa en betaalterminal', 'Basis'],
  ];
  const lead = [
    ...head('Parkverantwoordelijke', 'Ploegbaas'),
    ['Gedrag', 'Klantgericht handelen', 'Expert'],
    ['Gedrag', 'Assertief optreden', 'Gevorderd'],
    ['Gedrag', 'Aansturen van parkwachters', 'Expert'],
    ['Techniek', 'Afvalfracties herkennen', 'Expert'],
    ['Techniek', 'Voorraadbeheer', 'Gevorderd'],
  ];
  const scale = [
    ['Niveau', 'Wat bedoelen we?'],
    ['Basis', 'Kan het onder begeleiding'],
    ['Gevorderd', 'Kan het alleen'],
    ['Expert', 'Kan het anderen leren'],
  ];
  return writeXlsx({
    sheets: [
      { name: 'Parkwachter', rows: worker },
      { name: 'Parkverantwoordelijke', rows: lead },
      { name: 'Legende', rows: scale },
    ],
  });
}
