import { reports } from '@rencana/reports';
import { expect, test } from 'vitest';
import { planOf } from './plan-of.ts';

test('an action without an output shows its indicator, and says that it is one', () => {
  const { parts } = planOf(`plan contoh "Masterplan" { uses kominfo-2021  region "Daerah Contoh"  period 2024..2026 }
indicator ikm "Indeks Kepuasan Masyarakat" in governance.public-service { kind index  direction up }
action portal "Portal" in governance.public-service { area application  schedule 2024  contributes-to ikm }`);
  const shown = (language: 'id' | 'en') =>
    JSON.stringify(reports.find(({ name }) => name === 'masterplan')!.build(parts, { language, errors: [] }));
  expect(shown('id')).toContain('"Indikator: "},{"kind":"text","value":"Indeks Kepuasan Masyarakat"');
  expect(shown('en')).toContain('"Indicator: "},{"kind":"text","value":"Indeks Kepuasan Masyarakat"');
});
