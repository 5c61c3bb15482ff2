/** A made-up plan with every shape of the language; figures are examples. */
export const taste = `plan kotim "Masterplan Smart City Kabupaten Kotawaringin Timur" {
  uses           kominfo-2021
  region         "Kabupaten Kotawaringin Timur"
  code           "62.02"
  period         2022..2031
  current-stage  3
  priority       economy
  allow          kode-aturan "Contoh alasan"
}

extend dimension society "Smart People" {
  goal      "Warga cakap digital dan berdaya"
  strategy  "Literasi digital dari sekolah sampai kelurahan"
}

/** Bappelitbangda berganti nama menjadi Bapperida */
sopd bappelitbangda "Badan Perencanaan Pembangunan, Penelitian dan Pengembangan Daerah" {
  short      "Bappelitbangda"
  kind       badan
  active     2022..2023
  successor  bapperida
}

service izin-usaha "Izin usaha mikro" in governance.public-service {
  owner        dpmptsp
  existing     "14 hari, tiga loket, berkas kertas"
  desired      "3 hari, satu loket, daring"
  improved-by  layanan-satu-pintu
}

indicator reformasi "Indeks Reformasi Birokrasi" in governance.bureaucracy {
  kind       ordinal
  graded     predikat
  direction  up
  baseline   2021 = b
  target     2023 = bb   2025 = a
  owner      setda
}

quickwin layanan-satu-pintu "Layanan Publik Satu Pintu" in governance.public-service, economy.transaction {
  owner           dpmptsp
  supports        diskominfo, disdukcapil
  contributes-to  spbe, ikm
  problem         """
    Warga mendatangi **tiga** kantor untuk satu izin. Indeks kepuasan baru [[ikm.baseline.2021]]
    dan warga menyebut layanan "berbelit".
  """
  schedule        2022-09..2023-06
  budget          apbd-kabupaten  2023 = Rp 750 juta
  budget          csr             2023 = Rp 120 juta
  output          "Portal layanan terpadu" { unit "kecamatan"  target 2022 = 5   2023 = 17 }
  benefit         { for public  description "Waktu izin turun dari 14 hari ke 3 hari" }
  risk            "Jaringan di hulu" { likelihood high  mitigation "Layanan luring dan sinkronisasi harian" }
  milestone       "Uji coba di Sampit" { due 2023-02  result "Berita acara uji coba" }
  nomination      { in-stage tahap-2  decision nominated  proposed-by dpmptsp }
  nomination      { in-stage tahap-3  decision chosen     reason "Berdampak langsung, siap dalam sepuluh bulan" }
}

intersection izin-umkm "Perizinan UMKM satu pintu" {
  between      governance.public-service, economy.transaction
  through      layanan-satu-pintu, nib-seribu
  coordinator  bappelitbangda
  in-stage     tahap-3
  reason       "Izin yang cepat menaikkan [[umkm-nontunai.target.2024]] UMKM nontunai"
}

stage tahap-2 "Bimtek Tahap II: enam dimensi" {
  order     2
  schedule  2022-07-13..2022-07-14
  place     "Sampit Creative Hub"
  group     tata-kelola in governance { members diskominfo, setda  lead bappelitbangda }
}

decree sk-pelaksana "Tim Pelaksana Smart City" {
  kind       team
  signatory  bupati
  member     in governance { who kepala-diskominfo  role coordinator  carries layanan-satu-pintu }
}

progress spbe {
  date       2023-12
  reached    2,7
  proven-by  laporan-spbe-2023
}

progress spbe {
  date     2023-12
  reached  2,8
}

remark spbe {
  text    "Sudah [[spbe.target.2025]]?"
  status  open
}
`;
