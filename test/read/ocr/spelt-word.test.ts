import { describe, expect, it } from 'vitest';
import { speltWord } from '../../../src/read/ocr/spelt-word.ts';

describe('a small L that can only be a capital I', () => {
  it('is one before capitals at the start of a word', () => {
    expect(['lT-dienst', 'elD-kaart', '(lSO)', 'eID'].map((one) => speltWord(one))).toEqual([
      'IT-dienst',
      'eID-kaart',
      '(ISO)',
      'eID',
    ]);
  });

  it('is as printed in names that have a capital inside, and before small letters and figures', () => {
    const words = ['schoolIT', 'SmalTalk', 'elDiploma', 'lezen', 'l0', 'MailD', 'al', 'L'];
    expect(words.map((one) => speltWord(one))).toEqual(words);
  });
});

describe('a small L that can only be a 1', () => {
  it('stands right behind a word for a level', () => {
    expect(['niveaul', 'Niveau|', 'levell', 'gradatiel'].map((one) => speltWord(one))).toEqual([
      'niveau1',
      'Niveau1',
      'level1',
      'gradatie1',
    ]);
  });

  it('is a letter behind other words, and where the word goes on', () => {
    const words = ['niveaulijst', 'bureaul', 'level', 'stapel', 'trappel'];
    expect(words.map((one) => speltWord(one))).toEqual(words);
  });
});
