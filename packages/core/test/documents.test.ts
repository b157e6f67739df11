import { expect, it } from 'vitest';

import { createTagger } from '../src/index.ts';
import { retagged } from './marked.ts';

it.each([
  '⟦X Nghị quyết số 10-NQ/TU⟧, ngày 05/7/2023',
  '⟦X Quyết định số 1234/QĐ-UBND⟧ của UBND tỉnh',
  '⟦X Nghị định số 30/2020/NĐ-CP⟧',
  '⟦X Nghị định số 150/2025/NĐ - CP⟧',
  '⟦X Thông tư số 01/2021/TT- BNV⟧',
  '⟦X Nghị quyết số 202/2025/QH15⟧',
  '⟦X Chỉ thị 05-CT/TW⟧ và ⟦X Đề án 06⟧',
  'Số: ⟦X 145/KH-UBND⟧',
  '⟦X Chương trình hành động số 15 - CTr/TU⟧',
  'các ⟦X Nghị quyết số 57-NQ/TW⟧, ⟦X 59-NQ/TW⟧ và ⟦X 68-NQ/TW⟧',
  'khoản 2 Điều 5 ⟦X Luật Đất đai⟧',
  '⟦X Luật Tổ chức chính quyền địa phương số 72/2025/QH15⟧',
  '⟦X Công văn số 1112/SCT-QLTM⟧',
  '⟦X Điều lệ Đảng⟧',
  '⟦X Quyết định thu hồi đất số 2594⟧ của UBND thành phố',
  'dự thảo ⟦X Luật Du lịch sửa đổi⟧ và ⟦X Luật Cán bộ, công chức (sửa đổi)⟧',
  '⟦X Nghị quyết 1656/NQ‑UBTVQH15⟧',
  '⟦X Luật sửa đổi, bổ sung một số điều của Luật Đất đai⟧, ⟦X Luật Nhà ở⟧',
  '⟦X Luật sửa đổi, bổ sung một số điều của Luật Du lịch và Luật Di sản văn hóa năm 2024⟧',
  '⟦X Luật sửa đổi, bổ sung một số điều của Bộ luật Hình sự số 12/2017/QH14⟧',
  '⟦X Luật Tổ chức VKSND⟧ và ⟦X Luật Phòng không nhân dân⟧',
  // a kilometre of a road is no code
  'tại Km37+750/Quốc lộ 18',
  // kinds without number or name are none
  'các chỉ thị, nghị quyết của Đảng',
  'Nghị quyết HĐND đề ra',
  'kế hoạch 5 năm, chương trình 3 ngày',
  'Quyết định của Chủ tịch về số 5 Lê Lợi, Kế hoạch có số 12',
])('reads documents: %s', (source) => {
  expect(retagged(source, ['DOCUMENT'])).toBe(source);
});

it('nests the year of a law', () => {
  const source = '⟦X Luật Đất đai ⟦D năm 2024⟧⟧';
  expect(retagged(source, ['DOCUMENT', 'DATE'])).toBe(source);
});

it.each([
  ['Nghị quyết số 10-NQ/TU', { kind: 'nghị quyết', number: '10-NQ/TU', issuer: 'TU' }],
  [
    'Nghị định số 30/2020/NĐ-CP',
    { kind: 'nghị định', number: '30/2020/NĐ-CP', issuer: 'CP', year: 2020 },
  ],
  ['Luật Đất đai năm 2024', { kind: 'luật', name: 'Luật Đất đai', year: 2024 }],
  ['Đề án số 06', { kind: 'đề án', number: '06' }],
])('says what a number says: %s', (text, value) => {
  const [document] = createTagger({ model: null }).tag(text).entities;
  expect(document?.value).toEqual(value);
});
