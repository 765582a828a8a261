#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <variant>
#include <vector>

namespace hallmarker::core {

/// The codes of a dictionary-encoded column, one per row, in the narrowest of 1, 2 and 4 bytes.
class CodeVector {
public:
    std::size_t size() const;
    std::uint32_t at(std::size_t row) const;
    int widthBytes() const;
    /// Appends a code; widens the storage when it does not fit.
    void push(std::uint32_t code)
    {
        switch (m_codes.index()) {
        case 0:
            if (code <= 0xff)
                return std::get_if<0>(&m_codes)->push_back(static_cast<std::uint8_t>(code));
            break;
        case 1:
            if (code <= 0xffff)
                return std::get_if<1>(&m_codes)->push_back(static_cast<std::uint16_t>(code));
            break;
        default:
            return std::get_if<2>(&m_codes)->push_back(code);
        }
        pushMany(code, 1);
    }
    /// Appends the same code `count` times.
    void pushMany(std::uint32_t code, std::size_t count);
    void popBack();
    void clear();
    /// Gives back spare room.
    void compact();
    void reserve(std::size_t rows);
    /// Calls f with a std::span<const std::uint8_t>, <const std::uint16_t> or <const std::uint32_t>.
    template <typename F>
    decltype(auto) visit(F &&f) const
    {
        return std::visit([&](const auto &codes) -> decltype(auto) { return f(std::span(codes)); }, m_codes);
    }

private:
    void widenFor(std::uint32_t code);

    std::variant<std::vector<std::uint8_t>, std::vector<std::uint16_t>, std::vector<std::uint32_t>> m_codes;
};

} // namespace hallmarker::core
