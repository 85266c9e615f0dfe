package org.banso.desk.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ShownListTest {

    private static final String PAGE = """
            <h1>x</h1><table class="list"><tr><td>another</td></tr></table>
            <p><b>y</b></p><table class="list" id="t" data-list="due"><caption class="unseen">題</caption>
            <thead><tr><th scope="col"><label><input type="checkbox"/> all</label></th><th scope="col">番号</th><th>名前 &amp; 印</th></tr></thead>
            <tbody><tr><td><input type="checkbox" name="a>b"/></td><td class="code">R8-0001</td>
              <td><span class="kana">かくう</span><a href="/banso/casefile/case.xhtml?id=12">架空&#12398;人</a><br/>非公開 <select><option>消える</option></select></td></tr>
            <tr data-case="13"><td></td><td>0300</td><td>12<span class="no-print">印刷しない</span></td></tr>
            <tr><td></td><td><a href="x.xhtml?a=1&amp;case=14">R8-0003</a></td><td><svg><text>絵</text></svg>&lt;b&gt;</td></tr></tbody></table>
            <table class="list" data-list="other"><tr><td>not this</td></tr></table>
            <ul class="rows" data-list="soon"><li><a class="row" href="casefile/case.xhtml?id=7">一つ目</a> <p class="meta"><span>5月</span><span>電話</span></p>
              <ul><li>内側</li></ul></li><li><span class="what">二つ目</span></li></ul><p>end</p>
            """;

    @Test
    void readsATableAsItIsShown() {
        assertThat(ShownList.in(PAGE, "due").orElseThrow().cells())
                .containsExactly(
                        List.of("", "番号", "名前 & 印"),
                        List.of("", "R8-0001", "かくう 架空の人 非公開"),
                        List.of("", "0300", "12"),
                        List.of("", "R8-0003", "<b>"));
    }

    @Test
    void knowsOfWhomItTells() {
        assertThat(ShownList.in(PAGE, "due").orElseThrow().caseIds()).containsExactly(12L, 13L, 14L);
        assertThat(ShownList.in(PAGE, "soon").orElseThrow().caseIds()).containsExactly(7L);
    }

    @Test
    void readsRowsAsWhatAndMore() {
        assertThat(ShownList.in(PAGE, "soon").orElseThrow().cells())
                .containsExactly(List.of("一つ目", "5月 電話 内側"), List.of("二つ目"));
    }

    @Test
    void findsNothingOfAnotherName() {
        assertThat(ShownList.in(PAGE, "missing")).isEmpty();
    }
}
