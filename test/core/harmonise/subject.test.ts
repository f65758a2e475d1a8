import { expect, it } from 'vitest';
import { subject } from './small-thesaurus.ts';

it('knows the parts of a label that joins several things', () => {
  expect([...subject('Discretie en loyaliteit').parts.keys()]).toEqual(['discretie', 'loyaliteit']);
  expect(subject('Discretie').parts.size).toBe(0);
});

it('trusts an alternative name less that the thesaurus knows as another thing', () => {
  const other = subject('Leidinggeven', { altLabels: ['Delegeren'] }).whole;
  const same = subject('Leidinggeven', { altLabels: ['Leiderschap'] });
  expect(other.get('delegeren')?.grade).toBeLessThan(0.93);
  expect(other.get('leidinggeven')?.grade).toBe(1);
  expect(same.names.map((one) => one.grade)).toEqual([1, 0.98]);
});

it('finds a label by what stands before its brackets', () => {
  expect(subject('Samenwerken (intern)').own.map((one) => one.concept)).toEqual(['samenwerken']);
});
