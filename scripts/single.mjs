import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { makeSingleFile } from './build/make-single-file.mjs';
import { root } from './install.mjs';

// Writes the whole site as one file, identical to the one that the site offers, and prints a line like sha256sum.
const { name, html, sha256 } = await makeSingleFile();
const folder = join(root, 'build');
mkdirSync(folder, { recursive: true });
writeFileSync(join(folder, name), html);
console.log(`${sha256}  build/${name}`);
