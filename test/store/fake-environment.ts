import { createKeyStore } from '../../src/store/key-store.ts';
import type { StoreEnvironment } from '../../src/store/store-environment.ts';
import { fakeStorage, tickingClock } from '../state/fake-ports.ts';

type Channel = NonNullable<StoreEnvironment['channel']>;

/** Channels of one browser: what one tab says, all others hear, at once. */
export function fakeChannels(): () => Channel {
  const channels = new Set<Channel>();
  return () => {
    const channel: Channel = {
      onmessage: null,
      postMessage(data) {
        for (const other of channels)
          if (other !== channel) other.onmessage?.call(other as BroadcastChannel, { data } as MessageEvent);
      },
      close: () => void channels.delete(channel),
    };
    channels.add(channel);
    return channel;
  };
}

export function fakeEnvironment(change: Partial<StoreEnvironment> = {}, storage = fakeStorage()): StoreEnvironment {
  return { keys: createKeyStore(storage), now: tickingClock(), ...change };
}
