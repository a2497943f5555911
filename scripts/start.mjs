import { spawnSync } from 'node:child_process';
import { ensureInstalled, root } from './install.mjs';

ensureInstalled();
const vite = ['node_modules/vite/bin/vite.js', 'build'];
const build = spawnSync(process.execPath, vite, { cwd: root, stdio: 'inherit' });
if (build.status !== 0) process.exit(build.status ?? 1);

// The server stands on a package that a fresh clone has only now.
const { serve } = await import('./serve.mjs');
const { url } = await serve();
console.log(`SCIM bridge runbooks: ${url}`);
