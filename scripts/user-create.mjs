// npm run user:create -- --email E --name N --role admin|clinician [--clinic NAME]: prints a one-time link to set the password.
import { ensureInstalled } from "./platform/packages.mjs";
import { checkNode, ensureClient } from "./platform/prepare.mjs";
import { run } from "./platform/say.mjs";
import { readSettings, serverEnv } from "./platform/settings.mjs";

await run(async () => {
  checkNode();
  const settings = readSettings({ mail: false });
  await ensureInstalled({ dev: false });
  await ensureClient();
  const { borrowDatabase } = await import("./platform/borrow.mjs");
  const { command } = await import("./platform/command.mjs");
  const database = await borrowDatabase(settings);
  try {
    // A link must lead to the product that runs, whatever its port.
    const env = {
      LOG_LEVEL: "error",
      ...serverEnv(
        { ...settings, publicUrl: database.publicUrl ?? settings.publicUrl },
        database.url,
      ),
    };
    const args = [
      "--conditions=react-server",
      "--import",
      "tsx",
      "scripts/user/create.ts",
      ...process.argv.slice(2),
    ];
    process.exitCode = (await command(process.execPath, args, { env, show: true })).code;
  } finally {
    await database.stop();
  }
});
