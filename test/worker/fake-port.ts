import type { WorkerPort } from '../../src/worker/lane.ts';
import type { WorkerReply, WorkerRequest } from '../../src/worker/protocol.ts';

/** A worker that answers when the test says so. */
export interface FakePort extends WorkerPort {
  readonly requests: WorkerRequest[];
  readonly transferred: Transferable[][];
  isEnded: boolean;
  reply(reply: WorkerReply): void;
  crash(message: string): void;
}

export function fakePort(): FakePort {
  const port: FakePort = {
    requests: [],
    transferred: [],
    isEnded: false,
    onmessage: null,
    onerror: null,
    onmessageerror: null,
    postMessage(message, transfer) {
      port.requests.push(message as WorkerRequest);
      port.transferred.push(transfer);
    },
    terminate() {
      port.isEnded = true;
    },
    reply(data) {
      port.onmessage?.({ data } as MessageEvent);
    },
    crash(message) {
      port.onerror?.({ message, preventDefault: () => undefined } as ErrorEvent);
    },
  };
  return port;
}

/** All workers that were started, in order. */
export function fakeWorkers(): { readonly started: FakePort[]; readonly start: () => FakePort } {
  const started: FakePort[] = [];
  return {
    started,
    start() {
      const port = fakePort();
      started.push(port);
      return port;
    },
  };
}
