import type { Block, Cell, RowBlock, SourceText } from '../../model/source-text.ts';
import { foldLabel } from '../../text/fold.ts';
import { fieldKindOf } from '../words/field-label.ts';
import { askRoleOf } from './ask-role.ts';

/** The question of an online form, asked of one thing after the other: "Welk niveau is nodig? [Plannen]". */
const ASKED_OF = /^([^[\]]{3,200}) ?\[([^[\]]{1,120})\]$/u;
/** What a function needs; how somebody sees themselves is asked of nobody. */
const NEEDS =
  /(?:^| )(?:nodig|noodzakelijk|vereist|vereiste|gevraagd|gevraagde|verwacht|verwachte|moet|must|needed|required|necessary|expected|requis|requise|necessaire|attendu|attendue|faut|doit)(?: |$)/u;
/** What opens a question. */
const OPENING =
  /^(?:wat is|wat|welke?|hoe heet|in welke?|bij welke?|voor welke?|what is|what|which|in which|for which|quel est|quelle est|quels?|quelles?|dans quelle?|pour quelle?) (?:de |het |the |la |le |l )?/u;
/** When and by whom a form was filled in. */
const FILLED_IN =
  /^(?:tijdstempel|timestamp|time stamp|horodateur|horodatage|begintijd|voltooiingstijd|start time|completion time|heure de (?:debut|fin)|e ?mail(?:adres|address)?|adresse e ?mail|adresse electronique|username|user name|gebruikersnaam|naam|name|nom|id|respondent)(?: |$)/u;
const FEWEST = 2;

/**
 * The answers of an online form about functions, as a table of functions: what a question asks of several competencies heads
 * their columns by their names, and who filled the form in and when is left out. What is asked of a person stays as it is.
 *
 * @example withFormQuestions(source).blocks[0] // Functie | Dienst | Plannen | Samenwerken
 */
export function withFormQuestions(source: SourceText): SourceText {
  const header = source.blocks.find((block): block is RowBlock => block.kind === 'row' && asksSeveral(block.cells));
  const columns = header === undefined ? undefined : columnsOf(header.cells);
  if (header === undefined || columns === undefined) return source;
  const blocks = source.blocks.map((block): Block => {
    if (block.kind !== 'row' || block.table !== header.table) return block;
    const cells = block.cells.flatMap((cell): readonly Cell[] => {
      const text = columns.get(cell.column);
      return text === undefined ? [] : [block === header ? { ...cell, text } : cell];
    });
    return { ...block, cells };
  });
  return { ...source, blocks };
}

function asksSeveral(cells: readonly Cell[]): boolean {
  const questions = cells.map((cell) => questionOf(cell.text)).filter((one) => one !== undefined && needs(one));
  return questions.length >= FEWEST && new Set(questions).size < questions.length;
}

/** What heads each column that is read; undefined where no column names the function. */
function columnsOf(cells: readonly Cell[]): ReadonlyMap<number, string> | undefined {
  const columns = new Map<number, string>();
  let hasFunction = false;
  for (const { column, text } of cells) {
    const question = questionOf(text);
    if (question !== undefined) {
      if (needs(question)) columns.set(column, ASKED_OF.exec(text.trim())?.[2]?.trim() ?? text);
      continue;
    }
    const plain = foldLabel(text).replace(OPENING, '');
    const isTitle = fieldKindOf(plain)?.kind === 'title' || askRoleOf(plain) === 'function';
    if (isTitle && !hasFunction) {
      hasFunction = true;
      columns.set(column, 'Functie');
    } else if (!FILLED_IN.test(foldLabel(text))) columns.set(column, fieldKindOf(plain) === undefined ? text : plain);
  }
  return hasFunction ? columns : undefined;
}

function questionOf(text: string): string | undefined {
  const question = ASKED_OF.exec(text.trim())?.[1];
  return question === undefined ? undefined : foldLabel(question);
}

function needs(question: string): boolean {
  return NEEDS.test(question);
}
