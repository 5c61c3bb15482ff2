import type { FontFace } from './writer.ts';

/** Where the bytes of `Assets` come from: files of packages, as import specifiers. Shells read or copy them. */
export const fontFiles: Readonly<Record<FontFace, string>> = {
  'sans-regular': '@expo-google-fonts/source-sans-3/400Regular/SourceSans3_400Regular.ttf',
  'sans-italic': '@expo-google-fonts/source-sans-3/400Regular_Italic/SourceSans3_400Regular_Italic.ttf',
  'sans-bold': '@expo-google-fonts/source-sans-3/700Bold/SourceSans3_700Bold.ttf',
  'sans-bold-italic': '@expo-google-fonts/source-sans-3/700Bold_Italic/SourceSans3_700Bold_Italic.ttf',
  'serif-regular': '@expo-google-fonts/source-serif-4/400Regular/SourceSerif4_400Regular.ttf',
  'serif-italic': '@expo-google-fonts/source-serif-4/400Regular_Italic/SourceSerif4_400Regular_Italic.ttf',
  'serif-bold': '@expo-google-fonts/source-serif-4/700Bold/SourceSerif4_700Bold.ttf',
  'serif-bold-italic': '@expo-google-fonts/source-serif-4/700Bold_Italic/SourceSerif4_700Bold_Italic.ttf',
};

export const webFontFiles: Readonly<Record<FontFace, string>> = {
  'sans-regular': '@fontsource/source-sans-3/files/source-sans-3-latin-400-normal.woff2',
  'sans-italic': '@fontsource/source-sans-3/files/source-sans-3-latin-400-italic.woff2',
  'sans-bold': '@fontsource/source-sans-3/files/source-sans-3-latin-700-normal.woff2',
  'sans-bold-italic': '@fontsource/source-sans-3/files/source-sans-3-latin-700-italic.woff2',
  'serif-regular': '@fontsource/source-serif-4/files/source-serif-4-latin-400-normal.woff2',
  'serif-italic': '@fontsource/source-serif-4/files/source-serif-4-latin-400-italic.woff2',
  'serif-bold': '@fontsource/source-serif-4/files/source-serif-4-latin-700-normal.woff2',
  'serif-bold-italic': '@fontsource/source-serif-4/files/source-serif-4-latin-700-italic.woff2',
};

export const resvgFile = '@resvg/resvg-wasm/index_bg.wasm';

export const typstFile = '@myriaddreamin/typst-ts-web-compiler/pkg/typst_ts_web_compiler_bg.wasm';

/** The package of Typst as machine code; only this version sets the same bytes as the WebAssembly beside it. */
export const nativeTypstPackage = { name: '@myriaddreamin/typst-ts-node-compiler', version: '0.7.0' } as const;
