import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { assetFiles } from '../build/copy-assets.ts';
import { thirdPartyNotices } from './third-party-notices.ts';

/** What of the extension's folder is shipped; everything else stays. */
const parts = [
  'package.json',
  'package.nls.json',
  'package.nls.id.json',
  'README.md',
  'icon.png',
  'l10n',
  'generated/snippets.json',
  'dist',
];

const most = 20 * 1024 * 1024;

/** Packs the built extension into one VSIX and answers its path. It is staged, so that only what is named can get in. */
export function packageExtension(root: string): string {
  const from = path.join(root, 'packages/vscode');
  const stage = path.join(root, 'dist/extension');
  rmSync(stage, { recursive: true, force: true });
  mkdirSync(stage, { recursive: true });
  for (const part of parts) cpSync(path.join(from, part), path.join(stage, part), { recursive: true });
  cpSync(path.join(root, 'LICENSE'), path.join(stage, 'LICENSE'));
  const metafiles = ['server', 'client'].map((name) => path.join(root, `dist/metafiles/${name}.json`));
  writeFileSync(path.join(stage, 'THIRD-PARTY-NOTICES.txt'), thirdPartyNotices(root, metafiles, assetFiles));
  const { version } = JSON.parse(readFileSync(path.join(stage, 'package.json'), 'utf8')) as { version: string };
  const vsix = path.join(root, `dist/rencana-${version}.vsix`);
  execFileSync(
    process.execPath,
    [
      path.join(root, 'node_modules/@vscode/vsce/vsce'),
      'package',
      '--no-dependencies',
      '--allow-missing-repository',
      '--out',
      vsix,
    ],
    { cwd: stage, stdio: ['ignore', 'ignore', 'inherit'] },
  );
  const { size } = statSync(vsix);
  if (size > most) throw new Error(`The VSIX has ${size} bytes; more than ${most} are not wanted.`);
  return vsix;
}
