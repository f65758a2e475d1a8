import { beforeAll, describe, expect, it } from 'vitest';
import { loadTexts, setLanguage } from '../../src/i18n/language.ts';
import { noticeWords } from '../../src/ui/notice-words.ts';

describe('what is told of records', () => {
  beforeAll(() => loadTexts('documents'));

  it('names them by what they are', () => {
    expect(
      noticeWords({ code: 'notice/added', values: { added: 4 }, records: { added: { profiles: 3, dictionaries: 1 } } }),
    ).toBe('3 functies en 1 woordenboek toegevoegd, en bewaard op dit toestel.');
    expect(noticeWords({ code: 'notice/corrected', values: { n: 1 }, records: { corrected: { profiles: 1 } } })).toBe(
      '1 functie verbeterd, en bewaard op dit toestel.',
    );
  });

  it('tells what became of each, and nothing of what did not occur', () => {
    const records = { added: { profiles: 2 }, replaced: {}, same: { people: 1 } };
    expect(noticeWords({ code: 'notice/imported', values: {}, records })).toBe(
      '2 functies toegevoegd en 1 persoon stond er al.',
    );
    expect(noticeWords({ code: 'notice/imported', records: { ...records, replaced: { trainings: 1 } } })).toBe(
      '2 functies toegevoegd, 1 opleiding vervangen door een nieuwere versie en 1 persoon stond er al.',
    );
  });

  it('says the same in English', async () => {
    await setLanguage('en');
    expect(noticeWords({ code: 'notice/imported', records: { added: { profiles: 1 }, same: { trainings: 2 } } })).toBe(
      '1 function added and 2 trainings were there already.',
    );
    await setLanguage('nl');
  });

  it('says everything else as it is', () => {
    expect(noticeWords({ code: 'notice/file-not-kept', values: { n: 1 } })).toMatch(/^Wat er gelezen is, is bewaard/);
  });
});
