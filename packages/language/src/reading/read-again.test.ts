import type { Lowered } from '@rencana/model';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { libraryTexts } from '../library/generated/library-texts.ts';
import { readText } from '../read-text.ts';
import { damages, writeIndicator, writeQuickwin } from '../testing/damage-table.ts';
import { taste } from '../testing/taste.ts';
import { readAgain } from './read-again.ts';

const runs = Number(process.env.RENCANA_RUNS ?? 500);
const written = [0, 1, 2, 3, 4, 5].map((n) => (n % 2 ? writeQuickwin(n) : writeIndicator(n))).join('\n');
const notes = `/** Catatan */\nsopd a "A" { short "a" }  sopd b "B"\n// biasa\n/** Lain */\nsopd c {\n}\n\nsopd a { kind dinas }\nperangkat-daerah d "D" {\n  singkat "d"\n}\n/* akhir */\n`;
const texts = [taste, written, notes, written.replaceAll('\n', '\r\n'), ...libraryTexts.map(({ text }) => text)];
const pieces = [
  '{',
  '}',
  '}\n',
  '}\r\n',
  '"',
  '"""',
  '[[',
  ']]',
  ',',
  '=',
  '\n',
  '\r\n',
  ' ',
  '// ',
  '/* ',
  '*/',
  '/** x */\n',
  '<<<<<<<',
  'sopd',
  'sopd z "Z"\n',
  'sopd a { short "b" }\n',
  'extend sopd a {\n  short "x"\n}\n',
  'owner diskominfo\n',
  'pemilik diskominfo\n',
  'in',
  'none',
  'x',
  '-',
  '2',
  'Rp 5',
  '\\',
  '“',
  '\u0000',
  '😀',
];

const plain = ({ fragment, places }: Lowered) => ({ fragment, places: new Map(places) });

interface Edit {
  readonly at: number;
  /** How far from the end of an element, where most can go wrong; missing for any place. */
  readonly near: number | undefined;
  readonly removed: number;
  readonly written: string;
}

const apply = (text: string, { at, near, removed, written: inserted }: Edit): string => {
  const any = at % (text.length + 1);
  const start = near === undefined ? any : Math.max(0, text.indexOf('}', any) + near);
  return text.slice(0, start) + inserted + text.slice(start + removed);
};

const edit: fc.Arbitrary<Edit> = fc.record({
  at: fc.nat(100_000),
  near: fc.option(fc.integer({ min: -3, max: 4 }), { nil: undefined }),
  removed: fc.oneof(fc.constant(0), fc.nat(6), fc.nat(400)),
  written: fc.oneof(fc.constant(''), fc.constantFrom(...pieces)),
});

describe('reading again after edits', () => {
  test('gives what a first reading gives', () => {
    fc.assert(
      fc.property(fc.constantFrom(...texts), fc.array(edit, { minLength: 1, maxLength: 4 }), (text, edits) => {
        let now = text;
        let read = readText(now);
        for (const each of edits) {
          now = apply(now, each);
          read = readText(now, read);
        }
        expect(plain(read)).toEqual(plain(readText(now)));
      }),
      { numRuns: runs },
    );
  });

  test('gives what a first reading gives when places were asked for before', () => {
    fc.assert(
      fc.property(fc.constantFrom(...texts), edit, edit, (text, first, second) => {
        const before = readText(text);
        new Map(before.places);
        const between = readText(apply(text, first), before);
        new Map(between.places);
        const after = readText(apply(between.text, second), between);
        expect(plain(after)).toEqual(plain(readText(after.text)));
      }),
      { numRuns: runs / 2 },
    );
  });

  test.each(damages)('repairs $title', ({ of, change }) => {
    const write = of === 'indicator' ? writeIndicator : writeQuickwin;
    const write4 = (own: string): string =>
      [0, 1, 2, 3, 4, 5, 6].map((number) => (number === 4 ? own : write(number))).join('\n');
    const whole = write4(write(4));
    const damaged = write4(change(write(4)));
    const broken = readText(damaged, readText(whole));
    expect(plain(broken)).toEqual(plain(readText(damaged)));
    expect(plain(readText(whole, broken))).toEqual(plain(readText(whole)));
  });
});

describe('reading again', () => {
  const text = [0, 1, 2, 3].map(writeIndicator).join('\n');
  const former = readText(text);

  test('reads only the element that was edited', () => {
    const next = text.replace('"Indikator 2"', '"Indikator dua"');
    const read = readAgain(former, next);
    const kept = read?.fragment.elements.map((element, index) => element === former.fragment.elements[index]);
    expect(kept).toEqual([true, true, false, true]);
    const reread = read?.segments?.filter((segment) => !former.segments?.includes(segment));
    expect(reread).toHaveLength(1);
  });

  test('gives the same fragment when nothing is said anew', () => {
    expect(readAgain(former, `// x\n${text}`)?.fragment).toBe(former.fragment);
    expect(readAgain(former, text.replaceAll('level ', 'level  '))?.fragment).toBe(former.fragment);
  });

  test('reads the element behind a comment that changed', () => {
    const noted = text.replace('indicator ind-2', '/** Periksa */\nindicator ind-2');
    const read = readAgain(former, noted);
    expect(read?.fragment.elements.map(({ note }) => note)).toEqual([undefined, undefined, 'Periksa', undefined]);
    expect(read?.segments?.filter((segment) => !former.segments?.includes(segment))).toHaveLength(1);
  });

  test('takes an element away and adds one', () => {
    const without = text.replace(/indicator ind-1 [\s\S]*?\n\}\n\n/, '');
    const read = readAgain(former, without);
    expect(read?.fragment.elements.map(({ id }) => id)).toEqual(['ind-0', 'ind-2', 'ind-3']);
    expect(read && readAgain(read, text)?.fragment).toEqual(former.fragment);
  });

  test('keeps what says the same over a text that was damaged', () => {
    const broken = readText(text.replace('{', ''), former);
    const repaired = readText(text, broken);
    expect(repaired.fragment.elements[3]).toBe(former.fragment.elements[3]);
  });

  test('sees what closes a long text far behind it', () => {
    const open = 'narrative n "N" {\n  text """\n  satu\n}\nsopd e { short "e" }\nsopd f {\n}\n';
    const closed = open.replace('sopd f', '// """\nsopd f');
    expect(plain(readText(closed, readText(open)))).toEqual(plain(readText(closed)));
  });

  test('leaves a damaged text to a first reading', () => {
    expect(readAgain(former, text.replace('"Indikator 2"', '"Indikator 2'))).toBeUndefined();
    expect(readAgain(former, text.replace('}', ''))).toBeUndefined();
  });
});
