import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import xlsx from '@e965/xlsx';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { convertWithOffice } from '../documents/convert-with-office.ts';
import type { Check } from './check.ts';

/** Takes the values that we computed out of all formulas, lets LibreOffice compute them, and compares. */
export function checkXlsx(files: readonly string[], scratch: string): readonly Check[] {
  const bare = path.join(scratch, 'without-values');
  const out = path.join(scratch, 'recalculated');
  mkdirSync(bare, { recursive: true });
  for (const file of files) writeFileSync(path.join(bare, path.basename(file)), withoutValues(readFileSync(file)));
  convertWithOffice(
    files.map((file) => path.join(bare, path.basename(file))),
    'xlsx',
    out,
  );
  return files.map((file) => ({
    file,
    claim: 'recalculates in LibreOffice to the same values',
    faults: compare(file, path.join(out, path.basename(file))),
  }));
}

function withoutValues(bytes: Uint8Array): Uint8Array {
  const parts = unzipSync(new Uint8Array(bytes));
  for (const [name, part] of Object.entries(parts)) {
    if (!name.startsWith('xl/worksheets/sheet')) continue;
    parts[name] = strToU8(strFromU8(part).replace(/(<\/f>)<v>[^<]*<\/v>/g, '$1'));
  }
  return zipSync(parts);
}

function compare(before: string, after: string): readonly string[] {
  if (!existsSync(after)) return ['LibreOffice could not open it.'];
  const [wanted, found] = [xlsx.read(readFileSync(before)), xlsx.read(readFileSync(after))];
  const faults: string[] = [];
  for (const [name, sheet] of Object.entries(wanted.Sheets)) {
    for (const [place, cell] of Object.entries(sheet) as [string, xlsx.CellObject][]) {
      if (place.startsWith('!') || cell.f === undefined) continue;
      const other = (found.Sheets[name]?.[place] as xlsx.CellObject | undefined)?.v;
      const isSame = typeof cell.v === 'number' && typeof other === 'number' && isNear(cell.v, other);
      if (!isSame) faults.push(`${name}!${place} =${cell.f} is ${cell.v}; LibreOffice computes ${other}.`);
    }
  }
  return faults;
}

/** Both are floats of a spreadsheet; the last binary digits may differ. */
const isNear = (a: number, b: number): boolean => Math.abs(a - b) <= 1e-9 * Math.max(1, Math.abs(a));
