import { sampleText } from './sample-text.ts';

/** The small plan with what Buku 1 and the report on services need besides. */
export const bookSampleText = `${sampleText}
extend plan kotim { region-vision "Contoh yang sejahtera" }
mission layanan "Layanan yang baik" { tier region }
narrative arah "Arah" { section trends  text "Dunia makin terhubung." }
fact kecamatan "Jumlah kecamatan" { unit "kecamatan"  value 2021 = 16  2022 = 17  source "Kode wilayah" }
fact desa "Jumlah desa" { unit "desa" }
readiness jaringan "Jaringan" { aspect infrastructure  condition low  existing "Seluler"  desired "Serat optik" }
readiness aturan-siap "Aturan" { aspect superstructure  condition good  existing "Ada" }
swot simpul "Simpul perdagangan" in economy { quadrant strength  weight 30  because nontunai }
swot pelabuhan "Pelabuhan" in economy { quadrant strength  weight 12,5 }
swot loket "Loket terpencar" in governance { quadrant weakness  description "Tiga kantor."  because izin-usaha }
gap celah "Belum satu pintu" in governance.public-service { existing "Tiga loket"  desired "Satu pintu"  closed-by portal, pasar }
service izin-usaha "Izin usaha" in governance.public-service {
  owner diskominfo  users "Pelaku usaha mikro"  existing "14 hari"  desired "3 hari"
  measured-by ikm  improved-by portal, pasar, parkir
}
service surat "Surat pindah" in governance.public-service { existing "Dua hari" }
extend quickwin pasar { contributes-to nontunai  aligns layanan  benefit { for public  description "Belanja mudah" } }
progress ikm { date 2022-12  reached 79  met partly }
progress portal { date 2022-12  percent 45 }
decree sk "Tim Pelaksana" { kind team  member { who bupati  role responsible }  member { position "Kepala Dinas"  of diskominfo  role chair } }
`;
