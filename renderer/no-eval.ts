import { z } from 'zod';

// Imported before anything that declares a schema. The content security policy allows no eval; zod would try it once
// for every schema and be reported for it.
z.config({ jitless: true });
