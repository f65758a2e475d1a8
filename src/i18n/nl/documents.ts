import { nlDiagnostics } from './diagnostics.ts';
import { nlFunctionPage } from './function-page.ts';
import { nlImport } from './import.ts';
import { nlRelations } from './relations.ts';
import { nlReview } from './review.ts';

/** What only the screens about documents say: loaded with the first of them. */
export const nlDocuments = { ...nlDiagnostics, ...nlFunctionPage, ...nlImport, ...nlRelations, ...nlReview } as const;
