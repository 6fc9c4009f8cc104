import localFont from "next/font/local";

/**
 * Fetched with the page; where it comes too late the page keeps the system's font until the next one. Swapped in, it
 * moved a third of the start page (layout shift 0.36 on a slow phone).
 */
export const publicSans = localFont({
  src: "../node_modules/@fontsource-variable/public-sans/files/public-sans-latin-wght-normal.woff2",
  weight: "100 900",
  display: "optional",
  variable: "--public-sans",
  fallback: ["system-ui", "sans-serif"],
});
