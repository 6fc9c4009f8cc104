import type { Metadata, Viewport } from "next";
import { headers } from "next/headers";
import type { ReactNode } from "react";
import { publicSans } from "./fonts";
import "./globals.css";

export const dynamic = "force-dynamic";
export const metadata: Metadata = { title: { default: "Plumbline", template: "%s · Plumbline" } };
export const viewport: Viewport = {
  width: "device-width",
  initialScale: 1,
  colorScheme: "light dark",
};

export default async function RootLayout({ children }: { children: ReactNode }) {
  const lang = (await headers()).get("x-plumbline-lang") ?? "en";
  return (
    <html lang={lang} className={publicSans.variable}>
      <body>{children}</body>
    </html>
  );
}
