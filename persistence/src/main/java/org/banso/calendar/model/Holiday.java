package org.banso.calendar.model;

/** The national holidays since 2000 (国民の祝日に関する法律 and the special acts beside it), as codes of their names. */
public enum Holiday {
    NEW_YEARS_DAY,
    COMING_OF_AGE_DAY,
    FOUNDATION_DAY,
    EMPERORS_BIRTHDAY,
    VERNAL_EQUINOX_DAY,
    SHOWA_DAY,
    CONSTITUTION_DAY,
    GREENERY_DAY,
    CHILDRENS_DAY,
    MARINE_DAY,
    MOUNTAIN_DAY,
    RESPECT_FOR_THE_AGED_DAY,
    AUTUMNAL_EQUINOX_DAY,
    /** Until 2019. */
    HEALTH_AND_SPORTS_DAY,
    /** Since 2020. */
    SPORTS_DAY,
    CULTURE_DAY,
    LABOUR_THANKSGIVING_DAY,
    /** Only on 1 May 2019. */
    ENTHRONEMENT_DAY,
    /** Only on 22 October 2019. */
    ENTHRONEMENT_CEREMONY_DAY,
    /** 振替休日, for one that fell on a Sunday. */
    SUBSTITUTE_HOLIDAY,
    /** 国民の休日, the day between two. */
    HOLIDAY_BETWEEN;

    /** Whether it is a 国民の祝日 itself, and not a 休日 that follows from others. */
    public boolean isNamedByLaw() {
        return this != SUBSTITUTE_HOLIDAY && this != HOLIDAY_BETWEEN;
    }
}
