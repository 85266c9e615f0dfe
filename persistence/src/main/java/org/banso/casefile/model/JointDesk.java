package org.banso.casefile.model;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;
import org.banso.directory.model.Agency;

/**
 * ひきこもり相談窓口「リンク」: the two agencies that run the desk together (ward report, section 2). What reaches the desk
 * reaches both of them, and only they receive.
 */
public final class JointDesk {

    public static final Set<Agency> AGENCIES =
            Collections.unmodifiableSet(EnumSet.of(Agency.PLAT_HOME, Agency.MERKMAL));

    private JointDesk() {}

    public static boolean isRunBy(Agency agency) {
        return AGENCIES.contains(agency);
    }
}
