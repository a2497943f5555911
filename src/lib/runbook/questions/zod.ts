import { z } from 'zod/mini';

// Otherwise zod tries whether it may make functions from text, which the content security policy refuses and reports.
// Here, because whoever makes an object schema has to find it done, in whatever order a bundle is read.
z.config({ jitless: true });

export { z };
