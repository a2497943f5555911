import { spawnSync } from 'node:child_process';
import { ensureInstalled, root } from './install.mjs';
import { serve } from './serve.mjs';

ensureInstalled();
const vite = ['node_modules/vite/bin/vite.js', 'build'];
const build = spawnSync(process.execPath, vite, { cwd: root, stdio: 'inherit' });
if (build.status !== 0) process.exit(build.status ?? 1);

const { url } = await serve();
console.log(`SCIM bridge runbooks: ${url}`);
