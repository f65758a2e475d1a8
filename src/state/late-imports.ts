import type { Imports, ImportsPorts } from './imports.ts';

/**
 * The files on their way in, whose program is loaded when the first one comes: most visits bring none, and the first
 * chart does not wait for it.
 *
 * What is asked before it is there happens in the order of asking, once it is.
 *
 * @param failed The program could not be loaded.
 */
export function lateImports(ports: ImportsPorts, failed: () => void): Imports {
  let there: Imports | undefined;
  let loading: Promise<Imports | undefined> | undefined;
  async function load(): Promise<Imports | undefined> {
    try {
      const { createImports } = await import('./imports.ts');
      there = createImports(ports);
      return there;
    } catch {
      // Without a connection: the next file tries again.
      loading = undefined;
      failed();
      return undefined;
    }
  }
  function begin(act: (imports: Imports) => void): void {
    if (there !== undefined) {
      act(there);
      return;
    }
    loading ??= load();
    void loading.then((imports) => {
      if (imports !== undefined) act(imports);
    });
  }
  /** Concerns what is there already, or is on its way. */
  function later(act: (imports: Imports) => void): void {
    if (there !== undefined || loading !== undefined) begin(act);
  }
  return {
    add: (files) => {
      begin((imports) => {
        imports.add(files);
      });
    },
    open: (record) => {
      begin((imports) => {
        imports.open(record);
      });
    },
    readAgain: (id) => {
      later((imports) => {
        imports.readAgain(id);
      });
    },
    cancel: (id) => {
      later((imports) => {
        imports.cancel(id);
      });
    },
    cancelAll: () => {
      later((imports) => {
        imports.cancelAll();
      });
    },
    finish: (ids) => {
      later((imports) => {
        imports.finish(ids);
      });
    },
    forget: () => {
      later((imports) => {
        imports.forget();
      });
    },
    hold: (ids) => {
      later((imports) => {
        imports.hold(ids);
      });
    },
    release: (ids) => {
      later((imports) => {
        imports.release(ids);
      });
    },
    correct: (...given) => {
      later((imports) => {
        imports.correct(...given);
      });
    },
    settle: (...given) => {
      later((imports) => {
        imports.settle(...given);
      });
    },
    correctFacts: (...given) => {
      later((imports) => {
        imports.correctFacts(...given);
      });
    },
    settleFact: (...given) => {
      later((imports) => {
        imports.settleFact(...given);
      });
    },
    see: (...given) => {
      later((imports) => {
        imports.see(...given);
      });
    },
    readByHand: (...given) => {
      later((imports) => {
        imports.readByHand(...given);
      });
    },
    stepBack: (id) => {
      later((imports) => {
        imports.stepBack(id);
      });
    },
    stepAgain: (id) => {
      later((imports) => {
        imports.stepAgain(id);
      });
    },
    compareWith: (own) => {
      later((imports) => {
        imports.compareWith(own);
      });
    },
    pageImage: async (...given) => (await (there ?? loading))?.pageImage(...given),
  };
}
