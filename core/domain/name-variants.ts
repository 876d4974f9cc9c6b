/**
 * Characters of names that are written in several forms, most usual form first. For finding a student only: what is
 * stored and printed is always the form as written.
 */
const groups = [
  '高髙 崎﨑嵜埼碕㟢 吉𠮷 浜濱濵 辺邊邉 斎齋斉齊 沢澤 島嶋嶌 桜櫻 広廣 国國圀 徳德 恵惠',
  '竜龍 滝瀧 蔵藏 真眞 静靜 塩鹽 関關 鉄鐵銕鐡 館舘 会會 学學 寿壽 実實 宝寶寳 栄榮 条條',
  '児兒 円圓 亀龜 伝傳 来來 剣劍劔剱 双雙 収收 豊豐 遥遙 晃晄 暁曉 凛凜 緑綠 禄祿 穂穗',
  '穣穰 巌巖岩 峰峯 峡峽 橋𫞎 桧檜 桑桒 梅楳 柳栁 松枩 杉杦 槙槇 栃杤 渋澁澀 瀬瀨 渕淵渊',
  '涼凉 浅淺 清淸 済濟 湧涌 潜濳 芦蘆葦 荘莊庄 藤籘 薫薰 藪薮 草艸 萌萠 曽曾 増增 寛寬',
  '富冨 宮宫 尚尙 尭堯 岳嶽 崇崈 帯帶 弥彌 弁辨瓣辯 当當 彦彥 従從 応應 恒恆 悦悅 慎愼',
  '戸戶 払拂 択擇 挙擧舉 揺搖 撃擊 数數 教敎 断斷 暦曆 検檢 楽樂 様樣 権權 横橫 歩步',
  '歳歲 殻殼 毎每 気氣 温溫 満滿 為爲 焼燒 状狀 独獨 瑶瑤 瓶甁 産產 畳疊 疎踈 発發 皓晧',
  '県縣 砺礪 礼禮 秋穐龝 称稱 稲稻 竪豎 粋粹 糸絲 経經 絵繪 継繼 総總 縄繩 聡聰 聴聽',
  '脇𦚰 舎舍 芸藝 蒋蔣 虎乕 虫蟲 蛍螢 蝉蟬 装裝 覚覺 観觀 証證 読讀 譲讓 賢贒 賛贊 軽輕',
  '郎郞 釈釋 銭錢 鋳鑄 錬鍊 鎮鎭 間閒 隣鄰 険險 雑雜 霊靈 青靑 頼賴 顕顯 駅驛 駆驅駈',
  '騒騷 験驗 髪髮 鶏鷄雞 鴬鶯 鴎鷗 麹麴 麦麥 黄黃 黒黑 黙默 点點 歯齒 与與 万萬 予豫',
  '争爭 亘亙 亜亞 仏佛 仙僊 仮假 体體 余餘 侠俠 倹儉 倶俱 偽僞 党黨 内內 処處 励勵 勅敕',
  '労勞 効效 勲勳 区區 医醫 即卽 参參 却卻 叙敍 台臺 号號 呉吳 喜㐂 団團 図圖 圧壓 場塲',
  '声聲 売賣 変變 奥奧 奨奬 嬢孃 姫姬 娯娛 対對 専專 将將 届屆 属屬 巻卷 巣巢 庁廳 強强',
  '弾彈 径徑 徴徵 懐懷 恋戀 戦戰 戯戲 抜拔 拝拜 拡擴 掲揭 捜搜 摂攝 弐貳 壱壹 桝枡 簑蓑',
  '籠篭 竈竃 鰺鯵 鳳鳯 壷壺 寄㝢 屏屛 岐歧 嵯嵳 昂昻 晋晉 晟晠 最冣 柏栢 柿柹 栖棲 溪渓',
  '煕熙 燈灯 爾尓 疋匹 皐皋 祇祗 禰祢 簗梁 緒緖 縁緣 繋繫 苅刈 蘇蘓 蛎蠣 裏裡 諌諫 賎賤',
  '釜釡 鉱鑛 鋭銳 録錄 鎌鐮 鑑鑒 閲閱 隠隱 頚頸 顔顏 餅餠 騨驒 鶴靏靎 祷禱 鉤鈎 郷鄕',
  '野埜 旧舊 園薗',
]
  .join(' ')
  .split(' ');

const usual: ReadonlyMap<string, string> = new Map(
  groups.flatMap((group) => {
    const [first = '', ...others] = [...group];
    return others.map((other) => [other, first] as const);
  }),
);

/** The usual form of a character of a name; itself where there is no other. */
export const usualForm = (character: string): string => usual.get(character) ?? character;
