#pragma once

#include "core/table/CellText.h"
#include "core/table/StringDictionary.h"

#include <memory>
#include <vector>

namespace hallmarker::core {

/// The texts that one thread has met in one column. Its blocks share them: in the next block most values are old friends,
/// so they are neither copied again nor looked up again when the blocks are joined.
class CsvTexts {
public:
    std::uint32_t codeOf(const StringDictionary::Key &key) { return m_dictionary.codeOf(key); }
    /// Of "true" and "false".
    std::uint32_t codeOfTruth(bool value)
    {
        std::uint32_t &code = m_truths[value ? 1 : 0];
        if (code == StringDictionary::missing)
            code = m_dictionary.codeOf(value ? "true" : "false");
        return code;
    }
    /// Of an ISO date with its isoDateIndex: days are numbers, so nothing is hashed.
    std::uint32_t codeOfDate(std::string_view date, int index)
    {
        constexpr std::size_t daysOfYear = 12 * 31;
        const auto year = static_cast<std::size_t>(index) / daysOfYear;
        if (m_years.empty())
            m_years.resize(10'000);
        if (m_years[year].empty())
            m_years[year].resize(daysOfYear, StringDictionary::missing);
        std::uint32_t &code = m_years[year][static_cast<std::size_t>(index) % daysOfYear];
        if (code == StringDictionary::missing)
            code = m_dictionary.codeOf(date);
        return code;
    }
    void prefetch(const StringDictionary::Key &key) const { m_dictionary.prefetch(key); }
    /// Whether the text of a code stands for a missing value when it is not quoted; asked of the markers once a code.
    bool isMarker(std::uint32_t code, const MissingMarkers &markers)
    {
        while (m_isMarker.size() < code)
            m_isMarker.push_back(markers.contains(m_dictionary.text(static_cast<std::uint32_t>(m_isMarker.size() + 1))));
        return m_isMarker[code - 1];
    }
    const StringDictionary &dictionary() const { return m_dictionary; }
    void endBlock(std::size_t rows)
    {
        m_isOfKeys = (m_dictionary.size() - m_sizeBefore) * std::size_t(4) > rows * 3;
        m_sizeBefore = m_dictionary.size();
    }
    /// False when nearly each row of the last block had a new text, as in a column of keys: a fresh and small dictionary
    /// is faster then.
    bool isWorthKeeping() const
    {
        constexpr std::uint32_t fitsIntoCache = 1 << 17;
        return m_dictionary.size() < fitsIntoCache || !m_isOfKeys;
    }
    /// No text is added after this.
    void compact()
    {
        m_dictionary.compact();
        m_isMarker = {};
        m_years = {};
    }

private:
    StringDictionary m_dictionary;
    std::vector<bool> m_isMarker;
    std::uint32_t m_truths[2] = {StringDictionary::missing, StringDictionary::missing};
    std::vector<std::vector<std::uint32_t>> m_years; ///< codes by year and day
    std::uint32_t m_sizeBefore = 1;
    bool m_isOfKeys = false;
};

/// By column; a column without texts has none.
using CsvThreadTexts = std::vector<std::shared_ptr<CsvTexts>>;

} // namespace hallmarker::core
