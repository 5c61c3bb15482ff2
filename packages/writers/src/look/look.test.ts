import { type Document, finishDocument } from '@rencana/document';
import { unzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { fileAssets } from '../testing/file-assets.ts';
import { sampleDocument } from '../testing/sample-document.ts';
import { samplePng } from '../testing/sample-pictures.ts';
import { colors, darkColors, strengths, tones } from '../theme.ts';
import { writers } from '../writers.ts';
import { contrast } from './colors.ts';
import { createLook, type Look, plainLook } from './look.ts';
import { readFontFamily } from './read-font-family.ts';

const crest = { type: 'png' as const, width: 30, height: 40, bytes: samplePng(30, 40) };
const look = createLook({
  brand: '#14532D',
  dimensions: ['#7A1F5C', undefined, '#5B2A86'],
  crest,
  coverPicture: crest,
});
const texts = ['="#12365B"', 'rgb("#12365B")', 'w:val="12365B"', '#12365B'];
const prose: Document = finishDocument({
  ...{ language: 'id', title: texts.join(' '), subject: 's', author: 'a', keywords: [], date: '2022-09-22' },
  parts: [
    {
      numbering: 'arabic',
      blocks: texts.map((value) => ({ kind: 'paragraph', children: [{ kind: 'text', value }] })),
    },
  ],
});

type Format = keyof typeof writers;

async function textOf(document: Document, format: Format, shown: Look | undefined): Promise<string> {
  const writer = await writers[format]();
  const output = await writer.write(document, { name: 'a', assets: fileAssets, look: shown });
  const bytes = output.files.get(`a.${format}`)!;
  if (format !== 'docx' && format !== 'xlsx') return new TextDecoder().decode(bytes);
  const parts = Object.entries(unzipSync(bytes)).filter(([path]) => /\.(xml|rels)$/.test(path));
  return parts.map(([, part]) => new TextDecoder().decode(part)).join('\n');
}

/** Inside of tags and style sheets only. */
const withoutText = (text: string): string =>
  text.replace(/>[^<>]*</g, (between) => (between.includes('{') ? between : '><'));

describe('a look', () => {
  test.each(['html', 'docx', 'xlsx'] as const)(
    'leaves no colour of the house behind in %s',
    async (format) => {
      const text = withoutText(await textOf(sampleDocument, format, look));
      const own = [colors.brand, colors.brandTint, tones['dimension-1'].color, tones['dimension-1'].tint];
      for (const color of own) expect(text.includes(`${format === 'html' ? color : color.slice(1)}`)).toBe(false);
      expect(text).toContain(format === 'html' ? '#14532D' : '14532D');
      expect(text).toContain(tones['dimension-2'].color.slice(1));
    },
    60_000,
  );

  test.each(['html', 'docx', 'xlsx', 'md'] as const)(
    'changes no word of a document in %s',
    async (format) => {
      const words = (text: string): string => text.replace(/<style>.*?<\/style>/gs, '').replace(/<[^>]*>/g, '\n');
      expect(words(await textOf(prose, format, look))).toBe(words(await textOf(prose, format, undefined)));
    },
    60_000,
  );

  test.each(['html', 'docx', 'xlsx', 'md', 'pdf'] as const)(
    'that changes nothing gives the bytes of none in %s',
    async (format) => {
      expect(await textOf(prose, format, plainLook)).toBe(await textOf(prose, format, undefined));
    },
    60_000,
  );

  test('knows each colour by one meaning', () => {
    const changed = [
      ...createLook({
        brand: '#111111',
        ink: '#222222',
        muted: '#333333',
        dimensions: new Array(6).fill('#444444'),
      }).colors.keys(),
    ];
    expect(new Set(changed).size).toBe(changed.length);
    const kept = [colors.rule, colors.hairline, colors.zebra, darkColors.ink, strengths[0].fill, tones.bad.color];
    expect(kept.filter((color) => changed.includes(color))).toEqual([]);
  });

  test('makes colours for dark screens that can be read', () => {
    expect(contrast(look.colors.get(darkColors.brand)!, darkColors.paper)).toBeGreaterThanOrEqual(7);
    expect(contrast('#000000', '#FFFFFF')).toBeCloseTo(21, 5);
  });

  test('puts the crest on the cover and above a letter', async () => {
    const letter: Document = {
      ...prose,
      form: 'letter',
      parts: [{ numbering: 'arabic', blocks: [{ kind: 'heading', level: 1, id: 'sk', title: 'KEPUTUSAN' }] }],
    };
    for (const document of [sampleDocument, letter]) {
      expect(await textOf(document, 'html', look)).toContain('class="emblem"');
      expect(await textOf(document, 'html', undefined)).not.toContain('class="emblem"');
    }
    expect(await textOf(letter, 'docx', look)).toContain('<wp:docPr');
  }, 60_000);
});

test('readFontFamily reads the name that a font says, and nothing of other files', async () => {
  expect(readFontFamily(await fileAssets.font('serif-bold'))).toBe('Source Serif 4');
  expect(readFontFamily(await fileAssets.webFont('serif-bold'))).toBeUndefined();
  expect(readFontFamily((await fileAssets.font('serif-bold')).slice(0, 100))).toBeUndefined();
});
