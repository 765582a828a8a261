#include "checks/logs/LeakScanner.h"

#include "checks/logs/JsonLeaves.h"
#include "checks/logs/LogTimestamp.h"

#include <algorithm>

namespace hallmarker::checks {

namespace {

bool isDigits(std::string_view text, std::size_t at, std::size_t count)
{
    for (std::size_t i = at; i < at + count; ++i)
        if (i >= text.size() || text[i] < '0' || text[i] > '9')
            return false;
    return true;
}

/// "28T20" of 2026-11-28T20:31: every line of a log begins with one, and it has the form of a number plate.
bool isOfTimestamp(std::string_view text, const PiiMatch &match)
{
    const std::size_t sign = text.substr(match.begin, match.end - match.begin).find_first_of("Tt");
    if (sign == std::string_view::npos || match.begin + sign < 10)
        return false;
    const std::size_t t = match.begin + sign;
    return isDigits(text, t - 10, 4) && text[t - 6] == '-' && isDigits(text, t - 5, 2) && text[t - 3] == '-' && isDigits(text, t - 2, 2) && isDigits(text, t + 1, 2) && t + 3 < text.size() && text[t + 3] == ':'
        && match.begin >= t - 10 && match.end <= t + 9;
}

} // namespace

LeakScanner::LeakScanner(std::shared_ptr<const PiiCatalogue> catalogue, float minConfidence) : m_personal(catalogue)
{
    const std::vector<PiiEntity> &entities = catalogue->entities();
    for (std::size_t i = 0; i < entities.size(); ++i)
        m_options.entities.set(i, entities[i].isPersonal);
    m_names.reserve(entities.size());
    for (const PiiEntity &entity : entities)
        m_names.push_back(entity.id.toStdString());
    m_options.minConfidence = minConfidence;
}

std::vector<Leak> LeakScanner::scanPlain(std::string_view text)
{
    m_options.begin = leadingTimestamp(text);
    const std::vector<SecretMatch> secrets = m_secrets.scan(text, m_options.begin);
    const std::vector<PiiMatch> personal = m_personal.scan(text, m_options);
    std::vector<Leak> leaks;
    leaks.reserve(secrets.size() + personal.size());
    for (const SecretMatch &secret : secrets)
        leaks.push_back({secret.begin, secret.end, std::string(secretKindNames()[std::size_t(secret.kind)]), true, secret.kind < SecretKind::AssignedPassword});
    auto secret = secrets.begin();
    for (PiiMatch match : personal) {
        if (isOfTimestamp(text, match))
            continue;
        // "user=ada@example.org": in a log the name before the sign is not part of the address, though it may be in a letter.
        if (const std::size_t sign = text.substr(match.begin, match.end - match.begin).rfind('='); sign != std::string_view::npos && text.substr(match.begin, match.end - match.begin).find('@') > sign)
            match.begin += sign + 1;
        while (secret != secrets.end() && secret->end <= match.begin)
            ++secret;
        if (secret == secrets.end() || secret->begin >= match.end)
            leaks.push_back({match.begin, match.end, m_names[match.entity], false, match.isVerified});
    }
    std::sort(leaks.begin(), leaks.end(), [](const Leak &a, const Leak &b) { return a.begin < b.begin; });
    return leaks;
}

/// What only the text without escapes shows: "ada\u0040example.org".
void LeakScanner::addHidden(std::string_view entry, std::vector<Leak> &leaks)
{
    const auto leaves = jsonLeaves(entry);
    if (!leaves)
        return;
    for (const JsonLeaf &leaf : *leaves) {
        const auto isInside = [&leaf](const Leak &leak) { return leak.begin < leaf.end && leak.end > leaf.begin; };
        if (!leaf.hasEscapes || std::any_of(leaks.begin(), leaks.end(), isInside))
            continue;
        const std::string text = unescapedJson(entry.substr(leaf.begin, leaf.end - leaf.begin));
        if (const std::vector<Leak> hidden = scanPlain(text); !hidden.empty())
            leaks.push_back({leaf.begin, leaf.end, hidden.front().entity, hidden.front().isSecret, hidden.front().isVerified});
    }
    std::sort(leaks.begin(), leaks.end(), [](const Leak &a, const Leak &b) { return a.begin < b.begin; });
}

std::vector<Leak> LeakScanner::scan(std::string_view entry)
{
    std::vector<Leak> leaks = scanPlain(entry);
    const std::size_t first = entry.find_first_not_of(" \t");
    if (first != std::string_view::npos && (entry[first] == '{' || entry[first] == '[') && entry.find('\\') != std::string_view::npos)
        addHidden(entry, leaks);
    return leaks;
}

} // namespace hallmarker::checks
