package org.banso.attachment.service;

import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** Looks at every byte of a file as it comes. */
interface VirusScanner {

    /** Begins with a file. */
    Look begin();

    /** One file being looked at. */
    interface Look extends AutoCloseable {

        /** The next bytes. @throws IOException when the scanner does not answer */
        void take(byte[] bytes, int length) throws IOException;

        /**
         * There are no more.
         *
         * @return what it found, null for nothing
         * @throws IOException when the scanner does not answer, or not so that it can be understood
         */
        @Nullable
        String found() throws IOException;

        @Override
        void close();
    }
}
