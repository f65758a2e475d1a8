import type { Workspace } from '../state/workspace.ts';
import { saveFile } from './save-file.ts';

/** Hands the person everything of their own as one file. */
export function saveWorkspace(workspace: Workspace): void {
  const { name, text } = workspace.commands.exportWorkspace();
  saveFile(name, text, 'application/json');
}
