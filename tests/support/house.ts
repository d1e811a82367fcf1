import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { start } from '#bot/compose.ts';
import { readSettings } from '#bot/config.ts';
import { startPractice } from '#local/server.ts';
import { productSettings } from '#local/start/product-settings.ts';

/** The practice tenant and the product, running side by side as on somebody's machine, on free ports. */
export interface House {
  readonly practice: string;
  readonly product: string;
  /** The file with every Graph exchange so far. */
  readonly graphLog: string;
  /** Where the practice tenant keeps what it knows, its signing keys among it. */
  readonly practiceFolder: string;
  close(): Promise<void>;
}

const ROOT = fileURLToPath(new URL('../../', import.meta.url));

/** Opens a house on the given morning; its data is gone when it is closed. */
export async function openHouse(
  startAt: string,
  data: Readonly<Record<string, string>> = { DATA_FOLDER: 'memory://' },
): Promise<House> {
  const folder = mkdtempSync(join(tmpdir(), 'house-'));
  const graphLog = join(folder, 'graph.jsonl');
  const practiceFolder = join(folder, 'practice');
  const practice = await startPractice({
    port: 0,
    dataFolder: practiceFolder,
    productAddress: 'http://127.0.0.1:9',
    deskFolder: join(ROOT, 'dist', 'desk'),
    startAt,
    graphLog,
    say: () => {},
  });
  const usual = productSettings({
    root: ROOT,
    practice: practice.address,
    product: practice.address,
    productPort: 0,
  });
  const { DATA_FOLDER: _, ...settings } = usual;
  const product = await start(readSettings({ ...settings, ...data }));
  practice.productIsAt(product.address);
  return {
    practice: practice.address,
    product: product.address,
    graphLog,
    practiceFolder,
    close: async () => {
      await product.close();
      await practice.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
