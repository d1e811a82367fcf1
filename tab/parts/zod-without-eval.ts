import { z } from 'zod';

// Imported first by each page: the pages' policy forbids making code from text, which zod would otherwise try.
z.config({ jitless: true });
