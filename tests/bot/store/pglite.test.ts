import { memoryDatabase } from '#tests/support/databases.ts';
import { storeContract } from './contract.ts';

storeContract('PGlite', memoryDatabase);
