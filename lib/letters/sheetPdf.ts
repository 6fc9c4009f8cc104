import "server-only";
import PDFDocument from "pdfkit";
import type { Sheet, SheetPart } from "./sheet";
import { inWinAnsi } from "./winAnsi";

const MARGIN = 56;
const [TEXT, STRONG] = ["Helvetica", "Helvetica-Bold"];
const INK = "#17242b";

type Doc = InstanceType<typeof PDFDocument>;
/** A branch of the tag tree. */
type Branch = ReturnType<Doc["struct"]>;

/**
 * A sheet as a tagged PDF: language, title, headings and lists are there for whoever cannot see the page. The standard
 * fonts need no file, hold all of English and Spanish, and are on every reader; what they lack stands as "?".
 */
export async function sheetPdf(sheet: Sheet): Promise<Buffer> {
  const doc = new PDFDocument({
    size: "LETTER",
    margin: MARGIN,
    tagged: true,
    displayTitle: true,
    lang: sheet.lang,
    pdfVersion: "1.7",
    bufferPages: true,
    info: { Title: sheet.title, Creator: "Plumbline" },
  });
  const chunks: Buffer[] = [];
  doc.on("data", (chunk: Buffer) => chunks.push(chunk));
  const ended = new Promise<void>((resolve, reject) => {
    doc.on("end", resolve);
    doc.on("error", reject);
  });
  doc.fillColor(INK);
  const root = doc.struct("Document");
  doc.addStructure(root);
  root.add(doc.struct("H1", {}, () => write(doc, sheet.title, 20, STRONG)));
  for (const part of sheet.parts) addPart(doc, root, part);
  root.end();
  footPages(doc, sheet.foot);
  doc.end();
  await ended;
  return Buffer.concat(chunks);
}

function addPart(doc: Doc, root: Branch, part: SheetPart): void {
  switch (part.kind) {
    case "heading":
      root.add(doc.struct("H2", {}, () => heading(doc, part.text)));
      return;
    case "text":
      root.add(doc.struct("P", {}, () => write(doc, part.text, 11, part.strong ? STRONG : TEXT)));
      return;
    case "rows":
      addList(doc, root, part.rows.length, (i) => writeRow(doc, part.rows[i] ?? ["", ""]));
      return;
    case "list":
      addList(doc, root, part.items.length, (i) =>
        write(doc, `• ${part.items[i] ?? ""}`, 11, TEXT),
      );
      return;
  }
}

function addList(doc: Doc, root: Branch, count: number, item: (i: number) => void): void {
  const list = doc.struct("L");
  root.add(list);
  for (let i = 0; i < count; i++) {
    const one = doc.struct("LI");
    list.add(one);
    one.add(doc.struct("LBody", {}, () => item(i)));
    one.end();
  }
  list.end();
}

function heading(doc: Doc, text: string): void {
  // A heading alone at the foot of a page leads nowhere.
  if (doc.y > doc.page.height - 3 * MARGIN) doc.addPage();
  doc.moveDown(0.8);
  write(doc, text, 14, STRONG);
}

function write(doc: Doc, text: string, size: number, font: string): void {
  doc.font(font).fontSize(size).text(inWinAnsi(text), { lineGap: 2 });
  doc.moveDown(0.35);
}

function writeRow(doc: Doc, [label, text]: readonly [string, string]): void {
  doc
    .font(STRONG)
    .fontSize(11)
    .text(inWinAnsi(`${label}: `), { continued: true, lineGap: 2 });
  doc.font(TEXT).text(inWinAnsi(text));
  doc.moveDown(0.35);
}

/** Page numbers are no part of the text: a reader that speaks passes over them. */
function footPages(doc: Doc, foot: Sheet["foot"]): void {
  const { count } = doc.bufferedPageRange();
  for (let page = 0; page < count; page++) {
    doc.switchToPage(page);
    // Below the margin a text would begin a page of its own.
    const { bottom } = doc.page.margins;
    doc.page.margins.bottom = 0;
    doc.markContent("Artifact", { type: "Pagination" });
    const at = doc.page.height - MARGIN / 1.5;
    doc
      .font(TEXT)
      .fontSize(9)
      .text(inWinAnsi(foot(page + 1, count)), MARGIN, at);
    doc.endMarkedContent();
    doc.page.margins.bottom = bottom;
  }
}
