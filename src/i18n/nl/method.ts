export const nlMethod = {
  'method/title': 'Hoe rekent Meetlat?',
  'method/lead':
    'Meetlat telt kruisjes. Elke uitkomst kun je zelf natellen. Hier staat hoe, wat we niet weten en wat we niet beschermen.',
  'method/contents': 'Op deze pagina',

  'method/crosses': 'Een functie is een rij kruisjes',
  'method/crosses-1':
    'Een functiekaart zegt per competentie welk niveau nodig is. Een hoger niveau omvat de lagere. Niveau 3 is dus drie kruisjes: voor niveau 1, niveau 2 en niveau 3.',
  'method/crosses-asked': 'Samenwerken, gevraagd op niveau 3',
  'method/crosses-held': 'Iemand die niveau 2 heeft',
  'method/crosses-doubt': 'De kaart zegt niet zeker of het 1 of 2 is',
  'method/crosses-2':
    'Zo wordt een hele functie een verzameling kruisjes, en een mens ook. Alle uitkomsten komen uit het tellen van die kruisjes. Er zitten geen verborgen gewichten in.',

  'method/match': 'Hoe ver iemand van een functie staat',
  'method/match-1':
    'We tellen hoeveel van de gevraagde kruisjes iemand heeft. Meer hebben dan gevraagd tonen we wel, maar het maakt een tekort ergens anders niet goed.',
  'method/match-formula': 'kruisjes die gevraagd zijn én die je hebt, gedeeld door kruisjes die gevraagd zijn',
  'method/example': 'Een voorbeeld met vijf competenties',
  'method/example-competency': 'Competentie',
  'method/example-asked': 'Gevraagd',
  'method/example-held': 'Wat je hebt',
  'method/example-counts': 'Telt zeker',
  'method/example-open': 'niet beoordeeld',
  'method/example-open-counts': '0 tot 3',
  'method/example-total': 'Samen',
  'method/example-total-counts': '7 tot 10',
  'method/example-result':
    'Gevraagd zijn 11 kruisjes. Zeker heb je er 7, misschien 10. Dat is 64 tot 91 %, op basis van 4 van de 5 competenties.',

  'method/unknown': 'Wat we niet weten, is geen nul',
  'method/unknown-1':
    'Is een competentie niet beoordeeld, dan weten we niets over die kruisjes. We tellen ze niet als gehaald en niet als gemist. Daarom zie je vaak twee cijfers: wat zeker is en wat mogelijk is.',
  'method/unknown-2':
    '“Weet ik niet” en “niet van toepassing” zijn geldige antwoorden. Ze tellen nergens als nul. Bij elk cijfer staat op hoeveel competenties het steunt.',
  'method/unknown-3':
    'Staat er op de kaart geen niveau, dan is alleen het eerste kruisje zeker gevraagd. Staan er twee kruisjes op één rij, dan telt het laagste als zeker en het hoogste als mogelijk.',

  'method/overlap': 'Wat functies delen',
  'method/overlap-1':
    'Overlap is het aantal kruisjes dat twee functies allebei vragen, gedeeld door alle kruisjes die minstens één van de twee vraagt. De volgorde maakt niet uit.',
  'method/overlap-2':
    'Overdracht heeft wel een richting: welk deel van functie B vraagt functie A al? Van een zware naar een lichte functie is dat meer dan omgekeerd.',

  'method/scales': 'Andere schalen, andere woorden',
  'method/scales-1':
    'Gebruikt de ene kaart drie niveaus en de andere vijf, dan leggen we ze naast elkaar volgens hun plaats op de schaal. Niveau 2 van 3 komt dan bij niveau 3 van 5. Dat is een aanname en dat staat er ook bij.',
  'method/scales-2':
    'Dezelfde naam bij dezelfde organisatie is dezelfde competentie. Bij een andere organisatie is het alleen een voorstel. Een gelijkende naam telt pas zeker mee als een mens dat bevestigt.',
  'method/scales-3': 'Is de lengte van een schaal nergens vermeld, dan nemen we 3 aan. Ook dat staat erbij.',

  'method/people': 'Mensen en teams',
  'method/people-1':
    'Wat je over jezelf zegt en wat anderen over je zeggen, blijven apart. We maken er nooit een gemiddelde van. Zijn er meer andere beoordelaars, dan telt het middelste oordeel, en bij twee het laagste: niveaus zijn stappen en geen getallen om te delen.',
  'method/people-2':
    'In een team tellen we hoeveel mensen zeker op niveau zijn. Is dat niemand, dan is er een gat. Is het één persoon, dan is het team kwetsbaar. Mensen staan nooit op rangorde.',
  'method/people-3':
    'Bij een opleiding staat hoeveel ontbrekende kruisjes ze kan sluiten, voor wie al het instapniveau heeft. Of iemand het ook echt leert, weet Meetlat niet.',

  'method/rules': 'Andere rekenregels, en wat ze verbergen',
  'method/rules-1':
    'Andere systemen rekenen anders. Op hetzelfde voorbeeld van hierboven geven ze een ander cijfer. Daarom zegt een percentage zonder uitleg weinig.',
  'method/rule': 'Regel',
  'method/rule-result': 'Uitkomst',
  'method/rule-hides': 'Wat je niet meer ziet',
  'method/rule-meetlat': 'Meetlat',
  'method/rule-meetlat-hides': 'niets: wat onbekend is, blijft zichtbaar als verschil tussen de twee cijfers',
  'method/rule-met': 'gehaald of niet gehaald',
  'method/rule-met-hides': 'hoe dichtbij iemand was',
  'method/rule-proportional': 'naar verhouding, vanaf niveau 1',
  'method/rule-proportional-hides': 'dat niveau 1 ook iets is: het levert niets op waar meer gevraagd is',
  'method/rule-decay': 'punten volgens het tekort',
  'method/rule-decay-hides': 'dat die punten een afspraak zijn: ook wie niets invult, krijgt er',
  'method/rule-zero': 'som, onbekend telt als nul',
  'method/rule-zero-hides': 'dat er iets niet beoordeeld is: dat lijkt nu een tekort',
  'method/rule-known': 'som, alleen wat beoordeeld is',
  'method/rule-known-hides': 'op hoe weinig het cijfer steunt',
  'method/rule-surplus': 'som, meer dan gevraagd telt mee',
  'method/rule-surplus-hides': 'een tekort, want een overschot elders vult het op',

  'method/not': 'Wat Meetlat niet doet',
  'method/not-1': 'Het is geen test en geen attest. Er is geen goed of fout antwoord.',
  'method/not-2':
    'Meetlat beslist niet. Een cijfer is een begin van een gesprek. Wie iemand aanwerft, afwijst of beoordeelt, doet dat zelf en zegt waarom.',
  'method/not-3': 'Geen enkel cijfer over een mens komt uit een taalmodel of een geschatte gelijkenis van woorden.',
  'method/not-4': 'Meetlat rangschikt geen mensen.',

  'method/protect': 'Wat we wel en niet beschermen',
  'method/protect-1':
    'Alles wat je opent of typt, blijft in deze browser op dit toestel. Er is geen server, geen account en geen meting. Na het laden doet het programma geen enkele aanvraag op het internet.',
  'method/protect-not': 'Dit beschermen we niet:',
  'method/protect-not-1': 'een toestel dat niet vergrendeld is: wie eraan kan, kan alles lezen',
  'method/protect-not-2': 'een bestand dat je zelf bewaart of doorgeeft: wie het heeft, kan het lezen',
  'method/protect-not-3': 'uitbreidingen van je browser of software van je werkgever die kan meekijken',
  'method/protect-not-4':
    'een browser die gegevens opruimt: bewaar af en toe een bestand via het menu, zodat je kunt terugzetten',
  'method/protect-not-5':
    'sporen op de schijf: na “Verwijder alles” is alles weg uit de browser, maar een specialist vindt misschien nog resten op de schijf',

  'method/limits': 'Grenzen',
  'method/limits-1':
    'Lezen gaat soms mis, vooral bij een scan. Daarom zie je bij elk cijfer de regel uit het document en staat twijfel altijd bovenaan.',
  'method/limits-2':
    'Elk kruisje telt even zwaar, tenzij je zelf een gewicht geeft. Dat de stap van 1 naar 2 even groot is als van 2 naar 3, is een vereenvoudiging.',
  'method/limits-3': 'Mensen schatten zichzelf soms te hoog of te laag in. Leg er voorbeelden uit het werk naast.',
  'method/limits-4':
    'Bedragen van een weddeschaal zijn overgenomen uit het document. Kijk altijd de officiële schaal na.',
  'method/limits-5':
    'De toegankelijkheid wordt bij elke versie automatisch nagekeken. Een test door mensen die een schermlezer gebruiken, moet nog gebeuren.',
} as const;
