import type { SuggestionTexts } from '../nl/suggestions.ts';

export const enSuggestions: SuggestionTexts = {
  'suggest/alike-texts': 'The descriptions are alike ({percent} %).',
  'suggest/broader': '“{from}” falls under “{to}” in the thesaurus.',
  'suggest/close': '“{from}” and “{to}” lie near each other (thesaurus).',
  'suggest/confirmed-elsewhere': 'Confirmed as the same elsewhere (“{from}” and “{to}”).',
  'suggest/contained': '“{from}” and “{to}”: one name stands within the other.',
  'suggest/false-friends': 'Looks alike, but is not the same (“{from}” and “{to}”).',
  'suggest/misspelt-synonym': 'Another name for “{concept}”, misspelt.',
  'suggest/narrower': '“{to}” falls under “{from}” in the thesaurus.',
  'suggest/part': 'The name speaks of several things, also “{part}”.',
  'suggest/related': '“{from}” and “{to}” often go together (thesaurus).',
  'suggest/same-name': 'Equal names (“{from}” and “{to}”).',
  'suggest/shared-words': 'The names share words (“{from}” and “{to}”).',
  'suggest/similar-letters': 'The names look alike (“{from}” and “{to}”).',
  'suggest/speaks-of': 'The text speaks of “{concept}”.',
  'suggest/spelling': 'Probably a typing or scanning error (“{from}” and “{to}”).',
  'suggest/synonym': 'Two names for “{concept}” (thesaurus).',
  'suggest/through-confirmed': 'Follows from what is confirmed (“{from}” and “{to}”).',
  'suggest/word-forms': 'Only another word form or order (“{from}” and “{to}”).',
};
