import { methods } from '../methods/all.ts';
import { noticesWith } from './index.ts';
import type { Notice } from './notice.ts';

const own = new Set(Object.values(methods).flatMap(({ notices }) => notices));

/** Every notice. For tests and scripts only, since it loads all methods. */
export const ALL_NOTICES: readonly Notice[] = noticesWith([...own]);
