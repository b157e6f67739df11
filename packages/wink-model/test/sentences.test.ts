import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { ItemSentence } from 'wink-nlp';

import { scoreSentences } from '../bench/sentences.ts';
import { its, nlp, sentencesOf } from './nlp.ts';

/** The text with `‖` where the model begins a sentence. */
function divided(marked: string): string {
  const text = marked.replaceAll('‖', '');
  let end = 0;
  const starts = sentencesOf(text).map((sentence) => {
    const start = text.indexOf(sentence, end);
    end = start + sentence.length;
    return start;
  });
  return starts.reduceRight(
    (all, at) => (at === 0 ? all : `${all.slice(0, at)}‖${all.slice(at)}`),
    text,
  );
}

describe('sentences', () => {
  test.each([
    'Xã họp. ‖Dân về dự.',
    'Ai làm? ‖Không ai! ‖Thôi… ‖Để tôi.',
    'Ông ở TP. Hồ Chí Minh, bà ở Tx. Cửa Lò. ‖Họ về quê.',
    'ThS. Hà và PGS.TS. Lê Nam dự. ‖TS. Bùi Lan nói.',
    'Theo Khoản 2. Điều 5. ‖Ban hành.',
    'Điều 5. Hiệu lực thi hành ‖\nQuyết định có hiệu lực từ ngày ký.',
    'thực hiện Điều 5. ‖Các đơn vị báo cáo.',
    'I. MỤC ĐÍCH\n‖1. Ôn truyền thống. ‖Vui khỏe.\n‖2. Yêu cầu',
    '1.1. Thu ngân sách. ‖2.1. Chi.',
    'gồm: a) thu; ‖\nb) chi.',
    'dịch lây lan. ‖b) Chỉ đạo trạm.',
    'Ông Nguyễn V. Tạo gặp bà Ph. Lan và J. Biden. ‖Họ nói chuyện.',
    'Ảnh: T.M. Đức',
    'của ông V.V.Đ. ‖Đối với việc này, xã đã trả lời.',
    'tại khối A. ‖Trong năm, khối đạt.',
    'Thu 8.628 triệu đồng. ‖Chi 1.234,5 triệu.',
    'Năm 2023. ‖Năm 2024.',
    'Việc cần làm: học, họp, v.v. và báo cáo. ‖Hết.',
    'Xã đã họp./. ‖\nNơi nhận:',
    'PHƯỜNG NGHI HÒA\n‖Tổng kết năm\n‖\nSáng nay, phường họp.',
    'đại biểu các cấp\nnhiệm kỳ 2026 – 2031',
    'phối hợp với Sở Xây dựng,\nSở Tài chính kiểm tra',
    'Theo đó:\n‖- Ông A làm tổ trưởng;\n‖- Bà B làm tổ phó.',
    '• Thời gian\n‖• Địa điểm',
    '“Làm đi! ‖Đừng chờ.” ‖Ông nói.',
    '“Sao thế?” ông hỏi.',
    'Xã đạt (theo báo cáo). ‖(Ảnh: Hà)',
    'xong trước 30/9.‖Nếu không thì sao?',
    'thực hiện tốt.‖Ông Lê nói.',
    'Mời xem baonghean.vn. ‖Cảm ơn.',
    'KT. CHỦ TỊCH\n‖PHÓ CHỦ TỊCH',
    'A\r\n‖\r\nB\u2029‖C',
    'các cấp\n \n‖nhiệm kỳ',
  ])('%j', (marked) => {
    const clean = marked.replace(/‖(\s+)/g, '$1‖');
    expect(divided(clean)).toBe(clean);
  });

  test('every token is in one sentence, and the sentences follow each other', () => {
    const piece = fc.constantFrom(
      ...'Xã|họp|.|. |! |\n|\n\n|\t|“|”|(|)|1.|a)|- |, |TP. |A. |Điều 5. |…| '.split('|'),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 60 }), (pieces) => {
        const doc = nlp.readDoc(pieces.join(''));
        const spans: number[][] = [];
        doc
          .sentences()
          .each((sentence: ItemSentence) => void spans.push(sentence.out(its.span) as number[]));
        const tokens = spans.flatMap(([first, last]) =>
          Array.from({ length: last! - first! + 1 }, (_, i) => first! + i),
        );
        expect(tokens).toEqual(Array.from({ length: doc.tokens().length() }, (_, i) => i));
      }),
      { numRuns: 300 },
    );
  });

  test('the marks of our own texts are met at 0.99 F1', () => {
    const { own } = scoreSentences();
    expect(own!.sentences).toBeGreaterThanOrEqual(300);
    expect(own!.f1).toBeGreaterThan(0.99);
  });
});
