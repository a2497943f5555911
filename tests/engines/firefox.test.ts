import { doMainJob } from './do-main-job.ts';
import { findFirefox } from './firefox.ts';

doMainJob('firefox', findFirefox());
