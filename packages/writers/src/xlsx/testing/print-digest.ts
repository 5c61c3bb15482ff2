// Prints the digest of the sample as a workbook; run in surroundings of the test's choice.
import { createHash } from 'node:crypto';
import { fileAssets } from '../../testing/file-assets.ts';
import { sampleDocument } from '../../testing/sample-document.ts';
import { xlsx } from '../writer.ts';

const { files } = await xlsx.write(sampleDocument, { name: 'sample', assets: fileAssets });
process.stdout.write(createHash('sha256').update(files.get('sample.xlsx')!).digest('hex'));
