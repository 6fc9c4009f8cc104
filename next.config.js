// npm run bench:queue builds the product apart, with two pages more (those whose names end in .bench) and without sweeps.
const bench = process.env.PLUMBLINE_BENCH;
const benchBuild = {
  distDir: bench,
  pageExtensions: ["bench.tsx", "bench.ts", "tsx", "ts"],
  // By the name that lib/delivery/worker.ts calls it; overHttp.mjs looks whether it helped.
  turbopack: { resolveAlias: { "@/lib/delivery/sweeps": "./scripts/bench/queue/noSweeps.ts" } },
};

/** @type {import("next").NextConfig} */
const config = {
  ...(bench ? benchBuild : {}),
  poweredByHeader: false,
  // Titles stand in the head of the first answer: streamed in later they are lost without script.
  htmlLimitedBots: /.*/,
  reactStrictMode: true,
  // Types are checked by npm test; at the start of the product the checker's packages may be absent.
  typescript: { ignoreBuildErrors: true },
  images: { unoptimized: true },
  serverExternalPackages: ["pg-boss", "@node-rs/argon2", "pg", "pino", "nodemailer", "pdfkit"],
  experimental: { authInterrupts: true },
  devIndicators: false,
  async headers() {
    return [
      {
        source: "/:path*",
        headers: [
          { key: "X-Content-Type-Options", value: "nosniff" },
          { key: "Referrer-Policy", value: "same-origin" },
          { key: "Cross-Origin-Opener-Policy", value: "same-origin" },
          { key: "Cross-Origin-Resource-Policy", value: "same-origin" },
          { key: "Permissions-Policy", value: "camera=(), microphone=(), geolocation=()" },
        ],
      },
    ];
  },
};

export default config;
