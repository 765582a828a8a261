#pragma once

#include <string_view>

namespace hallmarker::checks {

/// Where the numbers of a column lie before it was generalised: the open end of "65+" or "<18" is taken from it.
struct NumberDomain {
    double minimum = 0;
    double maximum = 0;
    bool isWhole = false; ///< whole numbers only: an end that is left out is the next whole number
};

/// What a cell of a released column says about the number that stood there.
///
///   20            exact
///   [20, 30[  [20, 30]  (20, 30]  20-29  20..29  20 to 29  {20, 21, 25}  2*     one of several: the middle of the ends stands for it
///   <18  <=17  >=65  >64  65+     the other end is the least or the greatest number before the release
///   *             suppressed
///
/// An end that does not belong to the interval moves to the next whole number where the column has whole numbers only, so that
/// [20, 30[ and 20-29 say the same: 24.5. Of a set the mean stands for it.
struct GeneralisedNumber {
    enum class Kind { Exact, Several, Suppressed, Unreadable };
    Kind kind = Kind::Unreadable;
    double low = 0;
    double high = 0;
    double value = 0; ///< what the model gets; not set when suppressed or unreadable

    static GeneralisedNumber of(std::string_view text, const NumberDomain &domain, std::string_view mark = "*");
};

} // namespace hallmarker::checks
