package org.banso.reception.model;

/** 健康保険 on B票. */
public enum HealthInsurance {
    EMPLOYEES,
    NATIONAL,
    LATE_ELDERLY,
    PUBLIC_ASSISTANCE,
    NONE,
    UNKNOWN
}
