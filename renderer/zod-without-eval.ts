// zod would otherwise try `new Function` when a schema is made, which the content security policy forbids and reports.
// For its effect: import it before anything that makes a schema.
import { z } from 'zod';

z.config({ jitless: true });
