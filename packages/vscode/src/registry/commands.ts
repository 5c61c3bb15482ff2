/** A sentence or title in both languages of the product. */
export interface Text {
  readonly en: string;
  readonly id: string;
}

/** One command of the extension; the manifest, its texts and the menus are generated from this list. */
export interface CommandDefinition {
  readonly command: string;
  readonly title: Text;
  readonly icon?: string;
  /** Shown in the title bar of an editor of our language, in this place. */
  readonly editorTitle?: string;
}

/** Every command of the extension. */
export const commands = {
  buildDocuments: {
    command: 'rencana.buildDocuments',
    title: { en: 'Build documents', id: 'Buat dokumen' },
    icon: '$(file-text)',
    editorTitle: 'navigation@2',
  },
  openPreview: {
    command: 'rencana.openPreview',
    title: { en: 'Open preview', id: 'Buka pratinjau' },
    icon: '$(open-preview)',
    editorTitle: 'navigation@1',
  },
  restartServer: {
    command: 'rencana.restartServer',
    title: { en: 'Restart language server', id: 'Mulai ulang peladen bahasa' },
  },
} as const satisfies Record<string, CommandDefinition>;
