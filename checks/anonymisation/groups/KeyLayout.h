#pragma once

#include "checks/anonymisation/data/CodedTable.h"

namespace hallmarker::anonymisation {

/// Where the code of each quasi-identifier lies in the key of a class. A field is as wide as level 0 needs and lies within
/// one word, so that one level can be exchanged for another without touching the others.
class KeyLayout {
public:
    struct Field {
        int word = 0;
        int shift = 0;
        std::uint64_t mask = 0; ///< before the shift
    };

    static KeyLayout of(const std::vector<QuasiIdentifier> &attributes);

    int words() const { return m_words; }
    const std::vector<Field> &fields() const { return m_fields; }
    std::uint32_t code(const std::uint64_t *key, std::size_t column) const
    {
        const Field &field = m_fields[column];
        return std::uint32_t((key[field.word] >> field.shift) & field.mask);
    }

private:
    int m_words = 1;
    std::vector<Field> m_fields;
};

} // namespace hallmarker::anonymisation
