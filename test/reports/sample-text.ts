/** A plan small enough to know by heart, with something for every chapter of Buku 2. */
export const sampleText = `
plan kotim "Masterplan Smart City Kabupaten Contoh" {
  uses kominfo-2021  region "Kabupaten Contoh"  level regency  period 2022..2031  priority economy
  vision "Contoh yang cerdas"  leader bupati
}
person bupati "Bupati Contoh"
sopd diskominfo "Dinas Komunikasi dan Informatika" { short "Diskominfo"  kind dinas }
mission cerdas "Layanan yang mudah" { tier smart-city }
objective puas "Meningkatnya kepuasan warga" { serves cerdas }
narrative kata "Kata Pengantar" { section foreword  text "Puji syukur." }
narrative latar "Latar Belakang" {
  section background
  text """
    Nilai [[ikm]] pada 2021 adalah **[[ikm.baseline.2021]]**; anggarannya [[portal.budget]].

    - satu <b>pintu</b>
    - dua
  """
}
indicator ikm "Indeks Kepuasan" in governance.public-service {
  kind index  unit "indeks"  direction up  precision 2  baseline 2021 = 78,4  target 2022 = 80  2024 = 82,5
  owner diskominfo  aligns puas
}
indicator nontunai "Pedagang nontunai" in economy.transaction { kind percentage  direction up  baseline 2021 = 12 }
programme digital "Program Digital" in governance.bureaucracy { code "2.16.03"  owner diskominfo }
action portal "Portal layanan" in governance.public-service, economy.transaction {
  under digital  area application  schedule 2022-09..2023-06
  budget apbd-kabupaten 2022 = Rp 100 juta  2023 = Rp 1,5 miliar
  budget csr 2023 = Rp 50 juta
  output "Portal" { unit "kecamatan"  target 2022 = 5  2023 = 17 }
}
action aturan "Peraturan nontunai" in economy.transaction {
  area policy  owner diskominfo  schedule 2023  budget apbd-kabupaten 2023 = Rp 75 juta
}
quickwin pasar "Pasar nontunai" in economy.transaction {
  owner diskominfo  area infrastructure  schedule 2023-01..2023-10  status planning
  budget csr 2023 = Rp 25 juta
  milestone "Pasar pertama" { due 2023-05  result "300 pedagang" }
  risk "Enggan beralih" { likelihood medium  mitigation "Pendampingan" }
}
quickwin parkir "Parkir digital" in economy.transaction {
  nomination { decision rejected  proposed-by diskominfo  reason "Menunggu aturan" }
}
intersection izin "Izin dan transaksi" { between governance, economy  through portal  coordinator diskominfo }
`;
