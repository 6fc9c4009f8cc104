/** The signs above Latin-1 that the standard fonts of PDF have (WinAnsi, 0x80 to 0x9F). */
const ABOVE = new Set("€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ");

const has = (sign: string): boolean => /[\n\x20-\x7E\u00A0-\u00FF]/.test(sign) || ABOVE.has(sign);

/**
 * A text in the signs that the standard fonts can show: accents they lack are dropped (ł stays unknown), line marks
 * and thin spaces become plain ones, anything else a question mark, which the file owns up to.
 */
export function inWinAnsi(text: string): string {
  return Array.from(text.normalize("NFC"), (sign) => {
    if (has(sign)) return sign;
    if (/\s/.test(sign)) return " ";
    const bare = sign.normalize("NFD").replace(/\p{M}/gu, "");
    return bare !== sign && [...bare].every(has) ? bare : "?";
  }).join("");
}

/** Whether anything of a text is lost in those fonts. */
export const losesSigns = (text: string): boolean => inWinAnsi(text) !== text.normalize("NFC");
