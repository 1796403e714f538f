import type { Labels } from './labels';

export const ja: Labels = {
  kinds: {
    disease: '病気',
    symptom: '症状',
    drug: '薬',
    'drug-class': '薬の種類',
    treatment: '治療',
    test: '検査',
    anatomy: '体のしくみ',
    concept: '医療のことば',
  },
  families: {
    condition: '病気・症状',
    medicine: '薬・治療',
    other: '検査・体・そのほか',
  },
  misconception: 'よくある誤解',

  sideEffects: '副作用',
  incomplete: 'これがすべてではありません。',
  serious: '重い副作用のサインと、知らせる先です。',
  commonEffects: 'よくみられる副作用',
  frequencyUnknown: '頻度はわかっていません',
  monitoring: '見守りの検査',
  doNotStop: {
    medicine: '自分の判断で薬をやめない',
    treatment: '自分の判断で治療をやめない',
  },
  firstStep: {
    emergency: '上の「すぐに」のサインがあるときは、まず救急車・病院へ。',
    'same-day': '上の「その日のうちに」のサインがあるときは、まず病院へ連絡します。',
    calm: '気になることは、治療を受けている病院や薬剤師に相談できます。',
  },

  actions: {
    emergency: 'すぐに救急車を呼ぶサイン',
    'same-day': 'その日のうちに連絡するサイン',
    'next-visit': '次の診察で伝えるサイン',
    watch: '様子を見守るサイン',
  },
  ambulanceNumber: '119番',
  care: 'どう対処されるか',
  whenToCall: '連絡のめやす',

  related: '関連する語',
  back: '前の言葉へもどる',
  about: (name) => `「${name}」の説明`,
  sources: '出典',
  opensInNewTab: '新しいタブで開きます',
  seen: (date) => `${date}に確認`,
  notReviewed: '医療の専門家による確認: まだ',
  reviewedBy: (by, date) => `医療の専門家による確認: ${by}（${date}）`,
  footer: '一般的な説明です。診断や治療の代わりにはなりません。',

  loading: '説明を読み込んでいます',
  failed: '説明を読み込めませんでした。',
  failedAdvice: 'ページを読み込み直すと直ることがあります。',
  missing: 'この語の説明が見つかりませんでした。',
  missingAdvice: '辞書が新しくなったのかもしれません。',

  popup: {
    title: '用語ルーペ',
    search: '医療のことばを探す',
    searchHint: '漢字・かな・英語',
    results: '見つかった語',
    found: (count) => `${count}件`,
    nothing: (query) => `「${query}」は見つかりませんでした。`,
    nothingAdvice: '語の一部や、かな、英語でも探せます。',
    dictionaryFailed: '辞書を読み込めませんでした。この窓を開き直すと直ることがあります。',
    back: '戻る',
    welcome: 'ページの中で線のついた語に、カーソルを合わせるか指でふれると、説明が出ます。',
    welcomeMarks: '線のかたち',
    showHere: 'このサイトで表示する',
    localFiles: 'この端末のファイル',
    unreadable: 'このページは読めません。',
    unreadableAdvice:
      'ブラウザー自身のページか、用語ルーペを入れる前から開いていたページです。ふつうのページなら、読み込み直すと使えます。',
    explanationLanguage: '説明の言葉',
    bothLanguages: '両方',
    reduced: '文を区切る辞書を読み込めなかったため、確実な語だけに印をつけています。',
  },
};
