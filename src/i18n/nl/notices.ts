/** What the workspace tells a person, and what its actions are called in "Maak ongedaan: ...". */
export const nlNotices = {
  'action/align': 'niveaus op elkaar leggen',
  'action/answer': 'antwoord',
  'action/choose-target': 'functie kiezen',
  'action/correct': 'functies nakijken',
  'action/import': 'bestanden toevoegen',
  'action/link': 'koppeling',
  'action/links': 'koppelingen',
  'action/remove': 'verwijderen',
  'action/take-answer-back': 'antwoord wissen',
  'notice/analysis-failed':
    'De berekening lukte niet. Je gegevens zijn veilig; de cijfers op het scherm kunnen verouderd zijn. Herlaad de pagina om opnieuw te rekenen.',
  'notice/answer-conflict':
    'Dit antwoord is intussen in een ander tabblad gewijzigd. Je ziet nu dat antwoord; kies opnieuw als het anders moet.',
  'notice/conflict':
    'Dit is intussen in een ander tabblad gewijzigd. Er is niets overschreven. Kijk het na en probeer het opnieuw.',
  'notice/erased':
    'Alles wat Meetlat op dit toestel bewaarde, is verwijderd. Bestanden die je zelf hebt opgeslagen, bestaan nog.',
  'notice/figures-behind':
    'De cijfers worden nog berekend, of konden niet berekend worden. Er is niets opgeslagen. Wacht tot ze er zijn, of herlaad de pagina.',
  'notice/figures-not-loaded':
    'De onderdelen om cijfers op te slaan konden niet geladen worden. Kijk je verbinding na en probeer het opnieuw.',
  'notice/import-failed':
    'De onderdelen om bestanden te lezen konden niet geladen worden. Kijk je verbinding na en kies het bestand opnieuw.',
  'notice/not-erased':
    'Niet alles kon verwijderd worden. Sluit alle andere tabbladen met Meetlat, herlaad de pagina en probeer het opnieuw.',
  'notice/not-opened':
    'Op dit toestel staan {n} stukken van jou die nu niet geopend konden worden. Ze zijn niet aangeraakt. Sluit andere tabbladen met Meetlat en herlaad de pagina.',
  'notice/not-stored': 'Bewaren lukte niet. Wat al bewaard was, is niet gewijzigd. Probeer het opnieuw.',
  'notice/reading-interrupted':
    'Het programma stopte terwijl het {file} las. Er is niets van bewaard. Open dat bestand niet opnieuw, of splits het in kleinere delen.',
  'notice/shipped-failed':
    'Het meegeleverde woordenboek of voorbeeld kon niet laden. Je eigen gegevens zijn er wel. Herlaad de pagina om het opnieuw te proberen.',
  'notice/storage-full':
    'Er is geen plaats meer op dit toestel. Wat al bewaard was, is er nog. Maak plaats vrij, of sla je werk op in een bestand.',
  'notice/undo-conflict':
    'Dit kan niet meer ongedaan worden gemaakt: het is intussen in een ander tabblad gewijzigd. Er is niets overschreven.',
  'notice/unreadable-records':
    '{n} bewaarde stukken konden niet gelezen worden. Ze staan nog op dit toestel, maar je ziet ze hier niet.',
} as const;
