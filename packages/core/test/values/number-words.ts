const DIGITS = 'không một hai ba bốn năm sáu bảy tám chín'.split(' ');

/** A whole number below 10^12 in Vietnamese words, the standard way: the model that the reader is tested against. */
export function asWords(number: number): string {
  const scales = ['', ' nghìn', ' triệu', ' tỷ'];
  const groups: string[] = [];
  for (let rest = number, i = 0; rest > 0 || i === 0; rest = Math.floor(rest / 1000), i += 1) {
    const group = rest % 1000;
    if (group > 0 || number === 0) groups.unshift(hundreds(group, rest >= 1000) + scales[i]!);
  }
  return groups.join(' ');
}

function hundreds(group: number, full: boolean): string {
  const [hundred, rest] = [Math.floor(group / 100), group % 100];
  if (hundred === 0 && !full) return tens(rest, false);
  const head = `${DIGITS[hundred]} trăm`;
  return rest === 0 ? head : `${head} ${tens(rest, true)}`;
}

function tens(rest: number, afterHundred: boolean): string {
  const [ten, unit] = [Math.floor(rest / 10), rest % 10];
  if (ten === 0) return afterHundred ? `linh ${DIGITS[unit]}` : DIGITS[unit]!;
  const head = ten === 1 ? 'mười' : `${DIGITS[ten]} mươi`;
  if (unit === 0) return head;
  if (unit === 5) return `${head} lăm`;
  return `${head} ${ten > 1 && unit === 1 ? 'mốt' : DIGITS[unit]}`;
}
