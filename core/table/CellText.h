#pragma once

#include "core/table/Column.h"

#include <QStringList>

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace hallmarker::core {

/// What cells of text mean. A text is only taken for a number when the number gives the text back in meaning: leading
/// zeros ("007"), a plus sign, thousands separators and hexadecimal stay text, and so do whole numbers that the type
/// could not hold exactly.

/// -?(0|[1-9][0-9]*) within 64 bits, blanks around it allowed; "-0" is not one.
std::optional<std::int64_t> integerOf(std::string_view cell);
/// The number grammar of JSON, a leading or trailing point (.5, 5.) and blanks around it allowed too. Whole numbers beyond 2^53 that a double does
/// not hold exactly, and numbers out of its range, are none.
std::optional<double> realOf(std::string_view cell, char decimalPoint = '.');
/// true, True, TRUE, false, False, FALSE; with `lenient` also yes/no, y/n, t/f, 1/0, on/off in any case.
std::optional<bool> booleanOf(std::string_view cell, bool lenient = false);
/// YYYY-MM-DD, a day of the (proleptic) Gregorian calendar, years 0001 to 9999.
bool isIsoDate(std::string_view cell);
/// (year * 12 + month - 1) * 31 + day - 1 of such a day, or -1.
int isoDateIndex(std::string_view cell);

/// Whole numbers of at most this magnitude are exact as Real: 2^53.
constexpr std::int64_t exactRealLimit = std::int64_t(1) << 53;

std::string_view trimmedBlanks(std::string_view cell);

/// Texts that stand for "no value".
class MissingMarkers {
public:
    explicit MissingMarkers(const QStringList &markers);
    /// Blanks around the marker do not count.
    bool contains(std::string_view cell) const;
    bool containsEmpty() const { return m_hasEmpty; }
    /// A number stands for "no value" (-999): cells have to be compared before they are taken for numbers.
    bool containsNumbers() const { return m_hasNumbers; }

    /// Always taken as missing unless the caller names other markers.
    static QStringList standard();
    /// Taken as missing when the sample shows them in a column that is otherwise numbers, dates or truth values.
    static QStringList conditional();

private:
    std::vector<std::string> m_markers;
    std::size_t m_longest = 0;
    bool m_hasEmpty = false;
    bool m_hasNumbers = false;
};

} // namespace hallmarker::core
