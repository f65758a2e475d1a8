/** Why a mapping is suggested, by the code of the reason: one short line each. */
export const nlSuggestions = {
  'suggest/alike-texts': 'De omschrijvingen lijken op elkaar ({percent} %).',
  'suggest/broader': '“{from}” valt in de thesaurus onder “{to}”.',
  'suggest/close': '“{from}” en “{to}” liggen dicht bij elkaar (thesaurus).',
  'suggest/confirmed-elsewhere': 'Elders al bevestigd als hetzelfde (“{from}” en “{to}”).',
  'suggest/contained': '“{from}” en “{to}”: de ene naam zit in de andere.',
  'suggest/false-friends': 'Lijkt op elkaar, maar is niet hetzelfde (“{from}” en “{to}”).',
  'suggest/misspelt-synonym': 'Andere naam voor “{concept}”, met een typfout.',
  'suggest/narrower': '“{to}” valt in de thesaurus onder “{from}”.',
  'suggest/part': 'De naam noemt meer dan één ding, ook “{part}”.',
  'suggest/related': '“{from}” en “{to}” gaan vaak samen (thesaurus).',
  'suggest/same-name': 'Gelijke namen (“{from}” en “{to}”).',
  'suggest/shared-words': 'De namen delen woorden (“{from}” en “{to}”).',
  'suggest/similar-letters': 'De namen lijken op elkaar (“{from}” en “{to}”).',
  'suggest/speaks-of': 'De tekst gaat over “{concept}”.',
  'suggest/spelling': 'Vermoedelijk een typ- of scanfout (“{from}” en “{to}”).',
  'suggest/synonym': 'Twee namen voor “{concept}” (thesaurus).',
  'suggest/through-confirmed': 'Volgt uit wat al bevestigd is (“{from}” en “{to}”).',
  'suggest/word-forms': 'Alleen een andere woordvorm of volgorde (“{from}” en “{to}”).',
} as const;

export type SuggestionTexts = Readonly<Record<keyof typeof nlSuggestions, string>>;
