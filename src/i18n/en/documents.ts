import { enDiagnostics } from './diagnostics.ts';
import { enFunctionPage } from './function-page.ts';
import { enImport } from './import.ts';
import { enRelations } from './relations.ts';
import { enReview } from './review.ts';

/** What only the screens about documents say: loaded with the first of them. */
export const enDocuments = { ...enDiagnostics, ...enFunctionPage, ...enImport, ...enRelations, ...enReview } as const;
