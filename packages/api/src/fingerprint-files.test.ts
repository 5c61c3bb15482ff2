import type { Evidence } from '@rencana/model';
import { describe, expect, test } from 'vitest';
import { fingerprintFiles, isInside } from './fingerprint-files.ts';

const evidence = (file: string): Evidence => ({
  id: `kotim.${file}`,
  title: file,
  type: 'evidence',
  in: [],
  allow: [],
  file: [file],
});
const register = [{ id: 'register-bukti', report: 'evidence' }];
const disk = async (path: string) => (path === 'bukti/abc.txt' ? new TextEncoder().encode('abc') : undefined);

describe('fingerprints of the files that evidence names', () => {
  test('are those of the files at hand; a missing one has none', async () => {
    const found = await fingerprintFiles([evidence('bukti/abc.txt'), evidence('hilang.pdf')], register, disk);
    // The digest of "abc" as the standard (FIPS 180-4) gives it.
    const sha256 = 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad';
    expect([...(found ?? [])]).toEqual([['bukti/abc.txt', { sha256, bytes: 3 }]]);
  });

  test('are not made where no chosen document shows them, or nobody can read', async () => {
    expect(await fingerprintFiles([evidence('bukti/abc.txt')], [{ id: 'a', report: 'masterplan' }], disk)).toBe(
      undefined,
    );
    expect(await fingerprintFiles([evidence('bukti/abc.txt')], register, undefined)).toBe(undefined);
  });

  test('never open a path out of the folder', async () => {
    const asked: string[] = [];
    const spy = async (path: string) => {
      asked.push(path);
      return undefined;
    };
    const paths = ['../rahasia', '/etc/passwd', 'a/../../b', 'C:\\x', 'file:///x', '\\\\server\\x'];
    await fingerprintFiles(paths.map(evidence), register, spy);
    expect(asked).toEqual([]);
    expect(isInside('evidence/minutes..final.txt')).toBe(true);
  });
});
