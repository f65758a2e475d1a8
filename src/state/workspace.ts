import type { Analysis } from '../core/model/analysis.ts';
import type { Correction, CorrectionAct, CorrectionConflict, RowKey, SeenDoubt } from '../core/model/correction.ts';
import type { CollectionName, Corpus, RecordId } from '../core/model/corpus.ts';
import type { CompetencyRef, MappingRelation, SeenEntries } from '../core/model/crosswalk.ts';
import type { BoardChoice, CrosswalkBoard } from '../core/model/crosswalk-board.ts';
import type { Diagnostic } from '../core/model/diagnostic.ts';
import type { Dictionary } from '../core/model/dictionary.ts';
import type { DocumentReading } from '../core/model/document-reading.ts';
import type { Explanation, Question } from '../core/model/explanation.ts';
import type { FiguresAsked, FigureStyle } from '../core/model/figure-table.ts';
import type { Language } from '../core/model/language.ts';
import type { FactConflict, FactCorrection, FactName } from '../core/model/fact-correction.ts';
import type { FunctionProfile } from '../core/model/profile.ts';
import type { ScaleAlignment } from '../core/model/settings.ts';
import type { SourceTables } from '../core/model/source-table.ts';
import type { PageImage } from '../worker/protocol.ts';

export type Theme = 'system' | 'light' | 'dark';

/** How a person likes to see things; kept on this device, never part of the corpus or of an export. */
export interface Preferences {
  readonly language: Language;
  readonly theme: Theme;
  /** Whether the shipped functions and the made-up team are shown beside one's own data. */
  readonly example: boolean;
  /** The function one assesses oneself for, and the competency one stood at. */
  readonly target?: RecordId;
  readonly position?: number;
  /** The name that a person gives themselves where they settle what was read; absent until they give one. */
  readonly reviewer?: string;
  /** Whether the files that functions were read from are kept on this device; absent: they are. */
  readonly files?: boolean;
  /** The two sources that were linked last, and the competency one stood at. */
  readonly linking?: LinkingPlace;
}

/** Keys of two sources of competencies, and of the competency of the first that one stood at. */
export interface LinkingPlace {
  readonly from: string;
  readonly to: string;
  readonly at?: string;
}

/** What a person settles of one pair of competencies. `open` takes back whatever they settled of it. */
export interface LinkAct {
  readonly refs: { readonly from: CompetencyRef; readonly to: CompetencyRef };
  readonly relation: MappingRelation;
  readonly state: 'confirmed' | 'rejected' | 'suggested' | 'open';
  /** What the two entries say, so that a newer version that says something else is noticed. */
  readonly seen?: SeenEntries;
  /** Records about the pair whose place this takes. */
  readonly replaces: readonly RecordId[];
}

/** What a person settled about a function or dictionary as a whole, its title and organisation for two. */
export interface SettledFacts {
  /** Those that fit the document, one for each fact at most. */
  readonly standing: readonly FactCorrection[];
  /** Those of which the document says something else by now; they wait until a person settles them. */
  readonly conflicts: readonly FactConflict[];
}

/** A fact as a person gives it; without a text the document states none. */
export type GivenFact = Pick<FactCorrection, 'fact' | 'text'>;

/** One function as it was read, what a person settled about its rows, and what it says after that. */
export interface ProfileReview {
  readonly asRead: FunctionProfile;
  readonly corrected: FunctionProfile;
  /** Those that fit the document, in the order in which they were made. */
  readonly corrections: readonly Correction[];
  /** Those of an earlier version of the document that do not fit this one; they wait until a person settles them. */
  readonly conflicts: readonly CorrectionConflict[];
  /** Absent where nobody settled any. */
  readonly facts?: SettledFacts;
}

/** One dictionary as it was read, what a person settled about its competencies, and what it says after that. */
export interface DictionaryReview extends Pick<ProfileReview, 'corrections' | 'conflicts' | 'facts'> {
  readonly asRead: Dictionary;
  readonly corrected: Dictionary;
}

/** One file on its way in. `ready`: read, shown as a preview, nothing stored yet. */
export interface ImportItem {
  readonly id: string;
  readonly file: string;
  readonly size: number;
  readonly status: 'waiting' | 'reading' | 'ready' | 'failed' | 'cancelled';
  readonly readings: readonly DocumentReading[];
  /** The document's own lines, to show a row in its place. */
  readonly lines: readonly string[];
  /** The tables among those lines; absent where there are none, and of what was stored. */
  readonly tables?: SourceTables;
  /** A workspace file: what it would bring in. Never mixed with readings. */
  readonly corpus?: Corpus;
  /** Why nothing could be read (status failed), besides the diagnostics of the readings. */
  readonly diagnostics: readonly Diagnostic[];
  /** Profiles already in the workspace that have the same organisation and title, and would be replaced. */
  readonly replaces: readonly RecordId[];
  /** One for each function of the readings, in the order of `readings.flatMap(profilesOf)`. */
  readonly reviews: readonly ProfileReview[];
  /** One for each dictionary of the readings, in their order. */
  readonly dictionaries: readonly DictionaryReview[];
  /** The doubts at none of its rows that a person looked at. */
  readonly seen: readonly SeenDoubt[];
  /** Steps of correcting that can be taken back, and done again. */
  readonly undo: number;
  readonly redo: number;
  /** How far reading is, where the reader tells: pages, for one. */
  readonly progress?: { readonly done: number; readonly of: number };
  /** The record that is opened again to be corrected: confirming replaces that one, whatever it is called. */
  readonly stored?: RecordId;
  /** Of something stored: its file is on this device, so that its pages can be drawn and it can be read again. */
  readonly isAtHand?: boolean;
  /** SHA-256 of the bytes of the file; absent where the browser computes none. */
  readonly digest?: string;
}

/**
 * How safe the data is now. `memory`: this browser keeps nothing (private window, storage refused); `removed`: the
 * browser threw the stored data away; `newer`: the data was written by a newer version of the program.
 */
export type StorageState = 'opening' | 'saved' | 'saving' | 'memory' | 'failed' | 'removed' | 'newer';

/** Something the person must know, shown until dismissed. `code` is a message key. */
export interface Notice {
  readonly id: string;
  readonly severity: 'info' | 'warning' | 'error';
  readonly code: string;
  readonly values?: Readonly<Record<string, string | number>>;
  /** What became of records, where the notice is about that. */
  readonly records?: RecordNews;
}

/** Numbers of records, by what became of them and by what they are. */
export type RecordNews = Readonly<
  Partial<Record<'added' | 'corrected' | 'replaced' | 'same', Readonly<Partial<Record<CollectionName, number>>>>>
>;

/** All that a screen depends on. Immutable: a slice that did not change is the same object as before. */
export interface Snapshot {
  /** One's own records together with what is shipped (dictionary, crosswalk, and the example while it is shown). */
  readonly corpus: Corpus;
  readonly analysis: Analysis;
  /** True while `analysis` still belongs to an earlier corpus. */
  readonly analysing: boolean;
  /** What links two sources, while a screen shows it; of an earlier corpus while `analysing`. */
  readonly board?: CrosswalkBoard;
  readonly imports: readonly ImportItem[];
  readonly storage: StorageState;
  /** ISO time of the last acknowledged transaction. */
  readonly savedAt?: string;
  /** Whether the browser promised to keep the data when space runs short; absent until it was asked. */
  readonly durable?: boolean;
  /** Code of the action that undo or redo would reverse or repeat; absent when there is none. */
  readonly undo?: string;
  readonly redo?: string;
  /** The number of the step that undo would reverse: no other step has the same. */
  readonly undoStep?: number;
  readonly notices: readonly Notice[];
  readonly preferences: Preferences;
}

/** What a person says of a document in which nothing was recognised. */
export interface ByHand {
  readonly kind: 'function-profile' | 'dictionary';
  readonly title?: string;
  readonly organisation?: string;
}

/** What a person answered to one competency. */
export type Answer = { readonly held: number } | 'unknown' | 'not-applicable';

/**
 * What a person can do. Every command is one action: one transaction, one step of undo.
 *
 * A command that returns a promise resolves when it is over, also when it failed: what went wrong is a notice, or the
 * state of the storage.
 */
export interface Commands {
  /** Reads files one after another and adds them to `imports` as previews; stores nothing. */
  importFiles(files: readonly { readonly name: string; readonly size: number; bytes(): Promise<ArrayBuffer> }[]): void;
  /** Stops reading one file, or throws away its preview. */
  cancelImport(id: string): void;
  cancelAllImports(): void;
  /**
   * Settles rows of one function or dictionary of a ready preview: one call is one step back, however many rows. An act
   * that cannot be (a level above the scale, a row that is not there) is left out. `review` is its place in `reviews`,
   * or after all of those in `dictionaries`.
   */
  correctImport(
    id: string,
    review: number,
    acts: readonly { readonly row: RowKey; readonly act: CorrectionAct }[],
  ): void;
  /** Settles facts about one function or dictionary of a ready preview. One step back, and none where nothing changes. */
  correctFacts(id: string, review: number, facts: readonly GivenFact[]): void;
  /** Settles a conflict about a fact, as `settleConflict` does about a row. */
  settleFact(id: string, review: number, fact: FactName, choice: 'keep' | 'drop'): void;
  /** Settles doubts at no row of a ready preview: a person looked at them. One step back. */
  seeDoubts(id: string, doubts: readonly Diagnostic[]): void;
  /**
   * Makes a preview of a file in which nothing was recognised, for a person to say which of its lines are competencies.
   * Nothing happens where there are no lines.
   */
  readByHand(id: string, start: ByHand): void;
  undoCorrection(id: string): void;
  redoCorrection(id: string): void;
  /** Settles a conflict: `keep` applies it to the row as it is now (one that is gone stays), `drop` forgets it. */
  settleConflict(id: string, review: number, correction: Correction, choice: 'keep' | 'drop'): void;
  /** Opens a stored function or dictionary of one's own as a preview, to correct what was read of it. */
  reviewStored(record: RecordId): void;
  /**
   * Reads the file of something stored once more, as a preview of its own in place of this one: nothing is replaced
   * before it is confirmed, and what was settled is applied to what is read now. Nothing happens where the file is not
   * at hand.
   */
  readAgain(id: string): void;
  /**
   * One page, from 1, of the file of a preview as it looks, `width` pixels wide. Undefined where there is no such page,
   * or none that can be drawn; never rejects.
   */
  pageImage(id: string, page: number, width: number): Promise<PageImage | undefined>;
  /**
   * What is behind one figure of the corpus as it is now. Undefined where it is about nothing in it, or where it could
   * not be worked out; never rejects.
   */
  explain(question: Question): Promise<Explanation | undefined>;
  /** Stores every ready preview in one transaction. A workspace file is added to what is there, or replaces it. */
  confirmImports(workspaceFile?: 'add' | 'replace'): Promise<void>;
  removeRecords(ids: readonly RecordId[]): Promise<void>;
  /** Tries once more to store what is only in this tab (storage `failed` or `removed`). */
  saveAgain(): Promise<void>;
  undo(): Promise<void>;
  redo(): Promise<void>;
  /** Chooses the function to assess oneself for; a shipped profile is copied so that it stays when the example goes. */
  chooseTarget(profile: RecordId): Promise<void>;
  /** Remembers at which competency one stands; not an undoable action. */
  standAt(position: number): void;
  /** Stores one answer of the self-assessment; `undefined` takes the answer back. Resolves after the transaction. */
  answer(
    competency: { readonly label: string; readonly source?: string },
    answer: Answer | undefined,
    note?: string,
  ): Promise<void>;
  /** Keeps `board` up to date for two sources; the pair that was chosen for the person stays until another is opened. */
  openBoard(choice: BoardChoice): void;
  closeBoard(): void;
  /** Settles pairs of competencies: one call is one step back, however many pairs. */
  settleLinks(acts: readonly LinkAct[]): Promise<void>;
  /** Lays the levels of one scale on those of another; `to` absent: by rank share again. */
  alignScale(alignment: Omit<ScaleAlignment, 'to'> & { readonly to?: readonly number[] }): Promise<void>;
  /** A preference that is undefined is forgotten. */
  setPreferences(change: { readonly [K in keyof Preferences]?: Preferences[K] | undefined }): void;
  /** Everything of one's own as one file, not encrypted. */
  exportWorkspace(): { readonly name: string; readonly text: string };
  /**
   * Figures as they are now, as one CSV file.
   *
   * @param style Loads the words of the file.
   * @returns Absent where figures are still being worked out or a part could not be loaded: a notice says which.
   */
  exportFigures(
    asked: FiguresAsked,
    style: () => Promise<FigureStyle>,
  ): Promise<{ readonly name: string; readonly text: string } | undefined>;
  /** Removes everything that this program stored on this device, and starts afresh. */
  eraseEverything(): Promise<void>;
  dismiss(notice: string): void;
}

/** The workspace: the current snapshot, a subscription, and the commands. */
export interface Workspace {
  readonly snapshot: Snapshot;
  /** @returns A function that ends the subscription. */
  subscribe(listener: () => void): () => void;
  readonly commands: Commands;
}

/** The identifier of one's own self-assessment. */
export const ME: RecordId = 'me' as RecordId;
