import type { Language } from '@congvan/core';

import type { Layer } from './layer.ts';

/** The words of a score report in one language. */
export interface ScoreTexts {
  readonly title: (documents: number) => string;
  readonly layers: Readonly<Record<Layer, string>>;
  readonly scheme: string;
  readonly figures: readonly string[];
  readonly macro: string;
  readonly perDocument: string;
  readonly documentShares: string;
  readonly label: string;
  readonly labels: string;
  readonly subtype: string;
  readonly subtypes: string;
  readonly all: string;
  readonly confusion: string;
  readonly calibration: string;
  readonly calibrationColumns: readonly string[];
  readonly gold: string;
  readonly predicted: string;
  readonly nothing: string;
  readonly detail: string;
  readonly details: string;
  readonly overlap: string;
  readonly chains: string;
  readonly attributes: Readonly<Record<'subtype' | 'value', string>>;
  readonly mistake: string;
  readonly mistakes: string;
  readonly count: string;
  readonly mistakeClass: (name: string) => string;
}

/** The texts of one language. */
export function scoreTexts(language: Language): ScoreTexts {
  return TEXTS[language];
}

const MISTAKES_VI: Readonly<Record<string, string>> = {
  missed: 'bỏ sót',
  spurious: 'thừa',
  label: 'sai nhãn',
  boundary: 'sai phạm vi',
  both: 'sai cả hai',
  left: 'bên trái',
  right: 'bên phải',
  long: 'dài',
  short: 'ngắn',
};

const TEXTS: Readonly<Record<Language, ScoreTexts>> = {
  vi: {
    title: (documents) => `Điểm trên ${documents} tài liệu`,
    layers: { outer: 'Lớp ngoài', all: 'Mọi lớp', inner: 'Lớp trong' },
    scheme: 'cách tính',
    figures: ['P', 'R', 'F1', 'chuẩn', 'dự đoán', 'khoảng tin cậy F1'],
    macro: 'trung bình các nhãn',
    perDocument: 'trung bình các tài liệu',
    documentShares: 'tỷ lệ tài liệu (%) theo F1',
    label: 'nhãn',
    labels: 'từng nhãn',
    subtype: 'loại con',
    subtypes: 'từng loại con',
    all: 'tất cả',
    confusion: 'nhầm lẫn',
    calibration: 'điểm tin cậy và tỷ lệ đúng',
    calibrationColumns: ['điểm', 'số lượng', 'điểm trung bình', 'đúng'],
    gold: 'chuẩn',
    predicted: 'dự đoán',
    nothing: '∅',
    detail: 'chi tiết',
    details: 'Loại con, giá trị, đồng quy chiếu và quan hệ',
    overlap: 'đầu mút có phần chung',
    chains: 'đồng quy chiếu (B³)',
    attributes: { subtype: 'loại con', value: 'giá trị' },
    mistake: 'lỗi',
    mistakes: 'các loại lỗi',
    count: 'số lần',
    mistakeClass: (name) => name.replaceAll(/\w+/g, (word) => MISTAKES_VI[word] ?? word),
  },
  en: {
    title: (documents) => `Scores over ${documents} documents`,
    layers: { outer: 'Outer layer', all: 'All layers', inner: 'Inner layers' },
    scheme: 'scheme',
    figures: ['P', 'R', 'F1', 'gold', 'predicted', 'F1 interval'],
    macro: 'mean of labels',
    perDocument: 'mean of documents',
    documentShares: 'share of documents (%) by F1',
    label: 'label',
    labels: 'labels',
    subtype: 'subtype',
    subtypes: 'subtypes',
    all: 'all',
    confusion: 'confusion',
    calibration: 'scores and how often they are right',
    calibrationColumns: ['score', 'count', 'mean score', 'right'],
    gold: 'gold',
    predicted: 'predicted',
    nothing: '∅',
    detail: 'detail',
    details: 'Subtypes, values, references and relations',
    overlap: 'ends overlap',
    chains: 'references (B³)',
    attributes: { subtype: 'subtype', value: 'value' },
    mistake: 'mistake',
    mistakes: 'kinds of mistakes',
    count: 'count',
    mistakeClass: (name) => name,
  },
};
