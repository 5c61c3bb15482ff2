// Bundles the server, the extension's client and the command line; `npm run build server client` only those.
import { cpSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { build } from 'esbuild';
import { type Bundle, bundles } from './build/bundles.ts';
import { copyAssets } from './build/copy-assets.ts';

const root = path.resolve(import.meta.dirname, '..');
const at = (file: string): string => path.join(root, file);

const wanted = process.argv.slice(2);
const chosen = bundles.filter(({ name }) => wanted.length === 0 || wanted.includes(name));
if (chosen.some(({ name }) => name === 'cli')) rmSync(at('packages/cli/dist'), { recursive: true, force: true });
await Promise.all(chosen.map(bundle));
copyLanguageFiles();
if (chosen.some(({ name }) => name === 'cli')) copyRulePages('packages/cli/dist');

/** Makes one bundle and keeps esbuild's account of what is in it, for notices and for the test of single copies. */
async function bundle({ name, options, assets }: Bundle): Promise<void> {
  const { metafile } = await build({
    bundle: true,
    minify: true,
    platform: 'node',
    target: 'node22',
    absWorkingDir: root,
    metafile: true,
    legalComments: 'none',
    logLevel: 'warning',
    ...options,
  });
  mkdirSync(at('dist/metafiles'), { recursive: true });
  writeFileSync(at(`dist/metafiles/${name}.json`), JSON.stringify(metafile));
  if (assets) copyAssets(at(assets));
}

/** The extension carries its own copy of what editors read of the language, and the pages of the rules. */
function copyLanguageFiles(): void {
  mkdirSync(at('packages/vscode/dist'), { recursive: true });
  for (const file of ['rencana.tmLanguage.json', 'language-configuration.json'])
    cpSync(at(`syntaxes/${file}`), at(`packages/vscode/dist/${file}`));
  cpSync(at('docs/config.schema.json'), at('packages/vscode/dist/config.schema.json'));
  copyRulePages('packages/vscode/dist');
}

/** The page of a rule opens from its code in an editor, also in one that runs the server from the command line. */
function copyRulePages(folder: string): void {
  cpSync(at('docs/rules'), at(`${folder}/rules`), { recursive: true });
}
