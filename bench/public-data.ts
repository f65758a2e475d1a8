import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import Papa from 'papaparse';
import { analyse } from '../src/core/analyse.ts';
import { plainKernel } from '../src/core/cross/kernel.ts';
import { levelRows, type LevelRows } from '../src/core/cross/level-rows.ts';
import type { Analysis } from '../src/core/model/analysis.ts';
import { EMPTY_CORPUS, recordId, type Corpus } from '../src/core/model/corpus.ts';
import { pairAt } from '../src/core/model/pair-table.ts';
import type { Requirement } from '../src/core/model/profile.ts';
import type { Job } from './job.ts';
import { timed } from './measure.ts';
import { hasPython, pythonPeer } from './python-peer.ts';
import { filesOf, sharedOutcome, tellShared } from './shared-crosses-job.ts';

/** Real data lies beside the repository where somebody put it there; it is not part of it. */
const FOLDER = path.resolve('..', 'shared', 'public');

/** One function as its title and what it asks. */
type Asked = ReadonlyMap<string, Requirement>;

interface PublicSet {
  readonly name: string;
  /** Below the folder; without them the job is left out, and says so. */
  readonly files: readonly string[];
  readonly levels: number;
  readonly about: string;
  readonly functions: () => ReadonlyMap<string, Asked>;
}

const LEVELS: readonly string[] = ['awareness', 'working', 'practitioner', 'expert'];

const SETS: readonly PublicSet[] = [
  {
    name: 'government roles',
    files: ['ddat-uk/roles.csv'],
    levels: LEVELS.length,
    about:
      'Roles of a government profession by level, with the skills they require on a scale of four; a level that is not one of the four is not stated.',
    functions() {
      const found = new Map<string, Map<string, Requirement>>();
      for (const row of rowsOf('ddat-uk/roles.csv')) {
        const label = row['Skill Name']?.trim() ?? '';
        if (label === '') continue;
        const level = LEVELS.indexOf(row['Skill Level']?.trim().toLowerCase() ?? '') + 1;
        const scale = { levels: LEVELS.length };
        put(found, `${row['Role'] ?? ''}, ${row['Role Level'] ?? ''}`, {
          label,
          scale,
          ...(level === 0 ? {} : { required: level }),
        });
      }
      return found;
    },
  },
  {
    name: 'occupation sample',
    files: ['occupations', 'skills', 'occupation_to_skill_relations'].map((name) => `esco-sample-tabiya/${name}.csv`),
    levels: 1,
    about: 'Occupations with the skills that they need, essential or not: one cross each.',
    functions() {
      const titles = namesOf('esco-sample-tabiya/occupations.csv');
      const skills = namesOf('esco-sample-tabiya/skills.csv');
      const found = new Map<string, Map<string, Requirement>>();
      for (const row of rowsOf('esco-sample-tabiya/occupation_to_skill_relations.csv')) {
        const title = titles.get(row['OCCUPATIONID'] ?? '');
        const label = skills.get(row['SKILLID'] ?? '');
        if (title !== undefined && label !== undefined) put(found, title, { label, scale: { levels: 1 }, required: 1 });
      }
      return found;
    },
  },
];

/** Jobs on real data: read, brought to one vocabulary and laid on scales as every card is, and its pairs compared with scipy. */
export const PUBLIC_JOBS: readonly Job[] = SETS.map((set): Job => {
  const isThere = set.files.every((file) => existsSync(path.join(FOLDER, file)));
  return {
    job: 'J1 real',
    size: set.name,
    peer: 'scipy, threshold products',
    about: `${set.about} What is not stated counts at its certain level here, because the peer knows no bounds.`,
    same: true,
    ...(isThere ? {} : { missing: `${set.files.join(', ')} not in ${FOLDER}` }),
    prepare() {
      const corpus = corpusOf(set);
      const started = performance.now();
      const analysis = analyse(corpus);
      const took = performance.now() - started;
      const rows = rowsOfAnalysis(analysis);
      const peer = pythonPeer(() => filesOf('sets', rows), {
        job: 'thresholds',
        width: rows.width,
        levels: set.levels,
      });
      return Promise.resolve({
        ours: () => timed(() => plainKernel.sharedCrosses(rows), tellShared),
        ...(hasPython() ? { peer: () => sharedOutcome(peer.run()), end: peer.end } : {}),
        note: () => `the whole analysis once: ${took.toFixed(0)} ms; ${tellAnalysis(analysis)}`,
      });
    },
  };
});

function rowsOf(file: string): readonly Readonly<Record<string, string>>[] {
  const text = readFileSync(path.join(FOLDER, file), 'utf8');
  return Papa.parse<Record<string, string>>(text, { header: true, skipEmptyLines: true }).data;
}

function namesOf(file: string): ReadonlyMap<string, string> {
  return new Map(rowsOf(file).map((row) => [row['ID'] ?? '', row['PREFERREDLABEL'] ?? '']));
}

/** A requirement that is listed twice counts once, at its first listing. */
function put(found: Map<string, Map<string, Requirement>>, title: string, requirement: Requirement): void {
  const asked = found.get(title) ?? new Map<string, Requirement>();
  found.set(title, asked);
  if (!asked.has(requirement.label)) asked.set(requirement.label, requirement);
}

function corpusOf({ name, functions }: PublicSet): Corpus {
  const profiles = [...functions()].map(([title, asked], index) => ({
    id: recordId(`${name}/${index}`),
    revision: 0,
    origin: { from: 'file' as const },
    value: {
      title,
      organisation: name,
      resultAreas: [],
      requirements: [...asked.values()],
      conditions: [],
      payScales: [],
    },
  }));
  return { ...EMPTY_CORPUS, profiles };
}

function rowsOfAnalysis({ classes, profiles }: Analysis): LevelRows {
  const places = new Map(classes.map((one, place) => [one.id, place]));
  return levelRows(
    profiles.map(({ asks }) =>
      asks
        .map(({ competency, low }) => [places.get(competency) ?? 0, low] as const)
        .toSorted(([left], [right]) => left - right),
    ),
    classes.length,
  );
}

function tellAnalysis({ classes, profiles, pairs }: Analysis): string {
  let sharing = 0;
  let open = 0;
  let widest = 0;
  for (let from = 0; from < profiles.length; from += 1) {
    for (let to = from + 1; to < profiles.length; to += 1) {
      const { overlap } = pairAt(pairs, from, to) ?? {};
      if (overlap === undefined) continue;
      if (overlap.high > 0) sharing += 1;
      if (overlap.high > overlap.low) open += 1;
      widest = Math.max(widest, overlap.high - overlap.low);
    }
  }
  return (
    `${profiles.length} functions, ${classes.length} competencies; ${sharing} of ${(profiles.length * (profiles.length - 1)) / 2} ` +
    `pairs may share something, ${open} as an interval, the widest of ${(100 * widest).toFixed(0)} points`
  );
}
