package org.banso.transfer.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class UploadServletTest {

    @Test
    void showsTheLastPartOfAPathAndNothingThatNoNameHas() {
        assertThat(UploadServlet.shownName("C:\\Users\\架空\\旧 台帳.xlsx")).isEqualTo("旧 台帳.xlsx");
        assertThat(UploadServlet.shownName("../../etc/passwd")).isEqualTo("passwd");
        assertThat(UploadServlet.shownName("..")).isEqualTo("-");
        assertThat(UploadServlet.shownName("a/")).isEqualTo("-");
        assertThat(UploadServlet.shownName(null)).isEqualTo("-");
        assertThat(UploadServlet.shownName("a\u0000\u202Ecsv.exe\n")).isEqualTo("acsv.exe");
        assertThat(UploadServlet.shownName("架".repeat(300))).hasSize(200);
    }
}
