import { nlRelations } from './relations.ts';
import { nlSuggestions } from './suggestions.ts';

/** What only the screen that links competencies says: loaded with it. */
export const nlCrosswalk = {
  ...nlRelations,
  ...nlSuggestions,
  'crosswalk/busy': 'De competenties worden naast elkaar gelegd…',
  'crosswalk/empty-title': 'Nog niets om te koppelen',
  'crosswalk/empty-lead':
    'Koppelen doe je tussen twee organisaties, of tussen een organisatie en een woordenboek. Open daarvoor nog een functiekaart of een woordenboek.',
  'crosswalk/finding-open': 'Nog {n} van de {total} competenties te bekijken',
  'crosswalk/finding-done': '{linked} van de {total} competenties zijn gekoppeld{weakly}',
  'crosswalk/weakly-part': ', waarvan {part} voor een deel',
  'crosswalk/weakly-related': ', waarvan {related} alleen als verwant',
  'crosswalk/weakly-both': ', waarvan {part} voor een deel en {related} alleen als verwant',
  'crosswalk/lead':
    'Leg vast welke competenties van {from} en {to} hetzelfde zijn. Pas als jij een koppeling bevestigt, telt ze zeker mee in een vergelijking.',
  'crosswalk/busiest':
    '{from} en {to} staan hier omdat daartussen het meest open is: {n} {n?competentie|competenties} die een functie vraagt. Kies hieronder twee andere als je elders wilt beginnen.',
  'crosswalk/count-left': 'Links ({source}): {linked} van {total} gekoppeld{weakly}; {none} zonder koppeling.',
  'crosswalk/count-right': 'Rechts ({source}): {linked} van {total} gekoppeld{weakly}; {none} zonder koppeling.',
  'crosswalk/progress': '{done} van de {total} met een voorstel of koppeling zijn beslist',
  'crosswalk/progress-none': 'Bij {n} andere is er niets te beslissen.',

  'crosswalk/choose': 'Wat leg je naast elkaar?',
  'crosswalk/from': 'Links',
  'crosswalk/to': 'Rechts',
  'crosswalk/swap': 'Wissel links en rechts',
  'crosswalk/source': '{name} ({n})',
  'crosswalk/search': 'Zoek in beide kanten',
  'crosswalk/filter': 'Toon',
  'crosswalk/filter-all': 'Alle ({n})',
  'crosswalk/filter-open': 'Te bekijken ({n})',
  'crosswalk/filter-left': 'Links zonder koppeling ({n})',
  'crosswalk/filter-right': 'Rechts zonder koppeling ({n})',
  'crosswalk/nothing': 'Hier staat niets: pas de zoekwoorden of de keuze hierboven aan.',
  'crosswalk/start': 'Begin bij de eerste die open is',
  'crosswalk/bulk': 'Bevestig de {n} met precies dezelfde naam',
  'crosswalk/count-possible': 'Tel {n} open {n?voorstel|voorstellen} mee als mogelijk',
  'crosswalk/count-possible-note':
    'Een voorstel op zich telt niet mee. Twee competenties kunnen wel al als mogelijk meetellen via andere koppelingen, zoals die met een woordenboek. Laat je een voorstel meetellen als mogelijk, dan wordt de bovengrens van een vergelijking hoger; de ondergrens verandert nooit.',
  'crosswalk/reviewer': 'Jouw naam of initialen (bewaard bij wat je koppelt, mag leeg blijven)',

  'crosswalk/rows-label': 'Competenties van {from}, met hun tegenhanger bij {to}',
  'crosswalk/column-status': 'Stand',
  'crosswalk/asked': 'in {n} {n?functie|functies}',
  'crosswalk/not-asked': 'in geen functie',

  'crosswalk/relation-legend': 'Wat is het verband?',

  'crosswalk/status-open': 'te bekijken',
  'crosswalk/status-linked': 'gekoppeld',
  'crosswalk/status-apart': 'heeft geen tegenhanger',
  'crosswalk/status-related': 'alleen verwant',
  'crosswalk/status-none': 'geen voorstel',
  'crosswalk/possible': 'telt mee als mogelijk',
  'crosswalk/possible-already': 'telt al mee als mogelijk',
  'crosswalk/possible-through':
    '“{left}” telt al mee als mogelijk hetzelfde als “{right}”, via deze koppelingen. Klopt dat niet, wijzig er dan één.',
  'crosswalk/why': 'Waarom: {why}',
  'crosswalk/through': 'Telt al als hetzelfde, via koppelingen met {source}.',
  'crosswalk/part-kept':
    'Bevestigd voor maar een deel: de ene is ruimer dan de andere. Daarom blijft het cijfer van een vergelijking hier open. Zijn ze toch gelijk, of horen ze uit elkaar? Leg dan een ander verband.',
  'crosswalk/said-by': '{relation}, door {by} op {date}',
  'crosswalk/said': '{relation}, op {date}',
  'crosswalk/said-shipped': '{relation}: meegeleverd met Meetlat',
  'crosswalk/said-undated': '{relation}, zonder naam of datum',

  'crosswalk/doubt-changed':
    'Het woordenboek zegt nu iets anders dan toen dit bevestigd werd. Kijk na of het nog klopt.',
  'crosswalk/doubt-gone': 'Deze competentie staat niet meer in de nieuwste versie van het woordenboek.',
  'crosswalk/doubt-disagreement': 'Over dit paar is niet iedereen het eens. Kies wat geldt.',
  'crosswalk/doubt-conflict':
    'Zo vallen twee competenties van één woordenboek samen. Tot je kiest, telt dit als mogelijk.',
  'crosswalk/doubt-denied': 'Deze twee tellen toch als hetzelfde, via koppelingen met anderen.',
  'crosswalk/doubt-circle': 'Hier is iets enger dan zichzelf: de pijlen lopen rond.',

  'crosswalk/also-called': 'Ook: {names}',
  'crosswalk/no-definition': 'Geen omschrijving.',
  'crosswalk/levels': 'Niveaus',
  'crosswalk/scale-of': 'Schaal van {levels} niveaus',
  'crosswalk/used-by': 'Gevraagd in',
  'crosswalk/used-nowhere': 'In geen enkele functie gevraagd onder deze naam.',
  'crosswalk/unstated': 'niveau niet vermeld',
  'crosswalk/at-level': 'niveau {level}',
  'crosswalk/at-levels': 'niveau {low} of {high}',
  'crosswalk/untitled': 'functie zonder titel',
  'crosswalk/candidates': 'Kandidaten',
  'crosswalk/candidate': 'Kandidaat {at} van {of}',
  'crosswalk/other-choice': 'Kies zelf een andere',
  'crosswalk/other-none': 'Kies een competentie van {source}',
  'crosswalk/none-of-these': 'Geen van deze',
  'crosswalk/take-back': 'Zet terug',
  'crosswalk/go-on': 'Volgende die open is',
  'crosswalk/agree': 'Klopt, volgende',

  'crosswalk/keys': 'Toetsen op een rij',
  'crosswalk/keys-where': 'Deze toetsen werken zolang een rij van de lijst gekozen is.',
  'crosswalk/keys-short':
    'Pijlen omhoog en omlaag lopen door de rijen, links en rechts door de kandidaten. 1 tot 5 leggen het verband, 0 zegt dat er geen is, Enter neemt het voorstel aan en gaat verder. Vraagteken toont alle toetsen.',
  'crosswalk/key-rows': 'vorige of volgende rij',
  'crosswalk/key-candidates': 'vorige of volgende kandidaat',
  'crosswalk/key-enter': 'neem het voorstel aan en ga naar de volgende die open is',
  'crosswalk/key-next': 'volgende of vorige die open is',
  'crosswalk/key-other': 'kies zelf een andere',
  'crosswalk/key-search': 'zoek',
  'crosswalk/key-help': 'toon of verberg deze lijst',
  'crosswalk/key-undo': 'maak de laatste stap ongedaan',
  'crosswalk/key-redo': 'doe opnieuw wat je ongedaan maakte',

  'crosswalk/said-linked': '{left} {relation} {right}.',
  'crosswalk/said-back': '{left} en {right}: teruggezet.',
  'crosswalk/said-now': 'Nu: {left} {relation} {right}.',
  'crosswalk/said-many': '{n} koppelingen staan nu anders, ook die van {left} en {right}.',
  'crosswalk/said-none': '{left}: geen van de {n} kandidaten.',
  'crosswalk/said-all-done': 'Er staat niets meer open.',
  'crosswalk/said-bulk': '{n} {n?koppeling|koppelingen} met dezelfde naam bevestigd.',
  'crosswalk/said-possible': '{n} {n?voorstel telt|voorstellen tellen} mee als mogelijk.',
  'crosswalk/changed': 'Gewijzigd: {functions} {functions?functie|functies}, {people} {people?mens|mensen}.',
  'crosswalk/changed-pair': 'Overlap van {a} en {b}: van {before} naar {after}.',
  'crosswalk/changed-little': 'Overlap van {a} en {b}: minder dan een procentpunt anders, afgerond nog altijd {after}.',
  'crosswalk/changed-compared': 'In wat je vergelijkt:',
  'crosswalk/changed-between': 'Tussen {from} en {to}:',
  'crosswalk/changed-elsewhere': 'Tussen {from} en {to} verandert geen overlap, elders wel.',
  'crosswalk/changed-nothing': 'Geen enkel cijfer verandert hierdoor.',

  'crosswalk/contradictions': '{n} {n?tegenspraak|tegenspraken}',
  'crosswalk/contradiction-twice':
    'Bij {source} vallen “{first}” en “{second}” samen, via deze koppelingen. Tot je er één wijzigt, telt elk ervan als mogelijk.',
  'crosswalk/contradiction-circle':
    'Rondje: {labels}. Elk is enger dan de volgende, en de laatste enger dan de eerste.',
  'crosswalk/contradiction-disagreement': 'Niet iedereen zegt hetzelfde van “{first}” en “{second}”.',
  'crosswalk/contradiction-denied':
    '“{first}” en “{second}” zijn uit elkaar gehouden, maar tellen als hetzelfde via {source}. Wijzig een van die koppelingen.',
  'crosswalk/contradiction-possible':
    '“{first}” en “{second}” zijn uit elkaar gehouden, maar blijven in een vergelijking mogelijk dezelfde, via deze koppelingen. Klopt dat niet, wijzig er dan één.',
  'crosswalk/contradiction-steps': 'Koppelingen die dit maken',
  'crosswalk/contradiction-step': '{from} ({fromSource}) {relation} {to} ({toSource})',
  'crosswalk/contradiction-levels':
    'De gekozen niveaus van {source} dalen ergens of vallen buiten de schaal. Ze tellen zo niet.',
  'crosswalk/go-to': 'Ga naar “{row}”',

  'crosswalk/save': 'Bewaar jouw koppelingen in een bestand',
  'crosswalk/save-note':
    'Een collega kan het bestand openen. Waar jullie iets anders zeggen, blijft beide staan tot iemand kiest.',

  'crosswalk/alignments': 'Niveaus op elkaar leggen',
  'crosswalk/alignments-text':
    'Deze schalen zijn niet even lang. Elk niveau van de kortste telt als een niveau van de langste. Wat je hier kiest, is een aanname en staat overal met ~ bij het cijfer.',
  'crosswalk/alignment': '{source}: {from} niveaus op een schaal van {to}',
  'crosswalk/alignment-pairs': 'Van belang voor {n} {n?koppeling|koppelingen}.',
  'crosswalk/alignment-level': 'Niveau {level} telt als',
  'crosswalk/alignment-assumed': 'Zo verdeelt Meetlat ze: naar hun plaats op de schaal. Niemand heeft dit gekozen.',
  'crosswalk/alignment-chosen': 'Zo heb jij het gekozen.',
  'crosswalk/alignment-refused':
    'Zo telt dit niet: een hoger niveau telt hier lager dan een lager, of valt buiten de schaal. Tot je het wijzigt, geldt de verdeling van Meetlat.',
  'crosswalk/alignment-carried': 'Mee verschoven: een hoger niveau telt nooit lager dan een lager.',
  'crosswalk/alignment-reset': 'Zet terug naar de verdeling van Meetlat',
} as const;
