#include "core/table/IntegerVector.h"

#include <algorithm>
#include <limits>

namespace hallmarker::core {

namespace {

std::size_t integerWidthIndex(std::int64_t low, std::int64_t high)
{
    const auto fits = [&]<typename T>(T) {
        return low >= std::numeric_limits<T>::min() && high <= std::numeric_limits<T>::max();
    };
    return fits(std::int8_t()) ? 0 : fits(std::int16_t()) ? 1 : fits(std::int32_t()) ? 2 : 3;
}

} // namespace

std::size_t IntegerVector::size() const
{
    return std::visit([](const auto &values) { return values.size(); }, m_values);
}

void IntegerVector::widenTo(std::size_t index)
{
    if (index <= m_values.index())
        return;
    const auto widen = [this]<typename T>(T) {
        std::vector<T> wide;
        std::visit([&](const auto &values) {
            wide.reserve(values.capacity());
            for (const auto value : values)
                wide.push_back(static_cast<T>(value));
        }, m_values);
        m_values = std::move(wide);
    };
    if (index == 1)
        widen(std::int16_t());
    else if (index == 2)
        widen(std::int32_t());
    else
        widen(std::int64_t());
}

void IntegerVector::push(std::int64_t value)
{
    widenTo(integerWidthIndex(value, value));
    std::visit([&](auto &values) {
        values.push_back(static_cast<typename std::decay_t<decltype(values)>::value_type>(value));
    }, m_values);
}

void IntegerVector::append(const std::vector<std::int64_t> &more)
{
    if (more.empty())
        return;
    const auto [low, high] = std::minmax_element(more.begin(), more.end());
    widenTo(integerWidthIndex(*low, *high));
    std::visit([&](auto &values) {
        using T = typename std::decay_t<decltype(values)>::value_type;
        const std::size_t old = values.size();
        values.resize(old + more.size());
        std::transform(more.begin(), more.end(), values.begin() + static_cast<std::ptrdiff_t>(old),
                       [](std::int64_t value) { return static_cast<T>(value); });
    }, m_values);
}

void IntegerVector::append(const IntegerVector &more)
{
    widenTo(more.m_values.index());
    std::visit([](auto &values, const auto &added) {
        using T = typename std::decay_t<decltype(values)>::value_type;
        values.reserve(std::max(values.capacity(), values.size() + added.size()));
        for (const auto value : added)
            values.push_back(static_cast<T>(value));
    }, m_values, more.m_values);
}

void IntegerVector::popBack()
{
    std::visit([](auto &values) { values.pop_back(); }, m_values);
}

void IntegerVector::reserve(std::size_t rows)
{
    std::visit([&](auto &values) { values.reserve(rows); }, m_values);
}

} // namespace hallmarker::core
