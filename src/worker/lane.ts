import type { Progress, TaskInput, TaskName, TaskOutput, WorkerReply, WorkerRequest } from './protocol.ts';
import { WorkerError } from './worker-error.ts';

/** What we need of a `Worker`; tests give a fake one. */
export interface WorkerPort {
  postMessage(message: unknown, transfer: Transferable[]): void;
  terminate(): void;
  onmessage: ((event: MessageEvent) => void) | null;
  onerror: ((event: ErrorEvent) => void) | null;
  onmessageerror: ((event: MessageEvent) => void) | null;
}

/** One question for the worker. `input` is made when its turn comes, because it may depend on what went before. */
export interface Job<N extends TaskName> {
  readonly task: N;
  readonly input: (fresh: boolean) => TaskInput<N>;
  readonly transfer?: (input: TaskInput<N>) => Transferable[];
  readonly signal?: AbortSignal;
  /** Milliseconds without an answer or progress after which the worker is ended. */
  readonly limit: number;
  readonly progress?: (progress: Progress) => void;
}

/** One worker with its queue: one question at a time, in the order of asking. */
export interface Lane {
  run<N extends TaskName>(job: Job<N>): Promise<TaskOutput<N>>;
  /** Ends the worker; whoever waits is refused. The next question starts a new one. */
  stop(): void;
}

interface Waiting {
  readonly job: Job<TaskName>;
  readonly resolve: (value: TaskOutput<TaskName>) => void;
  readonly reject: (reason: WorkerError) => void;
}

/**
 * A queue in front of one worker, which starts with the first question and ends after `idle` milliseconds without one.
 *
 * A worker computes without looking up: the only way to stop it is to end it. So a question that is cancelled or takes
 * too long ends the worker, and the next one starts another.
 */
export function createLane(start: () => WorkerPort, idle: number): Lane {
  const queue: Waiting[] = [];
  let port: WorkerPort | undefined;
  let current: (Waiting & { readonly id: number; timer: ReturnType<typeof setTimeout> }) | undefined;
  let idleTimer: ReturnType<typeof setTimeout> | undefined;
  let lastId = 0;

  function end(): void {
    clearTimeout(idleTimer);
    if (port === undefined) return;
    port.onmessage = port.onerror = port.onmessageerror = null;
    port.terminate();
    port = undefined;
  }

  function fail(error: WorkerError): void {
    end();
    const failed = current;
    current = undefined;
    if (failed !== undefined) {
      clearTimeout(failed.timer);
      failed.reject(error);
    }
    next();
  }

  function begin(): WorkerPort {
    const begun = start();
    begun.onmessage = (event: MessageEvent<WorkerReply>) => {
      const reply = event.data;
      if (current === undefined || current.id !== reply.id) return;
      const { job, resolve, reject, timer } = current;
      clearTimeout(timer);
      if ('progress' in reply) {
        current.timer = timerOf(job);
        job.progress?.(reply.progress);
        return;
      }
      current = undefined;
      if ('error' in reply) reject(new WorkerError('crashed', reply.error));
      else resolve(reply.value);
      next();
    };
    begun.onerror = (event) => {
      // Without this the browser also reports it as an error of the page.
      event.preventDefault();
      fail(new WorkerError('crashed', event.message));
    };
    begun.onmessageerror = () => {
      fail(new WorkerError('unreadable', 'messageerror'));
    };
    return begun;
  }

  function timerOf(job: Job<TaskName>): ReturnType<typeof setTimeout> {
    return setTimeout(() => {
      fail(new WorkerError('time-limit', `${job.task} took more than ${String(job.limit)} ms`));
    }, job.limit);
  }

  function next(): void {
    if (current !== undefined) return;
    clearTimeout(idleTimer);
    const waiting = queue.shift();
    if (waiting === undefined) {
      idleTimer = setTimeout(end, idle);
      return;
    }
    const { job } = waiting;
    const id = ++lastId;
    current = { ...waiting, id, timer: timerOf(job) };
    try {
      const fresh = port === undefined;
      port ??= begin();
      const input = job.input(fresh);
      // The pairs of task and input are kept by `Job`; a union cannot say so.
      const request = { id, task: job.task, input } as WorkerRequest;
      port.postMessage(request, job.transfer?.(input) ?? []);
    } catch (error) {
      fail(new WorkerError('crashed', String(error)));
    }
  }

  return {
    run<N extends TaskName>(job: Job<N>) {
      return new Promise<TaskOutput<N>>((resolve, reject) => {
        if (job.signal?.aborted === true) {
          reject(new WorkerError('cancelled', job.task));
          return;
        }
        const cancel = (): void => {
          const error = new WorkerError('cancelled', job.task);
          const place = queue.indexOf(waiting);
          if (place >= 0) {
            queue.splice(place, 1);
            waiting.reject(error);
          } else if (current?.reject === waiting.reject) fail(error);
        };
        const waiting: Waiting = {
          job: job,
          resolve(value) {
            job.signal?.removeEventListener('abort', cancel);
            resolve(value as TaskOutput<N>);
          },
          reject(error) {
            job.signal?.removeEventListener('abort', cancel);
            reject(error);
          },
        };
        job.signal?.addEventListener('abort', cancel, { once: true });
        queue.push(waiting);
        next();
      });
    },
    stop() {
      const error = new WorkerError('cancelled', 'stop');
      for (const { reject } of queue.splice(0)) reject(error);
      fail(error);
      clearTimeout(idleTimer);
    },
  };
}
