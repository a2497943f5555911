import type { StubTable } from './stub.ts';

/** Every tool that may be a stub, with what it understands. */
export const TABLES: Readonly<Record<string, StubTable>> = {};
