package org.banso.kernel.model;

import java.util.Collections;
import java.util.HashMap;
import java.util.Map;

/**
 * Kanji that are written in several shapes in registered names, each group folded to its first shape, for search keys only.
 *
 * <p>Own list, from what family and given names in use show: old and new shapes of the Jōyō and Jinmeiyō tables and the
 * common variants of family names. A group may join characters that are strictly two (斉 and 斎): in a search a name too many
 * costs a glance, a name too few a second file for the same person.
 */
final class KanjiVariants {

    private static final String GROUPS = """
            辺邊邉 斉斎齊齋 沢澤 浜濱濵 高髙 崎﨑嵜㟢 桜櫻 広廣 国國圀 島嶋嶌㠀 富冨 真眞 恵惠 竜龍 滝瀧 瀬瀨
            徳德 曽曾 淵渕渊 槙槇 桑桒 柳栁桺 条條 寿壽 栄榮 実實 絵繪 円圓 与與 学學 豊豐 静靜 弥彌 礼禮
            灯燈 渋澁澀 桧檜 土圡 吉𠮷 鴎鷗 万萬 応應 禄祿 黒黑 黄黃 青靑 清淸 増增 横橫 歩步 凛凜 巌巖
            寛寬 昇曻 園薗 峰峯 岳嶽 峡峽 亜亞 来來 伝傳 仏佛 館舘 荘莊 関關 鉄鐵銕 塩鹽 穂穗 稲稻 並竝
            総總 県縣 旧舊 蔵藏 芦蘆 号號 譲讓 遥遙 郷鄕鄉 剣劍劔剱釼 顕顯 駅驛 鶏鷄 麦麥 野埜 船舩 喜㐂
            恒恆 晋晉 暁曉 会會 楽樂 様樣 橋槗𣘺 気氣 浅淺 渓溪谿 満滿 狭狹 独獨 珍珎 当當 発發 称稱 粋粹
            糸絲 経經 縄繩 継繼 台臺 萌萠 芸藝 薬藥 衛衞 覚覺 観觀 誉譽 頼賴 村邨 隣鄰 双雙 霊靈 亀龜 児兒
            厳嚴 団團 図圖 壮壯 奥奧 姫姬 宝寶 将將 尚尙 帯帶 庁廳 彦彥 従從 慎愼 戸戶 恋戀 叙敍 郎郞 錬鍊
            隠隱 雁鴈 梅楳 磯礒 薮藪籔 達逹 間閒 鶴靍靏 麹麴 穎頴 顔顏 歯齒 松枩 杉椙 秋秌穐 春旾 梨棃 床牀
            庵菴 諌諫 亘亙 勲勳 薫薰 堯尭 瑤瑶 穣穰 巻卷 鋭銳 悦悅 閲閱 緑綠 録錄 倶俱 浄淨 瓶甁 済濟 摂攝
            枢樞 昼晝 乗乘 焼燒 壌壤 嬢孃 醸釀 畳疊 鎮鎭 転轉 党黨 拝拜 祷禱 祢禰 晃晄 煕熙 莱萊 讃讚 賛贊
            槌鎚 柏栢 杯盃 泪涙淚 闘鬪
            """;

    private static final Map<Integer, Integer> FIRST_OF_GROUP = read();

    private KanjiVariants() {}

    static int fold(int character) {
        return FIRST_OF_GROUP.getOrDefault(character, character);
    }

    private static Map<Integer, Integer> read() {
        Map<Integer, Integer> first = new HashMap<>();
        for (String group : GROUPS.split("\\s+", -1)) {
            group.codePoints().skip(1).forEach(variant -> first.putIfAbsent(variant, group.codePointAt(0)));
        }
        return Collections.unmodifiableMap(first);
    }
}
