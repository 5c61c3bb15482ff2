/** The beginning of most examples: a plan, two agencies and an indicator to contribute to. */
export const samplePlan = `plan contoh "Contoh" { uses kominfo-2021  period 2022..2026 }
sopd dinkes "Dinas Kesehatan"
sopd diskominfo "Dinas Komunikasi dan Informatika"
indicator ikm "Indeks Kepuasan Masyarakat" { direction up  owner dinkes }
`;
