/** What lib/base/env asks for. Nothing listens at this database; the db project names a real one. */
const ENV = {
  DATABASE_URL: "postgresql://nobody:nothing@127.0.0.1:9/none",
  PUBLIC_URL: "http://localhost:3000",
  PORT: "3000",
  NEXTAUTH_URL: "http://localhost:3000",
  NEXTAUTH_SECRET: "a secret of the tests alone, never used",
  PLUMBLINE_SECRET: "another secret of the tests, never used",
  PLUMBLINE_DEMO: "0",
  LOG_LEVEL: "silent",
  SMTP_URL: "",
  INTAKE_PER_MINUTE: "",
  RATE_LIMITS: "",
  TZ: "UTC",
};
Object.assign(process.env, ENV);
