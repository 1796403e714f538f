/**
 * Kanji that are written in two ways in the same word, the way that is folded away first: print
 * forms beside the ones of the JIS standard (囊/嚢, 頰/頬), both in medical use (頚/頸, 腟/膣),
 * and the forms from before 1946 (體/体). Source: the table of jōyō kanji (2010) with its
 * 康熙字典体, and Unihan's kZVariant and kSemanticVariant for the first rows.
 */
const PAIRS = `
  頚頸 囊嚢 腟膣 剝剥 塡填 頰頬 瘦痩 繫繋 欝鬱 沪濾 靱靭 彎弯 痹痺 皰疱 癢痒 瘺瘻
  搔掻 壞壊 臟臓 體体 氣気 壓圧 醫医 檢検 發発 腦脳 膽胆 觸触 關関 聽聴 齒歯 髓髄
  髮髪 黃黄 變変 經経 續続 斷断 處処 鐵鉄 鹽塩 單単 國国 學学 實実 對対 轉転 輕軽
  樣様 權権 藥薬 靜静 惡悪 數数 點点 濕湿 渴渇 淺浅 溫温 滯滞 滿満 增増 專専 聲声
  圍囲 覺覚 繼継 瓣弁 總総 榮栄 營営 穩穏 擴拡 顏顔 歸帰 狹狭 强強 莖茎 擊撃 效効
  濟済 劑剤 雜雑 產産 殘残 兒児 收収 縱縦 燒焼 證証 寢寝 眞真 圖図 攝摂 戰戦 雙双
  巢巣 插挿 帶帯 擇択 擔担 遲遅 蟲虫 癡痴 傳伝 當当 獨独 讀読 惱悩 廢廃 麥麦 拔抜
  邊辺 豫予 餘余 搖揺 來来 亂乱 兩両 綠緑 淚涙 勵励 齡齢 歷歴 勞労 錄録 灣湾
`;

const STANDARD = new Map(
  PAIRS.trim()
    .split(/\s+/)
    .map(([variant = '', standard = '']) => [variant, standard]),
);

/** Every kanji that is folded to another, for a character class. */
export const KANJI_VARIANTS = [...STANDARD.keys()].join('');

/** The usual way of writing a kanji, or undefined where it is that already. */
export function standardKanji(kanji: string): string | undefined {
  return STANDARD.get(kanji);
}
