import type { FiguresAsked } from '../core/model/figure-table.ts';
import { figureStyle } from '../i18n/figure-style.ts';
import { currentLanguage } from '../i18n/language.ts';
import type { Workspace } from '../state/workspace.ts';
import { saveFile } from './save-file.ts';

/** Saves figures as CSV, in the language of the screen. */
export async function saveFigures(workspace: Workspace, asked: FiguresAsked): Promise<void> {
  const { name, text } = await workspace.commands.exportFigures(asked, await figureStyle(currentLanguage()));
  saveFile(name, text, 'text/csv;charset=utf-8');
}
