import { nlRelations } from './relations.ts';

/** What is behind a figure: rules side by side, what would narrow it, several raters, nearness. */
export const nlExplain = {
  ...nlRelations,
  'explain/busy': 'Dit wordt uitgerekend…',
  'explain/range': '{low} tot {high}',
  'explain/what': 'Wat',
  'explain/low': 'Zeker',
  'explain/high': 'Mogelijk',

  'explain/aligned':
    '{n} {n?niveau komt|niveaus komen} van een schaal met een ander aantal niveaus en {n?is|zijn} overgezet. De cijfers op deze pagina steunen er mee op.',
  'explain/aligned-trainings':
    'Bij {n} {n?competentie|competenties} staan opleidingen op een schaal met een ander aantal niveaus. Hun niveaus zijn overgezet: geteld is wat ze dan zeker bereiken.',
  'explain/aligned-assumed': 'Hoe de schalen op elkaar passen, is een aanname: niemand koos het.',
  'explain/aligned-chosen': 'Gekozen door jou: {what}. Voor andere schalen is het een aanname.',
  'explain/aligned-choice': '{source}, {from} niveaus op {to}',
  'explain/aligned-link': 'Bekijk hoe de schalen van {a} en {b} op elkaar passen',
  'explain/aligned-level': 'overgezet van een andere schaal',
  'explain/edition': '{title}, versie {version}',
  'explain/edition-unnamed': 'een woordenboek zonder naam',
  'explain/earlier':
    'Gegeven op een andere uitgave dan die er nu is: {edition}. Wat daar stond, is intussen veranderd:',
  'explain/earlier-me':
    'Ze tellen zoals je ze toen gaf, en als onzeker waar er nu meer of minder niveaus zijn. Kijk ze opnieuw na.',
  'explain/earlier-others':
    'Ze tellen zoals ze toen gegeven zijn, en als onzeker waar er nu meer of minder niveaus zijn. Vraag wie beoordeelde om deze competenties opnieuw te bekijken.',
  'explain/earlier-by': '{label} ({rater})',
  'explain/earlier-level': 'op een andere uitgave',

  'explain/rules-title': 'Dezelfde antwoorden onder andere rekenregels',
  'explain/rules-lead':
    'Andere systemen rekenen anders. Hieronder staat wat zij van dezelfde antwoorden en dezelfde kaart maken, en wat je dan niet meer ziet.',
  'explain/rules-heading': 'Van {low} tot {high}, naargelang de rekenregel',
  'explain/rules-heading-same': 'Elke rekenregel komt op {low} uit',
  'explain/rules-summary':
    'Elke bol is de uitkomst van één rekenregel, op dezelfde antwoorden en dezelfde kaart. De gestreepte balk en de lichte band zijn het bereik van Meetlat.',
  'explain/rules-summary-known':
    'Elke bol is de uitkomst van één rekenregel, op dezelfde antwoorden en dezelfde kaart. De lichte lijn is de uitkomst van Meetlat.',
  'explain/rules-doubt':
    'De andere regels kennen geen twijfel: wat niet beoordeeld is, laten ze weg of telt als niveau 0. Waar de kaart een niveau openlaat, nemen ze het zekere niveau.',
  'explain/rules-doubt-held':
    'Een niveau dat op een schaal met een ander aantal niveaus gegeven is, kan lager of hoger tellen. Dan staat bij elke regel de laagste en de hoogste uitkomst.',
  'explain/rule': 'Rekenregel',
  'explain/rule-result': 'Uitkomst',
  'explain/rule-hides': 'Wat je niet meer ziet',
  'explain/rule-none': 'geen cijfer',
  'explain/rule-sum': '{over} ÷ {under}',
  'explain/rule-sum-range': '{low} ÷ {lowOf} tot {high} ÷ {highOf}',
  'explain/rule-meetlat': 'Meetlat',
  'explain/rule-meetlat-formula': 'kruisjes die behaald en gevraagd zijn ÷ gevraagde kruisjes',
  'explain/rule-meetlat-hides': 'Niets: wat niet bekend is, blijft zichtbaar als afstand tussen de twee cijfers.',
  'explain/rule-met': 'Gehaald of niet gehaald',
  'explain/rule-met-formula': 'vereisten die gehaald zijn ÷ alle vereisten',
  'explain/rule-met-hides': 'Hoe dichtbij het is: één niveau te weinig telt even zwaar als drie.',
  'explain/rule-proportional': 'Naar verhouding, vanaf niveau 1',
  'explain/rule-proportional-formula':
    '(behaald niveau − 1) ÷ (gevraagd − 1), hoogstens 1, gemiddeld over de vereisten; waar niveau 1 gevraagd is: 1 vanaf niveau 1, 0 daaronder',
  'explain/rule-proportional-hides':
    'Dat niveau 1 ook iets is: wie daar zit en hoger moet, krijgt niets, net als wie nog niets toonde.',
  'explain/rule-zero': 'Som, onbekend is nul',
  'explain/rule-zero-formula': 'behaalde niveaus, hoogstens wat gevraagd is ÷ gevraagde niveaus',
  'explain/rule-zero-hides': 'Dat er iets niet beoordeeld is: dat lijkt nu een tekort.',
  'explain/rule-known': 'Som, alleen wat beoordeeld is',
  'explain/rule-known-formula': 'hetzelfde, alleen over wat beoordeeld is',
  'explain/rule-known-hides': 'Op hoe weinig het cijfer steunt: hier op {rated} van de {of} vereisten.',
  'explain/rule-surplus': 'Som, meer dan gevraagd telt mee',
  'explain/rule-surplus-formula': 'behaalde niveaus, hoogstens het dubbele van wat gevraagd is ÷ gevraagde niveaus',
  'explain/rule-surplus-hides': 'Een tekort: een overschot ergens anders vult het op.',
  'explain/rule-decay': 'Punten volgens het tekort',
  'explain/rule-decay-formula':
    '1, 0,7, 0,4, 0,15 of 0,05 punt bij een tekort van 0, 1, 2, 3, 4 of meer niveaus, gemiddeld',
  'explain/rule-decay-hides': 'Dat die punten een afspraak zijn: ook wie niets invult, krijgt er.',

  'explain/depends': '{now}, afhankelijk van {what}.',
  'explain/n-rating': '{n} {n?competentie|competenties} zonder oordeel',
  'explain/n-level': '{n} {n?niveau dat een kaart openlaat|niveaus die een kaart openlaat}',
  'explain/n-mapping': '{n} onbesliste {n?koppeling|koppelingen}',
  'explain/n-part':
    '{n} bevestigde {n?koppeling die maar voor een deel geldt|koppelingen die maar voor een deel gelden} (je kunt ze opnieuw bekijken)',
  'explain/n-untried': '{n} {n?koppeling die niet doorgerekend is|koppelingen die niet doorgerekend zijn}',
  'explain/narrow-title': 'Wat het beeld het meest zou verscherpen',
  'explain/narrow-lead': 'Bovenaan staat wat zeker het meest helpt, hoe het ook uitvalt.',
  'explain/narrow-little':
    'Er {n?staat|staan} nog {n} {n?punt|punten} open, maar hoe {n?dat|die} ook {n?uitvalt|uitvallen}, het afgeronde cijfer blijft hetzelfde.',
  'explain/narrow-by': 'Volgens {rater}.',
  'explain/narrow-rated-by': 'Laat {label} beoordelen ({rater})',
  'explain/narrow-level': 'Beslis welk niveau {title} vraagt voor {label}',
  'explain/narrow-mapping': 'Beslis of {from} ({fromSource}) hetzelfde is als {to} ({toSource})',
  'explain/narrow-part':
    'Bekijk opnieuw of {from} ({fromSource}) en {to} ({toSource}), bevestigd voor maar een deel, gelijk zijn of niet',
  'explain/narrow-unstated': 'de kaart vermeldt er geen',
  'explain/narrow-doubtful': 'de kaart valt op meer manieren te lezen',
  'explain/narrow-levels': 'Maakt van {now}: {first} bij niveau {low}, {last} bij niveau {high}.',
  'explain/narrow-mappings': 'Maakt van {now}: {first} als je de koppeling bevestigt, {last} als je ze afwijst.',
  'explain/narrow-parts': 'Maakt van {now}: {first} als ze gelijk zijn, {last} als ze verschillen.',
  'explain/narrow-same': 'Het cijfer blijft afgerond {now}; het bereik wordt hoogstens een fractie smaller.',
  'explain/together':
    'Beslis je de eerste {n} allemaal, dan is het bereik hoogstens {points} procentpunten breed, nu {now}.',
  'explain/together-known': 'Beslis je de eerste {n} allemaal, dan is alles bekend.',
  'explain/narrow-all': 'Toon alle {n}',
  'explain/narrow-fewer': 'Toon alleen wat het meest helpt',
  'explain/untried':
    '{n} {n?voorgestelde koppeling is|voorgestelde koppelingen zijn} hier niet doorgerekend, omdat het er te veel zijn. Ook die {n?kan|kunnen} het cijfer veranderen. Beslis eerst andere koppelingen op het scherm Koppelen.',
  'explain/narrow-heading': 'Na {label} is het bereik hoogstens {points} procentpunten breed, nu {now}',
  'explain/narrow-heading-known': 'Na {label} is alles bekend',
  'explain/narrow-summary':
    'Bovenaan het cijfer van nu. Daaronder, voor elk punt, het cijfer na het laagste en na het hoogste antwoord: vol is zeker, gestreept is mogelijk.',
  'explain/narrow-description':
    'Het cijfer van nu en het cijfer na elk antwoord; dezelfde cijfers staan in de tabel eronder.',
  'explain/now': 'Nu',
  'explain/at-level': 'bij niveau {level}',
  'explain/confirmed': 'als je bevestigt',
  'explain/equal': 'als ze gelijk zijn',
  'explain/different': 'als ze verschillen',
  'explain/rejected': 'als je afwijst',

  'explain/parts-kind': 'Per soort competentie',
  'explain/parts-cluster': 'Per cluster van de kaart',
  'explain/parts-summary':
    'Dezelfde berekening, telkens op een deel van de kaart. Het geheel is niet het gemiddelde van de delen: grotere delen hebben meer kruisjes.',
  'explain/parts-description': 'Zeker en mogelijk per deel van de kaart; dezelfde cijfers staan in de tabel eronder.',
  'explain/part': 'Deel',
  'explain/part-met': 'Op niveau',
  'explain/part-rated': 'Beoordeeld',
  'explain/part-of': '{n} van {of}',
  'explain/part-sub': '{met} van {of} op niveau',
  'explain/part-none': 'Zonder vermelding',

  'explain/nearest-title': 'Wat het dichtst ligt bij {title}',
  'explain/nearest-heading': '{title} ligt het dichtst bij',
  'explain/nearest-heading-tied': 'Welke functie het dichtst bij ligt, is nog niet te zeggen',
  'explain/nearest-lead':
    'Dit is nabijheid, niet het deel dat twee kaarten delen. Een kruisje dat weinig functies vragen, weegt zwaarder; wat alle {n} functies vragen, weegt niets. Onbesliste koppelingen tellen hier niet mee.',
  'explain/nearest-summary':
    'Elke functie met haar nabijheid: vol is zeker, gestreept is mogelijk. In de tabel staat ernaast wat de kaarten gewoon delen.',
  'explain/nearest-description': 'Functies volgens nabijheid; dezelfde cijfers staan in de tabel eronder.',
  'explain/nearest-few':
    'Vanaf {fewest} functies toont Meetlat hier ook welke het dichtst bij elkaar liggen: dan blijkt wat zeldzaam is. Nu zijn het er {n}.',
  'explain/nearness': 'Nabijheid',
  'explain/overlap': 'Gedeeld',
  'explain/compare-with': 'Vergelijk {title} met',
  'explain/function': 'Functie',
  'explain/organisation': 'Organisatie',

  'explain/person-title': 'Beoordelingen van {person}',
  'explain/person-lead': 'Voor {function}. Wat iemand over zichzelf zegt en wat anderen zeggen, blijft apart.',
  'explain/person-gone': 'Van deze persoon zijn er geen beoordelingen.',
  'explain/person-back': 'Terug naar het team',
  'explain/person-finding': '{person} en {rater} gaven voor {same} van de {items} competenties hetzelfde niveau.',
  'explain/person-finding-one': 'Er is maar één soort beoordelaar: {rater}.',
  'explain/rater-self': 'zelf',
  'explain/rater-manager': 'leidinggevende',
  'explain/rater-peer': 'collega’s',
  'explain/rater-assessor': 'assessor',
  'explain/rater-other': 'andere beoordelaar',
  'explain/rater-others': 'alle anderen samen',
  'explain/by-self': 'de eigen inschatting',
  'explain/by-manager': 'de leidinggevende',
  'explain/by-peer': 'collega’s',
  'explain/by-assessor': 'de assessor',
  'explain/by-other': 'de andere beoordelaar',
  'explain/by-others': 'alle anderen samen',
  'explain/raters-heading': 'Hoe ver volgens wie',
  'explain/raters-summary':
    'Elke balk is dezelfde kaart volgens één soort beoordelaar: vol is zeker, gestreept is mogelijk. De eigen inschatting wordt nooit met andere gemengd.',
  'explain/raters-description': 'De kaart volgens elke soort beoordelaar; dezelfde cijfers staan in de tabel eronder.',
  'explain/raters-count': '{n} {n?beoordeling|beoordelingen}',
  'explain/raters-levels': 'Niveau per competentie en per beoordelaar',
  'explain/raters-note':
    'Van meer collega’s, en van alle anderen samen, telt het middelste niveau en bij twee het laagste. Een open bol betekent: niet beoordeeld.',
  'explain/required': 'Gevraagd',
  'explain/competency': 'Competentie',
  'explain/agreement-title': 'In hoever ze het eens zijn',
  'explain/agreement-lead':
    'Kappa vergelijkt het aantal keren dat twee beoordelaars hetzelfde zeggen met wat toeval zou geven: 1 is altijd eens, 0 is niet beter dan toeval. Grote verschillen wegen zwaarder. Onder {fewest} competenties geven we geen kappa.',
  'explain/agreement-pair': 'Beoordelaars',
  'explain/agreement-same': 'Zelfde niveau',
  'explain/agreement-of': '{same} van {items}',
  'explain/agreement-left-out': '({n} niet vergeleken: op een schaal met een ander aantal niveaus gegeven)',
  'explain/agreement-kappa': 'Gewogen kappa',
  'explain/agreement-value': '{kappa} (op {items} competenties)',
  'explain/agreement-few': 'te weinig: {items} {items?competentie|competenties}',
  'explain/agreement-flat': 'niet te zeggen: overal één niveau (op {items} competenties)',
  'explain/agreement-names': '{left} en {right}',
  'explain/history-title': 'Verloop',
  'explain/history-heading-rises': 'Volgens {rater} is wat zeker gehaald is, gestegen van {from} naar {to}',
  'explain/history-heading-falls': 'Volgens {rater} is wat zeker gehaald is, gedaald van {from} naar {to}',
  'explain/history-heading': 'Volgens {rater} bleef wat zeker gehaald is, op {to}',
  'explain/history-summary':
    'Elke trap is een datum waarop iemand opnieuw beoordeelde. De volle lijn is wat zeker gehaald is, de stippellijn wat mogelijk is. Een antwoord blijft gelden tot dezelfde soort beoordelaar een nieuw geeft.',
  'explain/history-description': 'Zeker en mogelijk per datum; dezelfde cijfers staan in de tabel eronder.',
  'explain/history-one': 'Er is maar één datum: een verloop is er nog niet.',
  'explain/date': 'Datum',
  'explain/rater': 'Beoordelaar',
  'explain/rated': 'Beoordeeld',
  'compare/rests': 'Waarop dit steunt',
  'compare/rests-own':
    'De kaarten komen van één organisatie: gelijke namen zijn dezelfde competentie, ook zonder koppeling.',
  'compare/rests-crosswalk':
    'De kaarten komen van verschillende organisaties. Welke competenties dezelfde zijn, staat in de koppelingen.',
  'compare/rests-renamed': 'Van {n} {n?competentie|competenties} verschilt de naam per kaart (≈).',
  'compare/rests-unlinked':
    'De kaarten komen van verschillende organisaties, en tussen hun competenties telt nog geen koppeling. Ook gelijke namen tellen pas als je ze koppelt.',
  'compare/rests-possible':
    'Bij {n} {n?competentie|competenties} is er een koppeling die maar deels klopt of nog niet bevestigd is. Die {n?telt|tellen} mee in de bovengrens, nooit in de ondergrens.',
  'compare/chains': 'Langs welke koppelingen is er mogelijk iets gedeeld? ({n})',
  'compare/chain': '{from} {relation} {to}',
  'compare/chain-open': '{from} {relation} {to} (nog niet bevestigd)',
  'compare/chain-name': '“{label}”',
  'compare/chain-name-of': '“{label}” ({source})',
  'compare/rests-aligned':
    'Bij {n} {n?competentie is het niveau|competenties is het niveau} overgezet van een schaal met een andere lengte: een aanname, tenzij je zelf koos hoe de schalen op elkaar passen.',
  'compare/rests-longest':
    'In de tabel staat elke rij op de langste schaal van de gekozen functies. Wat een functie meer of minder vraagt dan A (+, −, =), is geteld op de langste schaal van die twee, zoals alle cijfers van die twee. Dat kan een ander aantal zijn dan de vakjes tonen.',
  'compare/rests-scale':
    'Op de kaart van {title} staat niet overal hoeveel niveaus de schaal heeft. Aangenomen: {levels}.',
  'compare/rests-unstated':
    'De kaart van {title} vermeldt bij {n} {n?competentie|competenties} geen niveau. Het eerste kruisje telt als zeker, de andere als mogelijk.',
  'compare/method': 'Toon de berekening',
  'compare/method-overlap': 'gedeeld = kruisjes op beide kaarten ÷ kruisjes op minstens één van beide',
  'compare/method-transfer': 'van A naar B = kruisjes op beide kaarten ÷ kruisjes op de kaart van B',
  'compare/method-pair': '{a} en {b}',
  'compare/method-known': 'Gedeeld: {shared} ÷ {union} = {percent}.',
  'compare/method-known-transfer': 'Van {a} naar {b}: {shared} ÷ {asked} = {percent}.',
  'compare/method-between':
    'Gedeeld: zeker {low} kruisjes, mogelijk {high}. Over alle manieren om de kaarten te lezen ligt de uitkomst {percent}.',
  'compare/method-least': 'Minstens {percent}. {sum}',
  'compare/method-most': 'Hoogstens {percent}. {sum}',
  'compare/method-sum':
    'Kaart {a} telt dan {first} {first?kruisje|kruisjes} en kaart {b} {second}; {shared} {shared?staat|staan} op beide: {first} + {second} − {shared} = {union}. Van die {union} {shared?is|zijn} er dus {shared} gedeeld.',
  'compare/method-sum-once':
    'Kaart {a} telt dan {first} {first?kruisje|kruisjes} en kaart {b} {second}; {shared} {shared?staat|staan} op beide en {once} {once?telt|tellen} maar één keer mee: {first} + {second} − {shared} − {once} = {union}. Van die {union} {shared?is|zijn} er dus {shared} gedeeld.',
  'compare/method-joined':
    'Op kaart {letter} tellen dan als één, omdat ze door koppelingen misschien hetzelfde zijn: {sets}.',
  'compare/method-between-transfer': 'Van {a} naar {b}: {percent}.',
  'compare/method-laid':
    'Kaart {letter} telt hier {here}, op haar eigen schalen {own}: {n} {n?competentie staat|competenties staan} op de andere kaart op een langere schaal ({levels} niveaus) en {n?telt|tellen} voor allebei daarop.',
  'compare/method-more': 'Hoe rekent Meetlat?',
} as const;
