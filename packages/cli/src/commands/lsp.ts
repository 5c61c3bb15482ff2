import type { Command } from '../command.ts';
import { exitCode } from '../exit-code.ts';

/** `rencana lsp --stdio`: the language server for editors other than VS Code. */
export const lsp: Command = {
  name: 'lsp',
  summary: { id: 'Menjalankan server bahasa untuk penyunting teks.', en: 'Runs the language server for editors.' },
  options: [
    {
      flags: '--stdio',
      summary: { id: 'Berbicara lewat masukan dan keluaran baku.', en: 'Talks over standard input and output.' },
    },
  ],
  run: async () => {
    const { serve } = await import('@rencana/server');
    await serve();
    return exitCode.clean;
  },
};
