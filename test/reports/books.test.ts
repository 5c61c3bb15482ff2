import { describe, expect, test } from 'vitest';
import { build, buildAsked, empty, sample } from './build-book.ts';
import { blocksOf, paragraphsOf } from './document-blocks.ts';
import { planOf } from './plan-of.ts';

const books = ['analysis', 'executive-summary', 'quickwin-book', 'roadmap', 'public-services'];

describe.each(books)('%s', (name) => {
  test.each(['id', 'en'] as const)('never has a heading without content in %s', (language) => {
    for (const parts of [sample, empty, planOf('').parts]) {
      const blocks = blocksOf(build(name, parts, { language }));
      const last = blocks.at(-1);
      expect(last?.kind).not.toBe('heading');
      const hollow = blocks.filter((block, index) => {
        const next = blocks[index + 1];
        return block.kind === 'heading' && next?.kind === 'heading' && next.level <= block.level;
      });
      expect(hollow).toEqual([]);
    }
  });

  test('refers only to what stands in it', () => {
    for (const parts of [sample, empty]) {
      const text = JSON.stringify(build(name, parts));
      const targets = [...text.matchAll(/"kind":"reference","target":"([^"]+)"/g)].map(([, target]) => target);
      for (const target of targets) expect(text).toContain(`"id":"${target}"`);
    }
  });

  test('knows the place of every body row', () => {
    const rows = blocksOf(build(name)).flatMap((block) =>
      block.kind === 'table' && !['swot-matrix', 'fund-table', 'term-table'].includes(block.id)
        ? block.rows.filter(({ role }) => role === 'body')
        : [],
    );
    expect(rows.length).toBeGreaterThan(0);
    expect(rows.filter(({ place }) => !place)).toEqual([]);
  });
});

describe('a book of some dimensions', () => {
  test('counts in words only what it shows', () => {
    const paragraphs = paragraphsOf(buildAsked('report executive-summary  dimensions economy'));
    expect(paragraphs.find((paragraph) => paragraph.includes('mengarahkan'))).toContain(
      'pembangunan satu dimensi melalui satu kegiatan dan satu quick win yang diukur dengan satu indikator. Kebutuhan anggarannya Rp100\u00a0juta.',
    );
  });

  test('counts only its own nominations', () => {
    const economy = paragraphsOf(buildAsked('report quickwin-book  dimensions economy'));
    expect(economy).toContain('Dari dua usulan yang dibahas, satu ditetapkan sebagai quick win.');
    const governance = paragraphsOf(buildAsked('report quickwin-book  dimensions governance'));
    expect(governance.join(' ')).not.toContain('usulan yang dibahas');
  });
});

test('an empty plan is not told to be carried out by nothing', () => {
  expect(paragraphsOf(build('executive-summary', empty))).toContain(
    'Masterplan Smart City Kosong mengarahkan pembangunan enam dimensi.',
  );
  expect(paragraphsOf(build('analysis', empty)).join(' ')).not.toMatch(/dikaji pada \w+ dimensi/);
});

test('what enacts the plan is told even while something has no owner', () => {
  const text = paragraphsOf(
    buildAsked(
      'report executive-summary',
      'id',
      `regulation perbup "Peraturan Bupati" { number "3 Tahun 2022"  level regent }
      extend plan kotim { enacted-by perbup }
      action tanpa "Tanpa pemilik" in economy`,
    ),
  );
  expect(text).toContain('Landasan kebijakan pelaksanaan masterplan ini adalah Peraturan Bupati Nomor 3 Tahun 2022.');
});

test.each(books)('the English %s does not use a plural for one', (name) => {
  const text = paragraphsOf(build(name, sample, { language: 'en' })).join(' ');
  expect(text).not.toMatch(
    /\bone (?:\w+ )?(?:actions|programmes|wins|indicators|agencies|services|objectives|of them begin\b|end\b)/,
  );
});

describe('where nothing has come so far', () => {
  const more = `quickwin parkir-lagi "Parkir lagi" in living { nomination { decision nominated } }
    action taman "Taman" in living`;

  test.each([
    ['id', 'Dari satu usulan yang dibahas, belum satu pun ditetapkan sebagai quick win.'],
    ['en', 'Nominations discussed: one; none has been named a quick win yet.'],
  ] as const)('the quick-win book says so in a sentence in %s', (language, sentence) => {
    const document = buildAsked('report quickwin-book  dimensions living', language, more);
    expect(paragraphsOf(document)).toContain(sentence);
  });

  test.each([
    ['id', 'belum ada yang berjadwal.'],
    ['en', 'None of the actions and quick wins has a schedule yet.'],
  ] as const)('the road map says so in a sentence in %s', (language, sentence) => {
    expect(paragraphsOf(buildAsked('report roadmap  dimensions living', language, more)).join(' ')).toContain(sentence);
  });
});
