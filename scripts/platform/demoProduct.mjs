import { rmSync } from "node:fs";
import { freePort } from "./postgres.mjs";
import { startProduct, stopProduct } from "./product.mjs";
import { step } from "./say.mjs";
import { temporaryFolder } from "./temporary.mjs";

/** Does something with the product and its demo clinic, on a port and a folder that are gone afterwards. */
export async function demoProduct(name, work) {
  const dataDir = temporaryFolder(name);
  const port = await freePort();
  const product = await step("Starting Plumbline", () => startProduct({ dataDir, port }));
  try {
    return await work({ address: `http://localhost:${port}`, dataDir });
  } finally {
    await stopProduct(product);
    rmSync(dataDir, { recursive: true, force: true });
  }
}
