"use client";

import "./taps.mjs";

/** Brings the script of the figure where pages have the framework's scripts: in development. */
export function BodyMapTaps() {
  return null;
}
