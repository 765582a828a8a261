#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace hallmarker::core {

/// The distinct values of a column as UTF-8 in one arena. Code 0 is the missing value, always present.
class StringDictionary {
public:
    static constexpr std::uint32_t missing = 0;

    StringDictionary();
    /// Number of codes, the missing value included.
    std::uint32_t size() const;
    /// "" for the missing value.
    std::string_view text(std::uint32_t code) const;
    /// The code of a value, added when it is new.
    std::uint32_t codeOf(std::string_view text);
    /// The code of a value, or `missing` when it is not there.
    std::uint32_t find(std::string_view text) const;

private:
    void grow();

    std::string m_arena;
    std::vector<std::uint64_t> m_ends;   ///< end of code i in the arena
    std::vector<std::uint32_t> m_slots;  ///< open addressing over codes, 0 = free
};

} // namespace hallmarker::core
