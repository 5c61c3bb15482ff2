import { type CommandDefinition, commands } from '../../packages/vscode/src/registry/commands.ts';
import { type SettingDefinition, settings } from '../../packages/vscode/src/registry/settings.ts';

/** `docs/editor.md`: commands and settings of the extension in both languages, from the registries of its manifest. */
export function writeEditorPage(): string {
  const all: readonly CommandDefinition[] = Object.values(commands);
  return `${[
    '<!-- Dibuat oleh `npm run generate` dari packages/vscode/src/registry. Jangan diubah di sini. -->',
    introduction,
    '## Perintah · Commands',
    [
      '| Perintah | Command | Id |',
      '|---|---|---|',
      ...all.map(({ command, title }) => `| Rencana: ${title.id} | Rencana: ${title.en} | \`${command}\` |`),
    ].join('\n'),
    '## Pengaturan · Settings',
    [
      '| Pengaturan · Setting | Arti | Meaning | Bawaan · Default |',
      '|---|---|---|---|',
      ...settings.map(
        (setting) =>
          `| \`rencana.${setting.key}\` | ${meaning(setting, 'id')} | ${meaning(setting, 'en')} | \`${JSON.stringify(setting.default)}\` |`,
      ),
    ].join('\n'),
    otherEditors,
  ].join('\n\n')}\n`;
}

function meaning({ description, options }: SettingDefinition, language: 'id' | 'en'): string {
  const values = options?.map(({ value, description: about }) => `<br>\`${value}\`: ${about[language]}`) ?? [];
  return description[language] + values.join('');
}

const introduction = `# Di penyunting teks · In the editor

Ekstensi VS Code menampilkan temuan saat mengetik beserta perbaikannya, melengkapi kata kunci dan nama, menjelaskan kata kunci dan angka, mengikuti dan mengganti nama di semua berkas (juga di dalam teks), merapikan berkas, dan membuat dokumen. Ekstensi tidak memerlukan Node maupun jaringan.

*The VS Code extension shows findings while you type, with their fixes, completes keywords and names, explains keywords and figures, follows and renames names across files (inside prose too), lays files out, and builds documents. It needs neither Node nor a network.*`;

const otherEditors = `## Penyunting lain · Other editors

\`rencana lsp --stdio\` menjalankan server bahasa yang sama bagi setiap penyunting yang mengenal Language Server Protocol.

*\`rencana lsp --stdio\` runs the same language server for every editor that knows the Language Server Protocol.*`;
