import type { Text } from '@rencana/model';

/** Git wrote both sides of a conflict into the file. */
export const conflictMessage: Text = {
  id: 'Di sini ada dua versi yang bertentangan dari Git. Pilih satu versi, lalu hapus baris <<<<<<<, ======= dan >>>>>>>.',
  en: 'Git left two conflicting versions here. Keep one version and remove the lines <<<<<<<, ======= and >>>>>>>.',
};

/** An Indonesian word that was understood; the formatter writes the canonical one. */
export function spellingMessage(written: string, canonical: string): Text {
  return {
    id: `“${written}” dipahami sebagai “${canonical}”. Tulis “${canonical}”.`,
    en: `“${written}” is understood as “${canonical}”. Write “${canonical}”.`,
  };
}

/** Characters that mean nothing outside quotes. */
export function unknownCharactersMessage(characters: string): Text {
  if (/^;+$/.test(characters)) {
    return {
      id: 'Tanda “;” tidak diperlukan. Hapus; satu isian cukup diakhiri ganti baris.',
      en: 'No “;” is needed. Remove it; the end of the line ends a property.',
    };
  }
  if (characters === ':' || characters === '：') {
    return {
      id: 'Tanda “:” tidak diperlukan: tulis kata kunci lalu nilainya (owner diskominfo), atau tahun = nilai (2023 = 2,6).',
      en: 'No “:” is needed: write the keyword and its value (owner diskominfo), or year = value (2023 = 2,6).',
    };
  }
  if (characters.startsWith('#')) {
    return {
      id: 'Komentar dimulai dengan “//”, bukan “#”.',
      en: 'A comment begins with “//”, not with “#”.',
    };
  }
  if (/^[()[\]]$/.test(characters)) {
    return {
      id: `Tanda “${characters}” tidak dipakai: isi sebuah unsur ditulis di antara kurung kurawal “{” dan “}”, dan syarat where ditulis tanpa kurung.`,
      en: `“${characters}” is not used: what an element says stands between the braces “{” and “}”, and the tests of where have no brackets.`,
    };
  }
  if (/^[-•·*▪–—+]$/.test(characters)) {
    return {
      id: `Tanda “${characters}” tidak diperlukan: setiap isian berdiri di barisnya sendiri. Hapus.`,
      en: `No “${characters}” is needed: every property stands on a line of its own. Remove it.`,
    };
  }
  const shown = showCharacters(characters);
  return {
    id: `Tanda ${shown} tidak berarti apa-apa di sini. Hapus, atau tulis teksnya di antara tanda kutip "…".`,
    en: `${shown} means nothing here. Remove it, or put the text between quotes "…".`,
  };
}

function showCharacters(characters: string): string {
  const start = characters.slice(0, 12);
  const shown = start.replace(/[\u0000-\u001f\u007f-\u009f\ufffe\uffff]/g, (character) => {
    return `U+${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')} `;
  });
  return `“${shown.trim()}${characters.length > start.length ? '…' : ''}”`;
}
