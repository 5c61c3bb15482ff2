import path from 'node:path';
import type { OptionValues } from '../command.ts';
import { type Refusal, refuse } from '../refusal.ts';
import type { Shell } from '../shell.ts';
import { findingFormats } from './finding-formats.ts';

/** A form of findings and where it goes: a file, or standard output without one. */
export interface Target {
  readonly format: string;
  /** Absolute. */
  readonly file?: string;
}

/**
 * Reads what `--format` was given: `name` or `name=file`, as often as wanted; `initial` without any. Whether two forms may
 * share standard output is told once they are loaded.
 */
export function readTargets(values: OptionValues[string], initial: string, cwd: string): readonly Target[] | Refusal {
  const given = Array.isArray(values) ? (values as readonly string[]) : [];
  if (given.length === 0) return [{ format: initial }];
  const targets: Target[] = [];
  for (const value of given) {
    const [format = '', ...rest] = value.split('=');
    const file = rest.length > 0 ? rest.join('=') : undefined;
    if (!Object.hasOwn(findingFormats, format) || file === '') return unknownValue(value);
    targets.push({ format, ...(file !== undefined && { file: path.resolve(cwd, file) }) });
  }
  const files = targets.flatMap(({ file }) => file ?? []);
  const twice = files.find((file, index) => files.indexOf(file) !== index);
  return twice === undefined ? targets : sameFile(path.relative(cwd, twice));
}

/** Findings are for people on a terminal, for programs and other tools elsewhere. */
export function defaultFormat({ isTerminal }: Shell): string {
  return isTerminal ? 'pretty' : 'compact';
}

function unknownValue(value: string): Refusal {
  const names = Object.keys(findingFormats).join(', ');
  return refuse(
    `Nilai "${value}" tidak cocok untuk pilihan "--format". Tulis nama atau nama=berkas, dengan nama salah satu dari: ${names}.`,
    `The value "${value}" does not fit the option "--format". Write name or name=file, the name one of: ${names}.`,
  );
}

function sameFile(file: string): Refusal {
  return refuse(
    `Dua bentuk temuan menuju berkas yang sama, "${file}". Beri masing-masing berkasnya sendiri.`,
    `Two forms of findings go to the same file, "${file}". Give each a file of its own.`,
  );
}
