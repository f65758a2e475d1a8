import type { FiguresAsked } from '../core/model/figure-table.ts';
import { figureStyle } from '../i18n/figure-style.ts';
import { currentLanguage } from '../i18n/language.ts';
import type { Workspace } from '../state/workspace.ts';
import { saveFile } from './save-file.ts';

/** Saves figures as CSV, in the language of the screen. */
export async function saveFigures(workspace: Workspace, asked: FiguresAsked): Promise<void> {
  const file = await workspace.commands.exportFigures(asked, () => figureStyle(currentLanguage()));
  if (file !== undefined) saveFile(file.name, file.text, 'text/csv;charset=utf-8');
}
