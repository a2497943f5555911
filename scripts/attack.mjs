import { ensureInstalled, npm } from './install.mjs';

// The attack tests with far more tries than in `npm test`: the weekly workflow runs it. ATTACK_SEED repeats a run.
const { ATTACK_LINKS = '100000' } = process.env;

ensureInstalled();
process.exitCode = npm(['run', 'test:unit', '--', 'tests/attack'], { ATTACK_LINKS });
