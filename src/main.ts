import './style/tokens.css';
import './style/base.css';
import './style/shell.css';
import './ui/part/chart-frame.ts';
import './ui/app.ts';
import { shippedCrosswalk, shippedDictionary, shippedExample } from './shipped.ts';
import { openWorkspace } from './state/open-workspace.ts';

/** The composition root: makes the workspace and hands it to the screen. */
const app = document.querySelector('ml-app');
if (app !== null)
  app.workspace = openWorkspace({
    dictionary: shippedDictionary,
    crosswalk: shippedCrosswalk,
    example: shippedExample,
  });
