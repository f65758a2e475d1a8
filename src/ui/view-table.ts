import { html, type TemplateResult } from 'lit';
import { loadTexts } from '../i18n/language.ts';
import type { Workspace } from '../state/workspace.ts';
import type { Route, Screen } from './route.ts';

/** Draws one screen. */
export type View = (workspace: Workspace, route: Route) => TemplateResult;

/** Loads what one screen needs, when it is first opened. @returns undefined for an address that is no screen. */
export async function viewOf(screen: Screen | 'unknown'): Promise<View | undefined> {
  switch (screen) {
    case 'start':
      await Promise.all([import('./view/start-view.ts'), loadTexts('start')]);
      return (workspace) => html`<ml-start-view .workspace=${workspace}></ml-start-view>`;
    case 'functies':
      await Promise.all([import('./view/functions-view.ts'), loadTexts('documents'), loadTexts('start')]);
      return (workspace, route) =>
        html`<ml-functions-view .workspace=${workspace} .route=${route}></ml-functions-view>`;
    case 'import':
      await Promise.all([import('./view/import-view.ts'), loadTexts('documents')]);
      return (workspace, route) => html`<ml-import-view .workspace=${workspace} .route=${route}></ml-import-view>`;
    case 'vergelijken':
      await import('./view/compare-view.ts');
      return (workspace, route) => html`<ml-compare-view .workspace=${workspace} .route=${route}></ml-compare-view>`;
    case 'koppelen':
      await Promise.all([import('./view/crosswalk-view.ts'), loadTexts('crosswalk')]);
      return (workspace, route) =>
        html`<ml-crosswalk-view .workspace=${workspace} .route=${route}></ml-crosswalk-view>`;
    case 'ik':
      await Promise.all([import('./view/me-view.ts'), loadTexts('me'), loadTexts('explain')]);
      return (workspace, route) => html`<ml-me-view .workspace=${workspace} .route=${route}></ml-me-view>`;
    case 'team':
      await Promise.all([import('./view/team-view.ts'), loadTexts('team'), loadTexts('explain')]);
      return (workspace, route) => html`<ml-team-view .workspace=${workspace} .route=${route}></ml-team-view>`;
    case 'uitleg':
      await Promise.all([import('./view/method-view.ts'), loadTexts('method')]);
      return (workspace) => html`<ml-method-view .workspace=${workspace}></ml-method-view>`;
    case 'unknown':
      return undefined;
  }
}
