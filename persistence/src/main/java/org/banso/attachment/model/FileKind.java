package org.banso.attachment.model;

import java.util.List;
import org.banso.policy.model.SettingKey;

/** The kinds of files that there are for us; each with the ward's number for its largest size. */
public enum FileKind {
    PDF(SettingKey.ATTACH_PDF, "application/pdf", true, "pdf"),
    JPEG(SettingKey.ATTACH_IMAGE, "image/jpeg", true, "jpg", "jpeg"),
    PNG(SettingKey.ATTACH_IMAGE, "image/png", true, "png"),
    WEBP(SettingKey.ATTACH_IMAGE, "image/webp", true, "webp"),
    WORD(
            SettingKey.ATTACH_OFFICE,
            "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
            false,
            "docx"),
    EXCEL(SettingKey.ATTACH_OFFICE, "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", false, "xlsx"),
    SLIDES(
            SettingKey.ATTACH_OFFICE,
            "application/vnd.openxmlformats-officedocument.presentationml.presentation",
            false,
            "pptx"),
    TEXT(SettingKey.ATTACH_TEXT, "text/plain", true, "txt", "csv", "md");

    private final SettingKey largest;
    private final String mediaType;
    private final boolean shown;
    private final List<String> endings;

    FileKind(SettingKey largest, String mediaType, boolean shown, String... endings) {
        this.largest = largest;
        this.mediaType = mediaType;
        this.shown = shown;
        this.endings = List.of(endings);
    }

    /** The number that says how large it may be, in kilobytes; 0 takes none. */
    public SettingKey largest() {
        return largest;
    }

    public String mediaType() {
        return mediaType;
    }

    /** Whether a browser shows it by itself. */
    public boolean isShown() {
        return shown;
    }

    public boolean isPicture() {
        return largest == SettingKey.ATTACH_IMAGE;
    }

    /** What a name of this kind may end with; the first is the usual one. */
    List<String> endings() {
        return endings;
    }
}
