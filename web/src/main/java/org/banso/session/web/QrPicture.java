package org.banso.session.web;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.qrcode.QRCodeWriter;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import java.util.Map;

/** A QR code as one path of a drawing, a unit for each square: no picture to fetch, sharp at every size. */
public final class QrPicture {

    /** Squares of white around it, as the standard wants. */
    private static final int MARGIN = 4;

    private QrPicture() {}

    /** The drawing is as wide and as high as {@code size} units. */
    public record Drawing(int size, String path) {}

    static Drawing of(String text) {
        try {
            BitMatrix squares = new QRCodeWriter()
                    .encode(
                            text,
                            BarcodeFormat.QR_CODE,
                            0,
                            0,
                            Map.of(
                                    EncodeHintType.ERROR_CORRECTION,
                                    ErrorCorrectionLevel.M,
                                    EncodeHintType.MARGIN,
                                    MARGIN));
            StringBuilder path = new StringBuilder();
            for (int y = 0; y < squares.getHeight(); y++) {
                for (int x = 0; x < squares.getWidth(); x++) {
                    if (squares.get(x, y)) {
                        path.append('M').append(x).append(' ').append(y).append("h1v1h-1z");
                    }
                }
            }
            return new Drawing(squares.getWidth(), path.toString());
        } catch (WriterException e) {
            throw new IllegalStateException("too long for a QR code", e);
        }
    }
}
