import { namesInText } from '../src/core/text/names-in-text.ts';
import { competencyNames } from './competency-names.ts';
import { functionDocuments } from './function-documents.ts';
import type { Job } from './job.ts';

/** Which known names each document has: by us all at once, by the peer name after name. */
export function findNames(documents: number, names: number, goal?: number): Job {
  return {
    job: 'J5',
    size: `${documents} documents, which of ${names} names they have`,
    peer: 'one regular expression per known name',
    about:
      'Both count the names of each text. Ours begins with the bare list of names each time; the peer has its expressions ready.',
    ...(goal === undefined ? {} : { goal }),
    same: true,
    prepare() {
      const known = competencyNames(names);
      const texts = functionDocuments(documents, known).map(({ text }) => text);
      const expressions = known.map((name) => new RegExp(`\\b${name}\\b`, 'i'));
      const did = (found: number): { readonly did: string } => ({ did: `${found} names` });
      return Promise.resolve({
        ours() {
          const find = namesInText(known);
          let found = 0;
          for (const text of texts) {
            const here = new Set<string>();
            for (const line of text.split('\n')) for (const { name } of find(line).hits) here.add(name);
            found += here.size;
          }
          return Promise.resolve(did(found));
        },
        peer() {
          let found = 0;
          // In the order that suits the peer best: each expression stays compiled while it goes over all texts.
          for (const one of expressions) for (const text of texts) if (one.test(text)) found += 1;
          return Promise.resolve(did(found));
        },
      });
    },
  };
}
