import { expect, it } from 'vitest';
import { createKeyStore } from '../../src/store/key-store.ts';
import { fakeStorage } from '../state/fake-ports.ts';

it('keeps a text under a name of ours', () => {
  const storage = fakeStorage();
  const keys = createKeyStore(storage);
  keys.set('a', 'tekst');
  expect(storage.getItem('meetlat.a')).toBe('tekst');
  expect(keys.get('a')).toBe('tekst');
  keys.remove('a');
  expect(keys.get('a')).toBeUndefined();
});

it('removes all texts of ours and none of others', () => {
  const storage = fakeStorage();
  storage.setItem('andere', 'blijft');
  const keys = createKeyStore(storage);
  keys.set('a', '1');
  keys.set('b', '2');
  keys.clear();
  expect(storage.length).toBe(1);
  expect(storage.getItem('andere')).toBe('blijft');
});

it('keeps in memory what the device has no room for', () => {
  const storage = fakeStorage();
  const keys = createKeyStore(storage);
  keys.set('a', 'oud');
  storage.setItem = () => {
    throw new DOMException('full', 'QuotaExceededError');
  };
  keys.set('a', 'nieuw');
  expect(keys.get('a')).toBe('nieuw');
});

it('works without any storage', () => {
  const keys = createKeyStore(undefined);
  keys.set('a', '1');
  expect(keys.get('a')).toBe('1');
  keys.clear();
  expect(keys.get('a')).toBeUndefined();
});
