import { ingest } from '../src/ingest.ts';
import { profilesOf } from '../src/core/model/document-reading.ts';
import { competencyNames } from './competency-names.ts';
import { functionDocuments } from './function-documents.ts';
import type { Job } from './job.ts';

/** Function cards, read by us from their bytes to a profile; the peer looks for known names in their text. */
export function readDocuments(documents: number, names: number): Job {
  return {
    job: 'J5',
    size: `${documents} documents, ${names} names`,
    peer: 'one regular expression per known name',
    about:
      'Ours is the complete reading from bytes to profile: every label, known or not, with its level, group and place, ' +
      'tasks, conditions and doubts. The peer only finds which of the known names occur.',
    goal: 20,
    prepare() {
      const known = competencyNames(names);
      const cards = functionDocuments(documents, known);
      const expressions = known.map((name) => new RegExp(`\\b${name}\\b`, 'i'));
      const stated = cards.reduce((sum, card) => sum + card.requirements, 0);
      return Promise.resolve({
        async ours() {
          let read = 0;
          for (const { name, bytes } of cards) {
            const { readings } = await ingest(name, bytes);
            for (const reading of readings) {
              for (const profile of profilesOf(reading)) {
                read += profile.requirements.filter((one) => one.required !== undefined).length;
              }
            }
          }
          return { did: `${read} of ${stated} requirements with their level` };
        },
        peer() {
          let found = 0;
          // In the order that suits the peer best: each expression stays compiled while it goes over all texts.
          for (const one of expressions) for (const { text } of cards) if (one.test(text)) found += 1;
          return Promise.resolve({ did: `${found} names` });
        },
      });
    },
  };
}
