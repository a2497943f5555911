import { methods } from '../methods/all.ts';
import { noticesWith } from './index.ts';
import type { Notice } from './notice.ts';

const own = new Set(Object.values(methods).flatMap(({ notices }) => notices));

/** Every notice there is: for tests, and for what is made of them while building. */
export const ALL_NOTICES: readonly Notice[] = noticesWith([...own]);
