import { describe, expect, it, vi } from 'vitest';
import { Paragraph, PlainSource, PlainSurface } from './plain-text';
import { EVERYTHING, match, read } from './read';

const BROKEN = 'これは壊れている。';
/** Fails at one text, as a page that nobody thought of may make it. */
const matchUnlessBroken = (text: string) => {
  if (text.includes(BROKEN)) throw new Error('broken');
  return match(text);
};

describe('what fails', () => {
  it('is skipped where it is a flow, and the rest is read, also later', async () => {
    const failed = vi.fn();
    const { source, surface, reader, settled } = read(['血栓症だ。', BROKEN, '肝炎だ。'], {
      choice: EVERYTHING,
      match: matchUnlessBroken,
      failed,
    });
    await settled();
    expect(surface.words).toEqual(['血栓症', '肝炎']);
    expect(reader.failures).toBe(1);
    expect(failed.mock.calls).toEqual([['reading', new Error('broken')]]);
    source.insert(0, '腎不全だ。');
    await settled();
    expect(surface.words).toEqual(['腎不全', '血栓症', '肝炎']);
  });

  it('is skipped where the text itself cannot be read', async () => {
    const broken = new Paragraph('血栓症だ。');
    broken.read = () => {
      throw new Error('broken');
    };
    const { surface, reader, settled } = read([broken, '肝炎だ。'], { choice: EVERYTHING });
    await settled();
    expect([surface.words, reader.failures]).toEqual([['肝炎'], 1]);
  });

  it('is skipped where the source meets it', async () => {
    const source = new PlainSource(['血栓症だ。', '肝炎だ。']);
    let steps = 0;
    const step = source.step.bind(source);
    source.step = () => {
      if (++steps === 1) throw new Error('broken');
      step();
    };
    const { surface, reader, settled } = read(source, { choice: EVERYTHING });
    await settled();
    expect([surface.words, reader.failures]).toEqual([['血栓症', '肝炎'], 1]);
  });

  it('is skipped where mentions are placed, and others in their section are marked', async () => {
    const broken = new Paragraph('血栓症だ。');
    broken.read = () => ({
      text: broken.text,
      place: () => {
        throw new Error('broken');
      },
    });
    const { surface, reader, settled } = read([broken, '肝炎だ。'], { choice: EVERYTHING });
    await settled();
    expect(surface.words).toEqual(['肝炎']);
    expect(reader.failures).toBeGreaterThan(0);
  });

  it('leaves what is uncertain unmarked where the tokeniser cannot be asked', async () => {
    const { surface, reader, settled } = read(['急性肝炎後のこと。血栓症だ。'], {
      choice: EVERYTHING,
      decide: () => Promise.reject(new Error('asleep')),
    });
    await settled();
    expect([surface.words, reader.failures]).toEqual([['血栓症'], 1]);
  });

  it('is tried again with the next change where it is the showing of marks', async () => {
    const source = new PlainSource(['血栓症だ。']);
    const surface = new PlainSurface(source);
    const show = vi.spyOn(surface, 'show').mockImplementation(() => {
      throw new Error('broken');
    });
    const { reader, settled } = read(source, { choice: EVERYTHING }, surface);
    await settled();
    expect([surface.words, reader.failures > 0]).toEqual([[], true]);
    show.mockRestore();
    source.insert(1, '肝炎だ。');
    await settled();
    expect(surface.words).toEqual(['血栓症', '肝炎']);
  });

  it('does not stop the reader for good where nobody thought of it', async () => {
    const source = new PlainSource(['血栓症だ。']);
    const isExplored = vi.spyOn(source, 'isExplored', 'get').mockImplementationOnce(() => {
      throw new Error('broken');
    });
    const { surface, reader } = read(source, { choice: EVERYTHING });
    await vi.waitFor(() => expect(reader.isReading).toBe(false));
    expect([surface.words, reader.failures]).toEqual([[], 1]);
    isExplored.mockRestore();
    source.insert(1, '肝炎だ。');
    await vi.waitFor(() => expect(surface.words).toEqual(['血栓症', '肝炎']));
  });
});
