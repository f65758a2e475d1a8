import { analyse } from '../src/core/analyse.ts';
import type { Analysis } from '../src/core/model/analysis.ts';
import { applyChange, changeBetween } from '../src/core/model/apply-change.ts';
import { EMPTY_CORPUS, type Corpus } from '../src/core/model/corpus.ts';
import { SHIPPED_FILES } from '../src/cli/shipped-files.ts';
import { shippedCrosswalk, shippedDictionary, shippedExample } from '../src/shipped.ts';
import type { Job } from './job.ts';
import { median, timed } from './measure.ts';

/** One mapping changes: what a person waits for before every view shows it. */
export function mappingUpdate(): Job {
  return {
    job: 'update',
    size: 'shipped data, one mapping changed',
    peer: 'the whole corpus to the worker',
    about:
      'From the change on the screen to the new analysis there: found, copied to the worker, applied, analysed, copied back. ' +
      'The peer sends all it has in place of the change.',
    limit_ms: 300,
    same: true,
    async prepare() {
      const shown: Corpus = {
        ...EMPTY_CORPUS,
        ...(await shippedExample(SHIPPED_FILES)),
        dictionaries: await shippedDictionary(SHIPPED_FILES, 'nl'),
        mappings: await shippedCrosswalk(SHIPPED_FILES),
      };
      const changed: Corpus = {
        ...shown,
        mappings: shown.mappings.map((record, index) =>
          index === 0
            ? { ...record, revision: record.revision + 1, value: { ...record.value, state: 'rejected' } }
            : record,
        ),
      };
      let known = structuredClone(shown);
      const processor: number[] = [];
      return {
        ours: () => {
          known = structuredClone(shown);
          return timed(() => {
            const before = process.cpuUsage();
            known = applyChange(known, structuredClone(changeBetween(shown, changed)));
            const analysis = structuredClone(analyse(known));
            const { user, system } = process.cpuUsage(before);
            processor.push((user + system) / 1000);
            return analysis;
          }, tell);
        },
        note: () => `${median(processor).toFixed(0)} ms of processor time in the middle round`,
        peer: () => timed(() => structuredClone(analyse(structuredClone(changed))), tell),
      };
    },
  };
}

function tell({ classes, pairs, matches, teams }: Analysis): string {
  const figures = pairs.figures.reduce((sum, one) => sum + (Number.isNaN(one) ? 0 : one), 0).toFixed(6);
  return `${classes.length} competencies, ${matches.length} matches, ${teams.length} team tables, pairs sum to ${figures}`;
}
