import { postgresDatabase } from '#tests/support/databases.ts';
import { storeContract } from './contract.ts';

storeContract('PostgreSQL', postgresDatabase);
