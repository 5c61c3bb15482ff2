import { describe, expect, test } from 'vitest';
import { createWorkspace } from './create-workspace.ts';
import { createPictureReader } from './read-pictures.ts';

const plan = `plan uji "Uji" {
  region  "Kabupaten Uji"
  period  2022..2026
  uses    kominfo-2021
}

picture peta "Peta daerah" {
  file    "gambar/peta.png"
  source  "Tim penyusun"
}

picture lambang "Lambang" { file "../luar.png" }

picture kosong "Tanpa berkas"

narrative latar "Latar Belakang" {
  section  background
  text     """
    Lihat [[peta]] ini:

    [[peta]]

    [[lambang]]

    [[kosong]]
  """
}

document buku-1 "Buku 1" { report analysis }
`;

function build() {
  const workspace = createWorkspace();
  workspace.setFile({ path: '/p/plan.rencana', text: plan });
  return workspace.buildDocument('/p', 'buku-1')!;
}

describe('a picture that a narrative mentions', () => {
  const blocks = build().parts.flatMap((part) => part.blocks);
  const figures = blocks.filter((block) => block.kind === 'figure').filter(({ drawing }) => drawing.kind === 'picture');

  test('is shown where it has a line of its own, and only there', () => {
    expect(figures.map(({ label, alt }) => [label, alt])).toEqual([
      ['Gambar 1.1', 'Peta daerah'],
      ['Gambar 1.2', 'Lambang'],
    ]);
    expect(JSON.stringify(blocks)).toContain('Tanpa berkas');
  });

  test('has its source as note, and is in the list of figures', () => {
    expect(JSON.stringify(figures[0]!.note)).toContain('Sumber: Tim penyusun');
    const list = blocks.find((block) => block.kind === 'contents' && block.of === 'figures');
    expect(JSON.stringify(list)).toContain('Gambar 1.1');
  });
});

describe('createPictureReader', () => {
  test('opens no file outside of the plan, each file once, and says of each once why it is not shown', async () => {
    const opened: string[] = [];
    const reader = createPictureReader(async (path) => {
      opened.push(path);
      return undefined;
    });
    const document = build();
    expect([...(await reader.read(document)), ...(await reader.read(document))]).toEqual([]);
    expect(opened).toEqual(['gambar/peta.png']);
    expect(reader.notes().map(({ en }) => en.split(' is ')[0])).toEqual([
      'The picture “gambar/peta.png”',
      'The picture “../luar.png”',
    ]);
  });
});
