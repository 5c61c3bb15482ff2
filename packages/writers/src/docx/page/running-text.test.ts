import { measureText } from '@rencana/document';
import { expect, test } from 'vitest';
import { pageLayout } from './page-layout.ts';
import { footTitle, headOf, runningHead, shorten } from './running-text.ts';

const page = pageLayout('a4', 'portrait');

test('a chapter that fits stands whole at the right', () => {
  expect(runningHead('Rencana', { label: 'BAB I', title: 'Pendahuluan' }, page.textWidth / 20)).toEqual({
    left: 'Rencana',
    right: 'BAB I Pendahuluan',
  });
});

test('a chapter too long is cut to its label, and a title too long ends in dots', () => {
  const { left, right } = runningHead(
    'Rencana '.repeat(20),
    { label: 'BAB I', title: 'Pendahuluan' },
    page.textWidth / 20,
  );
  expect(right).toBe('BAB I');
  expect(left).toMatch(/^Rencana .*…$/);
  expect(measureText(left + right, 8.5)).toBeLessThan(page.textWidth / 20);
});

test('a shortened text never cuts a letter in half', () => {
  expect(shorten('😀😀😀😀', 20, 10)).toBe('😀…');
});

test('a sheet without cover tells its title once', () => {
  const sheet = {
    language: 'id',
    title: 'Lembar Penilai Contoh',
    subject: '',
    author: '',
    keywords: [],
    date: '2022-09-22',
    parts: [],
  } as const;
  const chapter = { title: 'Lembar Penilai' };
  expect(headOf(sheet, chapter, page.textWidth / 20)).toEqual({ left: 'Lembar Penilai Contoh', right: '' });
  const cover = {
    organisation: '',
    series: 'Seri',
    volume: '',
    title: '',
    subtitle: '',
    region: '',
    period: '',
    placeAndYear: '',
  };
  expect(headOf({ ...sheet, cover }, chapter, page.textWidth / 20)).toEqual({ left: 'Seri', right: 'Lembar Penilai' });
});

test('a foot says the volume only where the title does not begin with it', () => {
  const cover = {
    ...{ organisation: 'Pemerintah', series: '', title: 'Rencana Aksi\nPerangkat Daerah', subtitle: '' },
    ...{ region: '', period: '', placeAndYear: '' },
  };
  const document = {
    language: 'id',
    title: 'P',
    subject: '',
    author: '',
    keywords: [],
    date: '2022-09-22',
    parts: [],
  } as const;
  const foot = (volume: string) => footTitle({ ...document, cover: { ...cover, volume } });
  expect(foot('Rencana Aksi')).toBe('Rencana Aksi Perangkat Daerah');
  expect(foot('Buku 2')).toBe('Buku 2 · Rencana Aksi Perangkat Daerah');
});
