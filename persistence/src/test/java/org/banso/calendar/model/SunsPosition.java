package org.banso.calendar.model;

import java.time.LocalDateTime;

/**
 * When the sun stands at 0° and 180°, in dynamical time (J. Meeus, Astronomical Algorithms, 2nd edition, chapter 27, tables
 * 27.B and 27.C). Only to check the formula of the calendar by another way.
 */
final class SunsPosition {

    private static final double J2000 = 2451545.0;

    /** Amplitude, phase in degrees, degrees per Julian century. */
    private static final double[][] TERMS = {
        {485, 324.96, 1934.136},
        {203, 337.23, 32964.467},
        {199, 342.08, 20.186},
        {182, 27.85, 445267.112},
        {156, 73.14, 45036.886},
        {136, 171.52, 22518.443},
        {77, 222.54, 65928.934},
        {74, 296.72, 3034.906},
        {70, 243.58, 9037.513},
        {58, 119.81, 33718.147},
        {52, 297.17, 150.678},
        {50, 21.02, 2281.226},
        {45, 247.54, 29929.562},
        {44, 325.15, 31555.956},
        {29, 60.93, 4443.417},
        {18, 155.12, 67555.328},
        {17, 288.79, 4562.452},
        {16, 198.04, 62894.029},
        {14, 199.76, 31436.921},
        {12, 95.39, 14577.848},
        {12, 287.11, 31931.756},
        {12, 320.81, 34777.259},
        {9, 227.73, 1222.114},
        {8, 15.45, 16859.074},
    };

    private SunsPosition() {}

    static LocalDateTime marchEquinox(int year) {
        return corrected(polynomial(year, 2451623.80984, 365242.37404, 0.05169, -0.00411, -0.00057));
    }

    static LocalDateTime septemberEquinox(int year) {
        return corrected(polynomial(year, 2451810.21715, 365242.01767, -0.11575, 0.00337, 0.00078));
    }

    private static double polynomial(int year, double... coefficients) {
        double millennia = (year - 2000) / 1000.0;
        double sum = 0;
        for (int i = coefficients.length - 1; i >= 0; i--) {
            sum = sum * millennia + coefficients[i];
        }
        return sum;
    }

    private static LocalDateTime corrected(double meanJulianDay) {
        double centuries = (meanJulianDay - J2000) / 36525;
        double w = Math.toRadians(35999.373 * centuries - 2.47);
        double lambda = 1 + 0.0334 * Math.cos(w) + 0.0007 * Math.cos(2 * w);
        double sum = 0;
        for (double[] term : TERMS) {
            sum += term[0] * Math.cos(Math.toRadians(term[1] + term[2] * centuries));
        }
        double julianDay = meanJulianDay + 0.00001 * sum / lambda;
        long seconds = Math.round((julianDay - J2000) * 86400);
        return LocalDateTime.of(2000, 1, 1, 12, 0).plusSeconds(seconds);
    }
}
