import { expect, test } from 'vitest';
import { coverShare, placeShare } from './cover-share.ts';

const cover = {
  organisation: 'Pemerintah Kabupaten Kotawaringin Timur',
  series: 'Masterplan Smart City',
  volume: 'Buku 2',
  title: 'Masterplan Smart City',
  subtitle: 'Kabupaten Kotawaringin Timur',
  region: 'Kabupaten Kotawaringin Timur',
  period: '2022–2031',
  placeAndYear: 'Sampit, 2022',
} as const;
const long = 'Peningkatan mutu pelayanan perizinan berusaha terpadu '.repeat(4);

test('words of a usual cover keep their size', () => {
  expect(coverShare(cover, 439, 'a4')).toBe(1);
  expect(placeShare(cover, 439)).toBe(1);
});

test('words that are too many for the room above the ribbons shrink together', () => {
  const crowded = coverShare(
    { ...cover, organisation: 'x'.repeat(300), title: long + long, subtitle: long },
    439,
    'a4',
  );
  expect(crowded).toBeLessThan(0.9);
  expect(crowded).toBeGreaterThan(0.3);
  expect(placeShare({ ...cover, placeAndYear: long + long }, 439)).toBeLessThan(1);
});
