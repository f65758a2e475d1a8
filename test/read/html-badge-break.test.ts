import { describe, expect, it } from 'vitest';
import { readHtml } from '../../src/read/read-html.ts';

function texts(html: string): readonly string[] {
  return readHtml('kaart.html', html).blocks.map((block) => (block.kind === 'row' ? '' : block.text));
}

describe('what explains a name behind a break of the line', () => {
  it('is parted from the badge over it', () => {
    const item = '<ul><li><b>Meten</b> <span class="chip">ruim</span><br><small>Je meet precies.</small></li></ul>';
    expect(texts(item)).toEqual(['Meten – ruim – Je meet precies.']);
    const below = '<ul><li><b>Meten</b><br><span class="tag">ruim</span><br>Je meet precies.</li></ul>';
    expect(texts(below)).toEqual(['Meten – ruim – Je meet precies.']);
    const bare = '<ul><li><b>Meten</b> <span>ruim</span><br>Je meet precies.</li></ul>';
    expect(texts(bare)).toEqual(['Meten – ruim – Je meet precies.']);
  });

  it('is parted from a badge right before it, and from a level in brackets', () => {
    expect(texts('<ul><li>Meten <i class="pill">ruim</i> <small>Je meet precies.</small></li></ul>')).toEqual([
      'Meten – ruim – Je meet precies.',
    ]);
    expect(texts('<ul><li>Meten (niveau: ruim)<br>Je meet precies.</li></ul>')).toEqual([
      'Meten (niveau: ruim) – Je meet precies.',
    ]);
  });

  it('goes on where no badge stands over it', () => {
    expect(texts('<ul><li>Meten van gronden<br>en gebouwen</li></ul>')).toEqual(['Meten van gronden en gebouwen']);
    expect(texts('<ul><li>Rijbewijs (beroeps)<br>of bewijs</li></ul>')).toEqual(['Rijbewijs (beroeps) of bewijs']);
    expect(texts('<ul><li><b>Kennis</b> <span>meetkunde</span></li></ul>')).toEqual(['Kennis meetkunde']);
    expect(texts('<h2>Meten <span class="tag">ruim</span><br>en tekenen</h2>')).toEqual(['Meten – ruim en tekenen']);
  });
});
