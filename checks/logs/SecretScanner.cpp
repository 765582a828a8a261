#include "checks/logs/SecretScanner.h"

#include "checks/logs/AssignedSecret.h"

#include <algorithm>
#include <optional>

namespace hallmarker::checks {

namespace {

enum ScanByte : std::uint8_t { Plain = 0, WordByte = 1, SignByte = 2 };

constexpr std::size_t longestUserInfo = 512;
constexpr std::size_t longestHeader = 8192;
constexpr std::size_t longestKey = 32768; ///< of a private key in PEM
constexpr std::size_t leastHeader = 16;
constexpr std::size_t leastTokenPart = 10;

/// "Bearer ...": the word is read in any case.
std::optional<SecretMatch> authorization(std::string_view text, std::size_t at)
{
    for (const std::string_view scheme : {std::string_view("bearer "), std::string_view("basic ")}) {
        const std::string_view word = text.substr(at, scheme.size());
        if (word.size() < scheme.size() || !std::equal(word.begin(), word.end(), scheme.begin(), [](char a, char b) { return (a | 0x20) == (b | 0x20); }))
            continue;
        const auto isInside = [](char c) { return isKeyByte(KeyBytes::Base64, c) || c == '-' || c == '_' || c == '.' || c == '~'; };
        const std::size_t begin = at + scheme.size();
        std::size_t end = begin;
        while (end < text.size() && end - begin < longestHeader && isInside(text[end]))
            ++end;
        const std::string_view value = text.substr(begin, end - begin);
        const bool isWord = std::all_of(value.begin(), value.end(), [](char c) { return c >= 'a' && c <= 'z'; });
        if (value.size() >= leastHeader && !isWord)
            return SecretMatch{begin, end, SecretKind::AuthorizationHeader};
    }
    return std::nullopt;
}

/// The password of scheme://user:password@host; `at` is the colon of "://".
std::optional<SecretMatch> urlPassword(std::string_view text, std::size_t at)
{
    if (text.substr(at, 3) != "://")
        return std::nullopt;
    std::size_t colon = 0;
    for (std::size_t i = at + 3; i < text.size() && i - at < longestUserInfo; ++i) {
        const char c = text[i];
        if (c == '@')
            return colon > 0 && i > colon + 1 ? std::optional(SecretMatch{colon + 1, i, SecretKind::UrlPassword}) : std::nullopt;
        if (c <= ' ' || c == '/' || c == '"' || c == '\'' || c == '<' || c == '>')
            return std::nullopt;
        if (c == ':' && colon == 0)
            colon = i;
    }
    return std::nullopt;
}

/// From the first dash of -----BEGIN ... PRIVATE KEY----- to the end of the key, or of what there is of it.
std::optional<SecretMatch> privateKey(std::string_view text, std::size_t at)
{
    constexpr std::string_view begin = "-----BEGIN ";
    constexpr std::string_view label = "PRIVATE KEY-----";
    if (text.substr(at, begin.size()) != begin)
        return std::nullopt;
    const std::size_t named = text.substr(at, 80).find(label);
    if (named == std::string_view::npos || text.substr(at, named).find('\n') != std::string_view::npos)
        return std::nullopt;
    const std::string_view rest = text.substr(at, longestKey);
    const std::size_t end = rest.find("-----END ", named);
    if (end == std::string_view::npos)
        return SecretMatch{at, at + rest.size(), SecretKind::PrivateKey};
    const std::size_t closed = rest.find(label, end);
    return SecretMatch{at, at + (closed == std::string_view::npos ? rest.size() : closed + label.size()), SecretKind::PrivateKey};
}

} // namespace

namespace {

std::size_t pairOf(char first, char second)
{
    return std::size_t(static_cast<unsigned char>(first)) << 8 | static_cast<unsigned char>(second);
}

} // namespace

class SecretScanner::Pass {
public:
    Pass(const SecretScanner &scanner, std::string_view text) : m_scanner(scanner), m_text(text) {}

    std::vector<SecretMatch> run(std::size_t from);

private:
    std::size_t runOf(std::size_t at, KeyBytes bytes);
    std::optional<SecretMatch> prefixed(std::size_t at);
    std::optional<SecretMatch> jsonWebToken(std::size_t at);
    std::optional<SecretMatch> atWord(std::size_t at);
    std::optional<SecretMatch> atSign(std::size_t at);
    std::uint8_t kindAt(std::size_t at) const { return m_scanner.m_kinds[static_cast<unsigned char>(m_text[at])]; }

    const SecretScanner &m_scanner;
    std::string_view m_text;
    std::array<std::pair<std::size_t, std::size_t>, keyByteSets> m_runs{}; ///< the last run of each set: a text made of beginnings is read once
};

/// How many bytes of the set follow from here.
std::size_t SecretScanner::Pass::runOf(std::size_t at, KeyBytes bytes)
{
    auto &[begin, end] = m_runs[std::size_t(bytes)];
    if (at < begin || at >= end) {
        begin = end = at;
        while (end < m_text.size() && isKeyByte(bytes, m_text[end]))
            ++end;
    }
    return end - at;
}

std::optional<SecretMatch> SecretScanner::Pass::prefixed(std::size_t at)
{
    for (const SecretPrefix *prefix : m_scanner.m_prefixes[static_cast<unsigned char>(m_text[at])]) {
        if (m_text.substr(at, prefix->prefix.size()) != prefix->prefix)
            continue;
        const std::size_t begin = at + prefix->prefix.size();
        const std::size_t run = runOf(begin, prefix->bytes);
        if (run >= prefix->least && run <= prefix->most)
            return SecretMatch{prefix->kind == SecretKind::AzureStorageKey ? begin : at, begin + run, prefix->kind};
    }
    return std::nullopt;
}

/// header.payload.signature, each in base64url; the first two are objects of JSON, which begin with {".
std::optional<SecretMatch> SecretScanner::Pass::jsonWebToken(std::size_t at)
{
    if (m_text.substr(at, 3) != "eyJ")
        return std::nullopt;
    std::size_t end = at;
    for (int part = 0; part < 3; ++part) {
        const std::size_t run = runOf(end, KeyBytes::AlnumDash);
        if (run < leastTokenPart || run > longestHeader || (part == 1 && m_text.substr(end, 3) != "eyJ"))
            return std::nullopt;
        end += run;
        if (part < 2 && (end >= m_text.size() || m_text[end++] != '.'))
            return std::nullopt;
    }
    return SecretMatch{at, end, SecretKind::JsonWebToken};
}

/// At the first letter or digit of a word.
std::optional<SecretMatch> SecretScanner::Pass::atWord(std::size_t at)
{
    if (at + 1 >= m_text.size() || !m_scanner.m_beginnings[pairOf(m_text[at], m_text[at + 1])])
        return std::nullopt;
    if (const auto key = prefixed(at))
        return key;
    if (m_text[at] == 'e')
        return jsonWebToken(at);
    return (m_text[at] | 0x20) == 'b' ? authorization(m_text, at) : std::nullopt;
}

std::optional<SecretMatch> SecretScanner::Pass::atSign(std::size_t at)
{
    if (m_text[at] == '-')
        return privateKey(m_text, at);
    if (m_text.substr(at, 3) == "://")
        return urlPassword(m_text, at);
    const auto found = AssignedSecret::at(m_text, at);
    if (!found || found->kind != SecretKind::AssignedSecret || kindAt(found->begin) != WordByte)
        return found;
    // A key with a form of its own says more than the name it is assigned to.
    const auto known = atWord(found->begin);
    return known ? known : found;
}

std::vector<SecretMatch> SecretScanner::Pass::run(std::size_t from)
{
    std::vector<SecretMatch> found;
    for (std::size_t at = from; at < m_text.size();) {
        const std::uint8_t kind = kindAt(at);
        if (kind == Plain) {
            ++at;
            continue;
        }
        if (const auto secret = kind == WordByte ? atWord(at) : atSign(at)) {
            found.push_back(*secret);
            at = secret->end;
            continue;
        }
        ++at;
        while (kind == WordByte && at < m_text.size() && kindAt(at) == WordByte)
            ++at;
    }
    return found;
}

SecretScanner::SecretScanner()
{
    for (int c = 0; c < 256; ++c)
        if (isKeyByte(KeyBytes::Alnum, char(c)))
            m_kinds[std::size_t(c)] = WordByte;
    for (const char sign : {':', '=', '-'})
        m_kinds[static_cast<unsigned char>(sign)] = SignByte;
    for (const SecretPrefix &prefix : secretPrefixes()) {
        m_prefixes[static_cast<unsigned char>(prefix.prefix.front())].push_back(&prefix);
        m_beginnings.set(pairOf(prefix.prefix[0], prefix.prefix[1]));
    }
    for (const std::string_view beginning : {"ey", "be", "Be", "bE", "BE", "ba", "Ba", "bA", "BA"})
        m_beginnings.set(pairOf(beginning[0], beginning[1]));
}

std::vector<SecretMatch> SecretScanner::scan(std::string_view text, std::size_t from) const
{
    return Pass(*this, text).run(from);
}

} // namespace hallmarker::checks
