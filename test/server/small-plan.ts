import { type Editor, startEditor } from './start-editor.ts';

export const plan = `plan kotim "Masterplan Kotim" {
  uses    kominfo-2021
  region  "Kabupaten Kotawaringin Timur"
  period  2022..2031
}
`;
export const indicators = `indicator ikm "Indeks Kepuasan Masyarakat" in governance.public-service {
  kind       index
  direction  up
  baseline   2021 = 76,5
  target     2023 = 80
  owner      setda
}
`;
export const people = `sopd setda "Sekretariat Daerah" {
  kind  sekretariat
}

quickwin layanan "Layanan Satu Pintu" in governance.public-service {
  owner           setda
  contributes-to  ikm
  schedule        2022-09..2023-06
  problem         "Nilai [[ikm]] baru [[ikm.baseline.2021]] dari target [[ikm.target.2023]]"
}
`;
/** A plan of three files, in two folders, whose elements name each other. */
export const files = { 'plan.rencana': plan, 'indicators.rencana': indicators, 'sub/people.rencana': people };

/** An editor that has opened all files of the small plan. */
export async function openSmallPlan(): Promise<Editor> {
  const editor = await startEditor(files);
  for (const file of Object.keys(files)) editor.open(file);
  return editor;
}
