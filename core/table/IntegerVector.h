#pragma once

#include <cstddef>
#include <cstdint>
#include <variant>
#include <vector>

namespace hallmarker::core {

/// Whole numbers, one per row, in the narrowest of 1, 2, 4 and 8 bytes that holds all of them.
class IntegerVector {
public:
    std::size_t size() const;
    std::int64_t at(std::size_t row) const
    {
        switch (m_values.index()) {
        case 0:
            return (*std::get_if<0>(&m_values))[row];
        case 1:
            return (*std::get_if<1>(&m_values))[row];
        case 2:
            return (*std::get_if<2>(&m_values))[row];
        default:
            return (*std::get_if<3>(&m_values))[row];
        }
    }
    int widthBytes() const { return 1 << m_values.index(); }
    void push(std::int64_t value);
    /// Appends all of another vector.
    void append(const IntegerVector &more);
    void append(const std::vector<std::int64_t> &more);
    void popBack();
    void reserve(std::size_t rows);
    /// Calls f with the vector of std::int8_t, 16, 32 or 64.
    template <typename F>
    decltype(auto) visit(F &&f) const
    {
        return std::visit(std::forward<F>(f), m_values);
    }

private:
    void widenTo(std::size_t index);

    std::variant<std::vector<std::int8_t>, std::vector<std::int16_t>, std::vector<std::int32_t>,
                 std::vector<std::int64_t>> m_values;
};

} // namespace hallmarker::core
