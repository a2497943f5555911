import { doMainJob } from './do-main-job.ts';
import { findChromium } from './chromium.ts';

doMainJob('chromium', findChromium());
