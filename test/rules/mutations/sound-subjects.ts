/** What a generated plan does for one sub-dimension. */
export interface SoundSubject {
  readonly home: string;
  readonly direction: 'up' | 'down';
  readonly indicator: string;
  readonly action: string;
  readonly output: string;
  readonly unit: string;
  /** Only for the first sub-dimension of each dimension. */
  readonly programme?: string;
  readonly quickwin?: string;
  readonly service?: string;
}

/** One for each of the eighteen sub-dimensions; some of the indicators are meant to fall. */
export const soundSubjects: readonly SoundSubject[] = [
  {
    home: 'governance.public-service',
    direction: 'up',
    indicator: 'Persentase izin yang terbit tepat waktu',
    action: 'Penyederhanaan syarat perizinan',
    output: 'Aturan perizinan ditetapkan',
    unit: 'aturan',
    programme: 'layanan perizinan',
    quickwin: 'Izin dari rumah',
    service: 'izin usaha',
  },
  {
    home: 'governance.bureaucracy',
    direction: 'up',
    indicator: 'Persentase kantor yang memakai naskah digital',
    action: 'Perluasan naskah digital',
    output: 'Kantor memakai naskah digital',
    unit: 'kantor',
  },
  {
    home: 'governance.public-policy',
    direction: 'up',
    indicator: 'Persentase usulan warga yang ditanggapi',
    action: 'Pelatihan penulisan usulan bagi warga desa',
    output: 'Warga terlatih',
    unit: 'orang',
  },
  {
    home: 'branding.tourism',
    direction: 'up',
    indicator: 'Persentase tujuan wisata yang terkelola',
    action: 'Penataan aturan kunjungan wisata',
    output: 'Aturan kunjungan disepakati',
    unit: 'aturan',
    programme: 'pariwisata',
    quickwin: 'Peta wisata sungai',
    service: 'informasi wisata',
  },
  {
    home: 'branding.business',
    direction: 'up',
    indicator: 'Persentase calon penanam modal yang dilayani daring',
    action: 'Portal peluang investasi',
    output: 'Peluang investasi tayang',
    unit: 'peluang',
  },
  {
    home: 'branding.city-appearance',
    direction: 'up',
    indicator: 'Persentase taman yang dirawat',
    action: 'Kelas merawat taman bersama warga',
    output: 'Warga peserta kelas',
    unit: 'orang',
  },
  {
    home: 'economy.industry',
    direction: 'up',
    indicator: 'Persentase perajin yang memasarkan daring',
    action: 'Penyusunan standar produk perajin',
    output: 'Standar produk disepakati',
    unit: 'standar',
    programme: 'ekonomi rakyat',
    quickwin: 'Lapak perajin',
    service: 'pendaftaran perajin',
  },
  {
    home: 'economy.welfare',
    direction: 'down',
    indicator: 'Persentase penduduk miskin',
    action: 'Data kesejahteraan keluarga',
    output: 'Desa yang datanya mutakhir',
    unit: 'desa',
  },
  {
    home: 'economy.transaction',
    direction: 'up',
    indicator: 'Persentase pedagang yang menerima pembayaran nontunai',
    action: 'Pendampingan pembayaran nontunai di pasar',
    output: 'Pedagang didampingi',
    unit: 'pedagang',
  },
  {
    home: 'living.harmony',
    direction: 'down',
    indicator: 'Persentase bangunan yang melanggar tata ruang',
    action: 'Penegasan peta tata ruang',
    output: 'Peta tata ruang disahkan',
    unit: 'peta',
    programme: 'ruang hidup',
    quickwin: 'Tanya tata ruang',
    service: 'keterangan ruang',
  },
  {
    home: 'living.health',
    direction: 'up',
    indicator: 'Persentase pasien yang mendaftar daring',
    action: 'Pendaftaran daring puskesmas',
    output: 'Puskesmas terhubung',
    unit: 'puskesmas',
  },
  {
    home: 'living.mobility',
    direction: 'up',
    indicator: 'Persentase halte yang berjadwal',
    action: 'Kampanye naik angkutan umum',
    output: 'Sekolah ikut kampanye',
    unit: 'sekolah',
  },
  {
    home: 'society.community',
    direction: 'up',
    indicator: 'Persentase desa dengan komunitas digital aktif',
    action: 'Pedoman komunitas digital desa',
    output: 'Pedoman disepakati',
    unit: 'pedoman',
    programme: 'warga cakap',
    quickwin: 'Kabar desa',
    service: 'pengaduan warga',
  },
  {
    home: 'society.learning',
    direction: 'up',
    indicator: 'Persentase sekolah dengan perpustakaan digital',
    action: 'Perpustakaan digital sekolah',
    output: 'Sekolah terlayani',
    unit: 'sekolah',
  },
  {
    home: 'society.security',
    direction: 'down',
    indicator: 'Persentase panggilan darurat yang terlambat dijawab',
    action: 'Latihan tanggap darurat warga',
    output: 'Warga terlatih tanggap',
    unit: 'orang',
  },
  {
    home: 'environment.protection',
    direction: 'up',
    indicator: 'Persentase mata air yang terpantau',
    action: 'Kesepakatan perlindungan mata air',
    output: 'Kesepakatan ditandatangani',
    unit: 'kesepakatan',
    programme: 'lingkungan lestari',
    quickwin: 'Pantau mata air',
    service: 'pemeriksaan air',
  },
  {
    home: 'environment.waste',
    direction: 'down',
    indicator: 'Persentase sampah yang tidak terpilah',
    action: 'Penjemputan sampah terjadwal',
    output: 'Jalur penjemputan berjalan',
    unit: 'jalur',
  },
  {
    home: 'environment.energy',
    direction: 'up',
    indicator: 'Persentase lampu jalan hemat energi',
    action: 'Kelas hemat energi di kelurahan',
    output: 'Kelurahan peserta',
    unit: 'kelurahan',
  },
];
