/** Hands a file to the browser's downloads. */
export function download(file: Blob, name: string): void {
  const url = URL.createObjectURL(file);
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}

/** A file name with its extension, from any name. */
export function fileName(name: string, extension: string): string {
  return `${fileStem(name)}.${extension}`;
}

/** A name without what systems forbid in those of files: `Báo cáo: 1/2` gives `Báo cáo_ 1_2`. */
export function fileStem(name: string): string {
  const safe = name.replaceAll(/[\p{Cc}\\/:*?"<>|]/gu, '_').trim();
  return Array.from(safe).slice(0, 80).join('') || 'congvan';
}
