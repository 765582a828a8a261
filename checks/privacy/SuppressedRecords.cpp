#include "checks/privacy/SuppressedRecords.h"

namespace hallmarker::checks {

namespace {

std::uint32_t codeOf(const core::Column &column, const std::string &text)
{
    for (std::uint32_t code = 1; code < column.dictionary().size(); ++code)
        if (column.dictionary().text(code) == text)
            return code;
    return core::StringDictionary::missing;
}

} // namespace

SuppressedRecords SuppressedRecords::of(const std::vector<core::Column> &quasiIdentifiers, const std::string &mark)
{
    SuppressedRecords found;
    std::vector<std::uint32_t> marks;
    for (const core::Column &column : quasiIdentifiers) {
        // A column of numbers holds no mark.
        const std::uint32_t code = mark.empty() || column.isNumeric() ? core::StringDictionary::missing : codeOf(column, mark);
        if (code == core::StringDictionary::missing)
            return found;
        marks.push_back(code);
    }
    for (std::size_t row = 0; !marks.empty() && row < quasiIdentifiers.front().size(); ++row) {
        std::size_t k = 0;
        while (k < marks.size() && quasiIdentifiers[k].codes().at(row) == marks[k])
            ++k;
        if (k < marks.size())
            continue;
        if (!found.first)
            found.first = row;
        ++found.count;
    }
    return found;
}

} // namespace hallmarker::checks
