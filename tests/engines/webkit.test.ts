import { doMainJob } from './do-main-job.ts';
import { findWebkit } from './webkit.ts';

doMainJob('webkit', findWebkit());
