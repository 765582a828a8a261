#include "checks/logs/AssignedSecret.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <string>

namespace hallmarker::checks {

namespace {

constexpr std::size_t longestName = 48;
constexpr std::size_t longestValue = 4096;
constexpr std::size_t leastPassword = 4;
constexpr std::size_t leastSecret = 12;
constexpr double leastEntropy = 3.0; ///< bits a character; words of a language in one case lie at 2 to 3 at this length

bool isNameByte(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_' || c == '-' || c == '.';
}

char lowerCase(char c)
{
    return c >= 'A' && c <= 'Z' ? char(c + ('a' - 'A')) : c;
}

/// Bits a character, after Shannon 1948, of the bytes as they occur.
double entropyOf(std::string_view value)
{
    std::array<int, 256> counts{};
    for (const char c : value)
        ++counts[static_cast<unsigned char>(c)];
    double bits = 0;
    for (const int count : counts)
        if (count > 0)
            bits -= count * std::log2(double(count) / double(value.size()));
    return bits / double(value.size());
}

/// What stands where a value was left out, hidden, or is filled in later.
bool isPlaceholder(std::string_view value)
{
    static constexpr std::array<std::string_view, 14> words{"none", "null", "nil", "true", "false", "undefined", "empty", "hidden", "redacted", "filtered", "masked", "removed", "required", "optional"};
    std::string lower(value.substr(0, 16));
    std::transform(lower.begin(), lower.end(), lower.begin(), lowerCase);
    if (std::find(words.begin(), words.end(), lower) != words.end())
        return true;
    if (value.front() == '<' || value.front() == '[' || value.front() == '$' || value.front() == '%' || value.starts_with("{{"))
        return true;
    return std::all_of(value.begin(), value.end(), [&value](char c) { return c == value.front(); }); // "****", "xxxx"
}

} // namespace

AssignedSecret::Name AssignedSecret::nameBefore(std::string_view text, std::size_t sign)
{
    std::size_t end = sign;
    while (end > 0 && sign - end < 3 && (text[end - 1] == ' ' || text[end - 1] == '"' || text[end - 1] == '\'' || text[end - 1] == '\\'))
        --end;
    if (end == 0 || std::string_view("detnyl").find(lowerCase(text[end - 1])) == std::string_view::npos)
        return Name::Harmless; // none of the names below ends like this, and most signs of a log stand behind something else
    std::string name; // lower case, without what joins its words, from the back
    for (std::size_t at = end; at > 0 && end - at < longestName && isNameByte(text[at - 1]); --at)
        if (text[at - 1] != '_' && text[at - 1] != '-' && text[at - 1] != '.')
            name.insert(name.begin(), lowerCase(text[at - 1]));
    static constexpr std::array<std::string_view, 6> passwords{"password", "passwd", "passphrase", "passwort", "pwd", "motdepasse"};
    static constexpr std::array<std::string_view, 8> secrets{"secret", "token", "apikey", "accesskey", "secretkey", "privatekey", "credential", "accountkey"};
    const auto endsWith = [&name](std::string_view word) { return name.ends_with(word); };
    if (std::any_of(passwords.begin(), passwords.end(), endsWith))
        return Name::Password;
    return std::any_of(secrets.begin(), secrets.end(), endsWith) ? Name::Secret : Name::Harmless;
}

bool AssignedSecret::isSecretive(Name name, std::string_view value)
{
    if (value.size() < (name == Name::Password ? leastPassword : leastSecret) || isPlaceholder(value))
        return false;
    return name == Name::Password || entropyOf(value) >= leastEntropy;
}

std::optional<SecretMatch> AssignedSecret::at(std::string_view text, std::size_t sign)
{
    const Name name = nameBefore(text, sign);
    if (name == Name::Harmless)
        return std::nullopt;
    std::size_t begin = sign + 1;
    while (begin < text.size() && begin - sign <= 3 && (text[begin] == ' ' || text[begin] == '=' || text[begin] == '\\'))
        ++begin;
    const char quote = begin < text.size() && (text[begin] == '"' || text[begin] == '\'') ? text[begin] : '\0';
    begin += quote != '\0' ? 1 : 0;
    std::size_t end = begin;
    const auto isInside = [quote](char c) {
        if (quote != '\0')
            return c != quote && c != '\n';
        return c > ' ' && c != ',' && c != ';' && c != '&' && c != ')' && c != '}' && c != ']' && c != '"' && c != '\'';
    };
    while (end < text.size() && end - begin < longestValue && isInside(text[end]))
        ++end;
    if (quote != '\0' && end > begin && text[end - 1] == '\\') // a quote inside of a text of JSON
        --end;
    if (end == begin || !isSecretive(name, text.substr(begin, end - begin)))
        return std::nullopt;
    return SecretMatch{begin, end, name == Name::Password ? SecretKind::AssignedPassword : SecretKind::AssignedSecret};
}

} // namespace hallmarker::checks
