import type { FigureStyle } from '../core/model/figure-table.ts';
import type { Language } from '../core/model/language.ts';

/** The words and the writing of numbers of a file with figures; loaded when such a file is asked for. */
export async function figureStyle(language: Language): Promise<FigureStyle> {
  if (language === 'en') return (await import('./en/figure-words.ts')).enFigureStyle;
  return (await import('./nl/figure-words.ts')).nlFigureStyle;
}
