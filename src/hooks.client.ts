import type { ClientInit } from '@sveltejs/kit';
import { guardAddress } from '#lib/state/address.ts';

/** Runs before the router has read the address. */
export const init: ClientInit = guardAddress;
