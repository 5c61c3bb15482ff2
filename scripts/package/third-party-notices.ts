import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

interface Metafile {
  readonly inputs: Readonly<Record<string, unknown>>;
}

/**
 * The notices of all packages that ended up in bundles, by esbuild's own account, and of those whose files lie beside
 * them (fonts, WebAssembly): name, version, licence and the licence's text.
 */
export function thirdPartyNotices(root: string, metafiles: readonly string[], assets: readonly string[]): string {
  const inputs = metafiles.flatMap((file) => Object.keys((JSON.parse(readFileSync(file, 'utf8')) as Metafile).inputs));
  const folders = new Set([...inputs, ...assets.map((asset) => `node_modules/${asset}`)].flatMap(packageFolder));
  const notices = [...folders].sort().map((folder) => notice(path.join(root, folder)));
  return ['Third-party software and fonts in this package', ...notices].join(`\n\n${'-'.repeat(78)}\n\n`).concat('\n');
}

function packageFolder(input: string): string[] {
  const match = /^(.*node_modules\/(?:@[^/]+\/)?[^/]+)\//.exec(input);
  const isOurs = !match || match[1]?.includes('@rencana/');
  return isOurs ? [] : [match[1] ?? ''];
}

function notice(folder: string): string {
  const manifest = JSON.parse(readFileSync(path.join(folder, 'package.json'), 'utf8')) as {
    name: string;
    version: string;
    license?: string;
  };
  const file = readdirSync(folder).find((name) => /^(licen[cs]e|copying|ofl)/i.test(name));
  const text = file && existsSync(path.join(folder, file)) ? readFileSync(path.join(folder, file), 'utf8').trim() : '';
  return [`${manifest.name} ${manifest.version}`, `Licence: ${manifest.license ?? 'see below'}`, text]
    .filter(Boolean)
    .join('\n\n');
}
