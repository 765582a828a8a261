#include "checks/attacks/ValueLikeness.h"

#include <QRegularExpression>

#include <algorithm>
#include <cmath>
#include <limits>
#include <vector>

namespace hallmarker::checks {

double ValueLikeness::ofTexts(QStringView left, QStringView right)
{
    constexpr qsizetype mostSigns = 200; // the work grows with the square
    const QString a = left.left(mostSigns).toString().toCaseFolded();
    const QString b = right.left(mostSigns).toString().toCaseFolded();
    if (a == b)
        return a.isEmpty() ? 0 : 1;
    if (a.isEmpty() || b.isEmpty())
        return 0;
    const qsizetype window = std::max<qsizetype>(0, std::max(a.size(), b.size()) / 2 - 1);
    std::vector<bool> inA(std::size_t(a.size()), false), inB(std::size_t(b.size()), false);
    double common = 0;
    for (qsizetype i = 0; i < a.size(); ++i) {
        for (qsizetype j = std::max<qsizetype>(0, i - window); j < std::min(b.size(), i + window + 1); ++j) {
            if (inB[std::size_t(j)] || a.at(i) != b.at(j))
                continue;
            inA[std::size_t(i)] = inB[std::size_t(j)] = true;
            ++common;
            break;
        }
    }
    if (common == 0)
        return 0;
    double moved = 0;
    qsizetype j = 0;
    for (qsizetype i = 0; i < a.size(); ++i) {
        if (!inA[std::size_t(i)])
            continue;
        while (!inB[std::size_t(j)])
            ++j;
        moved += a.at(i) != b.at(j++) ? 1 : 0;
    }
    const double jaro = (common / double(a.size()) + common / double(b.size()) + (common - moved / 2) / common) / 3;
    qsizetype start = 0;
    while (start < 4 && start < a.size() && start < b.size() && a.at(start) == b.at(start))
        ++start;
    return jaro + double(start) * 0.1 * (1 - jaro);
}

double ValueLikeness::ofNumbers(double a, double b, double tolerance)
{
    if (!(std::isfinite(a) && std::isfinite(b)))
        return 0;
    if (a == b)
        return 1;
    return tolerance > 0 ? std::max(0.0, 1 - std::fabs(a - b) / tolerance) : 0;
}

std::optional<ValueLikeness::Range> ValueLikeness::rangeOf(const QString &text)
{
    static const QString number = QStringLiteral("(-?[0-9]+(?:\\.[0-9]+)?)");
    static const QRegularExpression plain(QRegularExpression::anchoredPattern(QStringLiteral("\\s*") + number + QStringLiteral("\\s*")));
    static const QRegularExpression dash(QRegularExpression::anchoredPattern(QStringLiteral("\\s*") + number + QStringLiteral("\\s*[-\u2013]\\s*") + number + QStringLiteral("\\s*")));
    static const QRegularExpression bracket(QRegularExpression::anchoredPattern(QStringLiteral("\\s*([\\[\\](])\\s*") + number + QStringLiteral("\\s*[,;]\\s*") + number + QStringLiteral("\\s*([\\[\\])])\\s*")));
    static const QRegularExpression open(QRegularExpression::anchoredPattern(QStringLiteral("\\s*(<=|>=|<|>)\\s*") + number + QStringLiteral("\\s*")));
    constexpr double end = std::numeric_limits<double>::infinity();
    if (const auto match = plain.match(text); match.hasMatch()) {
        const double value = match.captured(1).toDouble();
        return Range{value, value, true, true};
    }
    if (const auto match = dash.match(text); match.hasMatch())
        return Range{match.captured(1).toDouble(), match.captured(2).toDouble(), true, true};
    if (const auto match = bracket.match(text); match.hasMatch())
        return Range{match.captured(2).toDouble(), match.captured(3).toDouble(), match.captured(1) == QLatin1String("["), match.captured(4) == QLatin1String("]")};
    if (const auto match = open.match(text); match.hasMatch()) {
        const double value = match.captured(2).toDouble();
        const bool isIn = match.captured(1).size() == 2;
        return match.captured(1).startsWith(QLatin1Char('<')) ? Range{-end, value, true, isIn} : Range{value, end, isIn, true};
    }
    return std::nullopt;
}

bool ValueLikeness::isMaskOf(QStringView masked, QStringView value)
{
    if (masked.size() != value.size() || !masked.contains(QLatin1Char('*')))
        return false;
    for (qsizetype i = 0; i < masked.size(); ++i)
        if (masked.at(i) != QLatin1Char('*') && masked.at(i) != value.at(i))
            return false;
    return true;
}

} // namespace hallmarker::checks
