package org.banso.demo;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import org.banso.kernel.model.RoughDate;

/** Answers of the sheet's lists, by the numbers that V84 and V84_1 give the options. What nobody asked has none. */
final class Answers {

    static final long SALT = 841;

    private static final double ASKED = 70;

    /** The first and the last of 外出範囲 (to 自室からほとんど出ない), and of the lists of one answer each. */
    private static final int[][] ONE_OF = {
        {10, 13},
        {16, 18},
        {51, 53},
        {55, 59},
        {61, 63},
        {94, 96},
        {100, 101},
        {105, 106},
        {119, 123},
        {28, 29},
        {35, 36}
    };

    /** Of 交流, 生活技能, 同居, 健康, 強み: of each the first and the last that may stand beside others. */
    private static final int[][] SOME_OF = {{20, 24}, {65, 69}, {85, 88}, {38, 42}, {45, 48}};

    private static final List<String> STRENGTHS = List.of("好きな音楽の話は長く続く", "猫の世話を欠かさない", "台所の片付けを自分でする");

    private Answers() {}

    static List<Long> of(Draw draw) {
        List<Long> chosen = new ArrayList<>();
        for (int[] list : ONE_OF) {
            if (draw.rolled(ASKED)) {
                chosen.add((long) draw.between(list[0], list[1]));
            }
        }
        for (int[] list : SOME_OF) {
            if (draw.rolled(ASKED)) {
                int first = draw.between(list[0], list[1]);
                chosen.add((long) first);
                if (first < list[1] && draw.rolled(40)) {
                    chosen.add(first + 1L);
                }
            }
        }
        return chosen;
    }

    /** The month, the year, or about the year: as exact as a family remembers it. */
    static RoughDate onset(OpenCase open, Draw draw) {
        YearMonth since = open.contact.since();
        return draw.oneOf(
                List.of(RoughDate.of(since), RoughDate.ofYear(since.getYear()), RoughDate.aboutYear(since.getYear())));
    }

    static String strength(Draw draw) {
        return draw.oneOf(STRENGTHS);
    }
}
