// Signatures and places of fields, from the ZIP format (APPNOTE.TXT, sections 4.3.7, 4.3.12 and 4.3.16).
const endOfList = 0x06054b50;
const listEntry = 0x02014b50;

/** The same ZIP file (a Word document is one) with every part dated at one instant. */
export function withTimes(zip: Uint8Array, written: Date): Uint8Array {
  const bytes = new Uint8Array(zip);
  const view = new DataView(bytes.buffer);
  const stamp = zipTime(written);
  const end = endOf(view);
  let entry = view.getUint32(end + 16, true);
  for (let left = view.getUint16(end + 10, true); left > 0; left -= 1) {
    if (view.getUint32(entry, true) !== listEntry)
      throw new Error('docx packed a ZIP file with a broken list');
    view.setUint32(entry + 12, stamp, true);
    view.setUint32(view.getUint32(entry + 42, true) + 10, stamp, true);
    const names = view.getUint16(entry + 28, true);
    entry += 46 + names + view.getUint16(entry + 30, true) + view.getUint16(entry + 32, true);
  }
  return bytes;
}

function endOf(view: DataView): number {
  for (let at = view.byteLength - 22; at >= 0; at -= 1) {
    if (view.getUint32(at, true) === endOfList) return at;
  }
  throw new Error('docx packed something that is not a ZIP file');
}

/** A ZIP file knows no time zones and no years before 1980; we write UTC. */
function zipTime(moment: Date): number {
  const year = Math.max(0, moment.getUTCFullYear() - 1980);
  const day = (year << 9) | ((moment.getUTCMonth() + 1) << 5) | moment.getUTCDate();
  const time = (moment.getUTCHours() << 11) | (moment.getUTCMinutes() << 5) | (moment.getUTCSeconds() >> 1);
  return ((day << 16) | time) >>> 0;
}
