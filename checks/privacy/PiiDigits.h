#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace hallmarker::checks {

/// Text whose decimal digits of other scripts (Arabic, Devanagari, full width, ...) are written as ASCII digits, with
/// the way back to positions in the original.
class PiiDigits {
public:
    /// Nothing when the text holds no such digit, which is the case for almost every text and found out in one quick pass.
    static std::optional<PiiDigits> in(std::string_view text);

    std::string_view folded() const { return m_folded; }
    std::size_t originalAt(std::size_t foldedAt) const;

private:
    struct Shift {
        std::size_t folded; ///< position behind a replaced digit
        std::size_t bytes;  ///< by how much the original is ahead from there on
    };
    std::string m_folded;
    std::vector<Shift> m_shifts;
};

} // namespace hallmarker::checks
