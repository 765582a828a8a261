#pragma once

#include <QString>

#include <optional>

namespace hallmarker::checks {

/// How alike two values are, 0 to 1, also where one was generalised or mistyped.
struct ValueLikeness {
    /// Jaro similarity with the bonus for a common start (Winkler 1990); case does not count.
    static double ofTexts(QStringView a, QStringView b);
    /// 1 for equal numbers, falling in a line to 0 at the tolerance.
    static double ofNumbers(double a, double b, double tolerance);

    /// The numbers that a released value stands for: "37", "30-39", "[30, 40[", "[30, 40)", ">=65", "<20".
    struct Range {
        double low = 0, high = 0;
        bool isLowIn = true, isHighIn = true;
        bool holds(double value) const { return (value > low || (isLowIn && value == low)) && (value < high || (isHighIn && value == high)); }
    };
    static std::optional<Range> rangeOf(const QString &text);
    /// "476**" holds "47677": a star stands for one sign that was masked.
    static bool isMaskOf(QStringView masked, QStringView value);
};

} // namespace hallmarker::checks
