#include "checks/logs/LogTimestamp.h"

namespace hallmarker::checks {

namespace {

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

/// 0 in the form stands for any digit, T for T or a space, every other character for itself.
bool hasForm(std::string_view text, std::string_view form)
{
    if (text.size() < form.size())
        return false;
    for (std::size_t i = 0; i < form.size(); ++i) {
        const char wanted = form[i];
        const bool fits = wanted == '0' ? isDigit(text[i]) : wanted == 'T' ? text[i] == 'T' || text[i] == ' ' : text[i] == wanted;
        if (!fits)
            return false;
    }
    return true;
}

} // namespace

std::size_t leadingTimestamp(std::string_view line)
{
    constexpr std::string_view form = "0000-00-00T00:00:00";
    const std::size_t begin = line.starts_with('[') ? 1 : 0;
    if (!hasForm(line.substr(begin), form))
        return 0;
    std::size_t end = begin + form.size();
    if (end + 1 < line.size() && (line[end] == '.' || line[end] == ',') && isDigit(line[end + 1]))
        for (++end; end < line.size() && isDigit(line[end]);)
            ++end;
    if (const std::string_view rest = line.substr(end); rest.starts_with('Z'))
        ++end;
    else if (hasForm(rest, "+00:00") || hasForm(rest, "-00:00"))
        end += 6;
    else if (hasForm(rest, "+0000") || hasForm(rest, "-0000"))
        end += 5;
    // Where more of a word or number follows, it was something else.
    if (end < line.size() && line[end] != ' ' && line[end] != '\t' && line[end] != ']' && line[end] != ',' && line[end] != '|')
        return 0;
    return end;
}

} // namespace hallmarker::checks
