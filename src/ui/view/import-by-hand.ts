import { isPictured } from '../has-pages.ts';
import type { LightElement } from '../light-element.ts';
import type { ByHand, ImportItem, Workspace } from '../../state/workspace.ts';
import { leadToLines, leadToTyping } from './import-steps.ts';

/**
 * On to the lines of a file in which nothing was recognised, or to typing beside its page where the lines are not sure:
 * it keeps its place among the files.
 */
export async function byHand(
  screen: LightElement,
  { commands }: Pick<Workspace, 'commands'>,
  item: ImportItem,
  start: ByHand,
): Promise<void> {
  commands.readByHand(item.id, start);
  // Watchers are told at the end of this turn.
  await new Promise((resolve) => {
    setTimeout(resolve);
  });
  await screen.updateComplete;
  await (isPictured(item) ? leadToTyping(screen, item.id) : leadToLines(screen, item.id));
}
