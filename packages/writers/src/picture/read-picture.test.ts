import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { sampleJpeg, samplePng } from '../testing/sample-pictures.ts';
import { readPicture } from './read-picture.ts';

const problemOf = (bytes: Uint8Array | undefined): string | undefined => {
  const read = readPicture(bytes);
  return 'problem' in read ? read.problem.en : undefined;
};

describe('readPicture', () => {
  test.each([
    ['png', samplePng(12, 7)],
    ['jpeg', sampleJpeg(640, 480)],
    ['jpeg', sampleJpeg(640, 480, 1)],
  ])('reads type and size of a %s from its bytes, whatever it is called', (type, bytes) => {
    const size = type === 'png' ? { width: 12, height: 7 } : { width: 640, height: 480 };
    expect(readPicture(bytes)).toEqual({ type, ...size, bytes });
  });

  test.each([
    ['no file', undefined, /is not there, or cannot be read/],
    ['an empty file', new Uint8Array(), /neither PNG nor JPEG/],
    ['SVG', new TextEncoder().encode('<svg/>'), /neither PNG nor JPEG/],
    ['a file of 60 MB', new Uint8Array(60_000_000), /has 60 MB; make it no larger than 20 MB/],
    ['more pixels than memory has room for', sampleJpeg(60000, 60000), /60000 × 60000 pixels/],
    ['a JPEG for a printing press', sampleJpeg(64, 48, 4), /damaged/],
    ['a picture without width', samplePng(0, 4), /damaged/],
  ])('says why %s cannot be shown', (_, bytes, why) => {
    expect(problemOf(bytes)).toMatch(why);
  });

  test('finds every PNG and JPEG that was cut off', () => {
    for (const bytes of [samplePng(40, 40), sampleJpeg(40, 40)]) {
      for (let length = 8; length < bytes.length; length++)
        expect(problemOf(bytes.slice(0, length)), `${length}`).toBeDefined();
    }
  });

  test('finds every PNG with a changed byte', () => {
    const whole = samplePng(9, 9);
    fc.assert(
      fc.property(fc.nat(whole.length - 1), fc.integer({ min: 1, max: 255 }), (at, change) => {
        const bytes = whole.slice();
        bytes[at]! ^= change;
        expect(problemOf(bytes)).toBeDefined();
      }),
      { numRuns: 300 },
    );
  });

  test('never throws, whatever follows the first bytes of a picture', () => {
    fc.assert(
      fc.property(
        fc.constantFrom([0xff, 0xd8, 0xff], [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
        fc.uint8Array({ maxLength: 200 }),
        (start, rest) => {
          readPicture(Uint8Array.from([...start, ...rest]));
        },
      ),
      { numRuns: 500 },
    );
  });
});
