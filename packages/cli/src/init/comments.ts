import type { Text } from '@rencana/model';

/** What stands at the head of each file of a first plan: what belongs there, and an element to copy. */
export const comments = {
  plan: {
    id: 'Rencana ini: daerah, jangka waktu, tahap pendampingan. Naikkan current-stage (1 sampai 4) bila tahapnya berganti.',
    en: 'This plan: region, period, coaching stage. Raise current-stage (1 to 4) when the next stage begins.',
  },
  organisation: {
    id: 'Perangkat daerah dan pejabat. Tambahkan yang lain; namanya (diskominfo) dipakai berkas lain.',
    en: 'Agencies and officials. Add the others; their names (diskominfo) are used by the other files.',
  },
  services: {
    id: `Layanan publik sekarang dan yang dituju. Contoh, hapus "// " di depannya bila dipakai:
service izin-usaha "Izin usaha mikro" in governance.public-service {
  owner     diskominfo
  existing  "14 hari, tiga loket, berkas kertas"
  desired   "3 hari, satu loket, daring"
}`,
    en: `Public services as they are and as they should be. An example; take away "// " to use it:
service izin-usaha "Izin usaha mikro" in governance.public-service {
  owner     diskominfo
  existing  "14 hari, tiga loket, berkas kertas"
  desired   "3 hari, satu loket, daring"
}`,
  },
  indicators: {
    id: `Indikator: nilai awal, target, arah, pemilik. Contoh:
indicator ikm "Indeks Kepuasan Masyarakat" in governance.public-service {
  kind       index
  unit       "poin"
  direction  up
  baseline   2021 = 78,4
  target     2022 = 80   2023 = 82,5
  owner      diskominfo
}`,
    en: `Indicators: baseline, targets, direction, owner. An example:
indicator ikm "Indeks Kepuasan Masyarakat" in governance.public-service {
  kind       index
  unit       "poin"
  direction  up
  baseline   2021 = 78,4
  target     2022 = 80   2023 = 82,5
  owner      diskominfo
}`,
  },
  actions: {
    id: `Program dan kegiatan rencana aksi. Contoh:
action portal-data "Portal Satu Data" in governance.public-policy {
  area            application
  owner           diskominfo
  schedule        2023..2024
  budget          apbd-kabupaten  2023 = Rp 300 juta
  contributes-to  ikm
}`,
    en: `Programmes and actions of the action plan. An example:
action portal-data "Portal Satu Data" in governance.public-policy {
  area            application
  owner           diskominfo
  schedule        2023..2024
  budget          apbd-kabupaten  2023 = Rp 300 juta
  contributes-to  ikm
}`,
  },
  quickwins: {
    id: `Quick win: selesai kurang dari dua belas bulan. Contoh:
quickwin izin-tiga-hari "Izin Usaha Mikro Tiga Hari" in governance.public-service {
  owner           diskominfo
  schedule        2022-09..2023-06
  contributes-to  ikm
  budget          apbd-kabupaten  2022 = Rp 150 juta   2023 = Rp 300 juta
  problem         "Izin usaha mikro selesai dalam **14 hari**."
}`,
    en: `Quick wins: done in less than twelve months. An example:
quickwin izin-tiga-hari "Izin Usaha Mikro Tiga Hari" in governance.public-service {
  owner           diskominfo
  schedule        2022-09..2023-06
  contributes-to  ikm
  budget          apbd-kabupaten  2022 = Rp 150 juta   2023 = Rp 300 juta
  problem         "Izin usaha mikro selesai dalam **14 hari**."
}`,
  },
  documents: {
    id: 'Dokumen yang dicetak: susunannya dari pustaka kominfo-2021; di sini sampul dan penanda tangannya.',
    en: 'Documents to print: the library kominfo-2021 arranges them; cover and signatories are written here.',
  },
} as const satisfies Record<string, Text>;
