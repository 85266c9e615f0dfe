package org.banso.demo;

import java.util.List;

/**
 * Names that nobody has: the family name is a word for something made up, the given name a mark and a word for a specimen
 * (架空 乙号). Telephones begin with 000, which no network gives out; places are no places.
 */
final class Names {

    /** In writing and in furigana. */
    record Part(String written, String kana) {}

    private static final List<Part> FAMILY = List.of(
            new Part("架空", "カクウ"),
            new Part("仮名", "カメイ"),
            new Part("例示", "レイジ"),
            new Part("見本", "ミホン"),
            new Part("雛形", "ヒナガタ"),
            new Part("模擬", "モギ"),
            new Part("想定", "ソウテイ"),
            new Part("試作", "シサク"),
            new Part("空想", "クウソウ"),
            new Part("虚構", "キョコウ"),
            new Part("創作", "ソウサク"),
            new Part("例題", "レイダイ"),
            new Part("練習", "レンシュウ"),
            new Part("演習", "エンシュウ"),
            new Part("仮設", "カセツ"),
            new Part("標本", "ヒョウホン"),
            new Part("下書", "シタガキ"),
            new Part("書式", "ショシキ"),
            new Part("様式", "ヨウシキ"),
            new Part("記入", "キニュウ"),
            new Part("見出", "ミダシ"),
            new Part("注釈", "チュウシャク"),
            new Part("付録", "フロク"),
            new Part("索引", "サクイン"),
            new Part("例文", "レイブン"),
            new Part("設問", "セツモン"),
            new Part("仮説", "カセツ"),
            new Part("匿名", "トクメイ"),
            new Part("無名", "ムメイ"),
            new Part("未定", "ミテイ"),
            new Part("予備", "ヨビ"),
            new Part("代替", "ダイタイ"),
            new Part("暫定", "ザンテイ"),
            new Part("参考", "サンコウ"),
            new Part("模型", "モケイ"),
            new Part("台本", "ダイホン"),
            new Part("脚本", "キャクホン"),
            new Part("寓話", "グウワ"),
            new Part("挿絵", "サシエ"),
            new Part("白紙", "ハクシ"));

    private static final List<Part> MARKS = List.of(
            new Part("甲", "コウ"),
            new Part("乙", "オツ"),
            new Part("丙", "ヘイ"),
            new Part("丁", "テイ"),
            new Part("戊", "ボ"),
            new Part("己", "キ"),
            new Part("庚", "カノエ"),
            new Part("辛", "カノト"),
            new Part("壬", "ミズノエ"),
            new Part("癸", "ミズノト"));

    private static final List<Part> SPECIMENS = List.of(
            new Part("例", "レイ"),
            new Part("号", "ゴウ"),
            new Part("番", "バン"),
            new Part("式", "シキ"),
            new Part("型", "ガタ"),
            new Part("案", "アン"),
            new Part("稿", "コウ"),
            new Part("版", "ハン"),
            new Part("項", "コウ"),
            new Part("節", "セツ"));

    private static final List<String> PLACES = List.of("見本町", "架空台", "例示が丘", "雛形坂", "仮名新田", "模擬橋通", "想定本町", "試作野");

    private Names() {}

    static Part family(Draw draw) {
        return draw.oneOf(FAMILY);
    }

    static Part given(Draw draw) {
        Part mark = draw.oneOf(MARKS);
        Part specimen = draw.oneOf(SPECIMENS);
        return new Part(mark.written() + specimen.written(), mark.kana() + specimen.kana());
    }

    /** 000-0123-4567. */
    static String phone(Draw draw) {
        return "000-%04d-%04d".formatted(draw.between(0, 9999), draw.between(0, 9999));
    }

    /** 見本町1-2-3. */
    static String address(Draw draw) {
        return "%s%d-%d-%d".formatted(draw.oneOf(PLACES), draw.between(1, 9), draw.between(1, 30), draw.between(1, 20));
    }
}
