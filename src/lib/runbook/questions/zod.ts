import { z } from 'zod/mini';

// Otherwise zod probes whether it may create functions from text. The content security policy blocks and reports that.
// All modules import zod from here, so the setting precedes the first object schema, whatever the order in a bundle.
z.config({ jitless: true });

export { z };
