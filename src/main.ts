import './style/tokens.css';
import './style/base.css';
import './style/shell.css';
import './ui/part/chart-frame.ts';
import { openWorkspace } from './state/open-workspace.ts';
import { SHIPPED_FILES } from './shipped-files.ts';
import { App } from './ui/app.ts';

// The composition root: makes the workspace and hands it to the screen. What ships is loaded when it is first shown.
const app = document.querySelector('ml-app');
if (app !== null) {
  app.workspace = openWorkspace({
    dictionary: async (language) => (await import('./shipped.ts')).shippedDictionary(SHIPPED_FILES, language),
    crosswalk: async () => (await import('./shipped.ts')).shippedCrosswalk(SHIPPED_FILES),
    thesaurus: async () => (await import('./shipped.ts')).shippedThesaurus(SHIPPED_FILES),
    example: async () => (await import('./shipped.ts')).shippedExample(SHIPPED_FILES),
  });
}
customElements.define('ml-app', App);
