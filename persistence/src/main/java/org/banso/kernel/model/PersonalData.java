package org.banso.kernel.model;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks what tells about a living person: never in a log, a URL, a notice to a centre or a council table; counted when
 * retention ends; offered when a person asks to see their own file.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.FIELD, ElementType.METHOD, ElementType.PARAMETER, ElementType.RECORD_COMPONENT, ElementType.TYPE})
public @interface PersonalData {

    Care value() default Care.IDENTIFYING;

    /** How much harm it does in the wrong hands; the order is from less to more. */
    enum Care {
        /** Says who it is: name, address, telephone, date of birth. */
        IDENTIFYING,
        /** Special-care personal information (要配慮個人情報, 個人情報保護法 2条3項): health, disability, crime, and all case notes. */
        SPECIAL_CARE
    }
}
