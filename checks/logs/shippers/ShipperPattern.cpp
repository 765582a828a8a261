#include "checks/logs/shippers/ShipperPattern.h"

#include "checks/logs/SecretPrefix.h"
#include "checks/privacy/PiiCatalogue.h"

#include <QHash>

#include <algorithm>

namespace hallmarker::checks {

namespace {

constexpr std::size_t mostRepeats = 1000; ///< RE2's limit

struct KnownShape {
    const char *entity;
    const char *regex;
    const char *lua;
};

/// Of what the scanner finds by code of its own, and of what Lua can say.
const KnownShape knownShapes[] = {
    {"EMAIL_ADDRESS", R"([A-Za-z0-9._%+-]+@[A-Za-z0-9-]+(?:\.[A-Za-z0-9-]+)*\.[A-Za-z]{2,})", R"([%w%._%%%+%-]+@[%w%-%.]+%.%a%a+)"},
    {"IP_ADDRESS", R"(\b(?:(?:25[0-5]|2[0-4]\d|1?\d?\d)\.){3}(?:25[0-5]|2[0-4]\d|1?\d?\d)\b|\b(?:[0-9A-Fa-f]{1,4}:){7}[0-9A-Fa-f]{1,4}\b)", R"(%f[%d]%d%d?%d?%.%d%d?%d?%.%d%d?%d?%.%d%d?%d?%f[%D])"},
    {"PHONE_NUMBER", R"(\+[1-9]\d{0,2}[ .-]?(?:\(\d{1,4}\)[ .-]?)?\d{1,4}(?:[ .-]?\d{2,4}){1,4}\b)", R"(%+%d[%d %.%-%(%)]+%d%d)"},
    {"IBAN_CODE", R"(\b[A-Z]{2}\d{2}(?: ?[A-Z0-9]{4}){2,7}(?: ?[A-Z0-9]{1,3})?\b)", R"(%f[%w]%u%u%d%d[%u%d ]*[%u%d][%u%d ]*[%u%d][%u%d ]*[%u%d][%u%d]+)"},
    {"MAC_ADDRESS", nullptr, R"(%f[%x]%x%x[:%-]%x%x[:%-]%x%x[:%-]%x%x[:%-]%x%x[:%-]%x%x%f[%X])"},
    {"CREDIT_CARD", nullptr, R"(%f[%d]%d%d%d%d[ %-]?%d%d%d%d[ %-]?%d%d%d%d[ %-]?%d%d%d%d?%f[%D])"},
    {"US_SSN", nullptr, R"(%f[%d]%d%d%d%-%d%d%-%d%d%d%d%f[%D])"},
    {"JSON_WEB_TOKEN", R"(eyJ[A-Za-z0-9_-]{10,}\.eyJ[A-Za-z0-9_-]{10,}\.[A-Za-z0-9_-]{10,})", R"(eyJ[%w_%-]+%.eyJ[%w_%-]+%.[%w_%-]+)"},
    {"PRIVATE_KEY", R"((?s)-----BEGIN [A-Z0-9 ]*PRIVATE KEY-----.*?-----END [A-Z0-9 ]*PRIVATE KEY-----)", R"(%-%-%-%-%-BEGIN [%u%d ]*PRIVATE KEY%-%-%-%-%-.-%-%-%-%-%-END [%u%d ]*PRIVATE KEY%-%-%-%-%-)"},
    {"URL_PASSWORD", R"(://[^\s/:@"']+:[^\s/@"']+@)", R"(://[^%s/:@"']+:[^%s/@"']+@)"},
    {"AUTHORIZATION", R"((?i)\b(?:bearer|basic) [A-Za-z0-9+/=._~-]{16,})", R"([Bb]e?a?[rs][ei][ecr]r? [%w%+/=%._~%-]+)"},
    {"PASSWORD", R"((?i)(?:password|passwd|passphrase|pwd)["']?\s*[:=]\s*(?:"[^"]{4,}"|'[^']{4,}'|[^\s,;&"')}\]]{4,}))", nullptr},
    {"SECRET", R"((?i)(?:secret|token|api[_-]?key|access[_-]?key|private[_-]?key|credential)["']?\s*[:=]\s*["']?[A-Za-z0-9+/=._~-]{12,}["']?)", nullptr},
};

QString bytesOf(KeyBytes bytes, bool isLua)
{
    switch (bytes) {
    case KeyBytes::UpperBase32: return isLua ? QStringLiteral("[%u2-7]") : QStringLiteral("[A-Z2-7]");
    case KeyBytes::Alnum: return isLua ? QStringLiteral("%w") : QStringLiteral("[A-Za-z0-9]");
    case KeyBytes::AlnumDash: return isLua ? QStringLiteral("[%w_%-]") : QStringLiteral("[A-Za-z0-9_-]");
    case KeyBytes::Hex: return isLua ? QStringLiteral("[%da-f]") : QStringLiteral("[0-9a-f]");
    case KeyBytes::Base64: return isLua ? QStringLiteral("[%w%+/=]") : QStringLiteral("[A-Za-z0-9+/=]");
    case KeyBytes::SlackParts: return isLua ? QStringLiteral("[%w%-]") : QStringLiteral("[A-Za-z0-9-]");
    }
    return {};
}

/// A literal in a regular expression, or in a pattern of Lua.
QString literal(std::string_view text, bool isLua)
{
    QString quoted;
    for (const char c : text) {
        if (!isKeyByte(KeyBytes::Alnum, c) && c != '_')
            quoted += isLua ? u'%' : u'\\';
        quoted += QLatin1Char(c);
    }
    return quoted;
}

ShipperPattern ofSecret(SecretKind kind)
{
    ShipperPattern pattern;
    pattern.entity = QString::fromLatin1(secretKindNames()[std::size_t(kind)].data(), qsizetype(secretKindNames()[std::size_t(kind)].size()));
    QStringList forms;
    for (const SecretPrefix &prefix : secretPrefixes()) {
        if (prefix.kind != kind)
            continue;
        forms += literal(prefix.prefix, false) + bytesOf(prefix.bytes, false) + QStringLiteral("{%1,%2}").arg(prefix.least).arg(std::min(prefix.most, mostRepeats));
        pattern.lua += literal(prefix.prefix, true) + bytesOf(prefix.bytes, true).repeated(qsizetype(prefix.least)) + (prefix.most > prefix.least ? bytesOf(prefix.bytes, true) + u'*' : QString());
    }
    pattern.regex = forms.size() > 1 ? QStringLiteral("(?:%1)").arg(forms.join(u'|')) : forms.value(0);
    return pattern;
}

ShipperPattern ofPersonal(const PiiCatalogue &catalogue, std::size_t entity)
{
    ShipperPattern pattern;
    pattern.entity = catalogue.entities()[entity].id;
    pattern.isApproximate = true;
    QStringList forms;
    for (const PiiPattern &one : catalogue.patterns()) {
        if (one.entity != entity)
            continue;
        const QString match = QString::fromStdString(one.match);
        forms += (one.left == PiiEdge::None ? QString() : QStringLiteral("\\b")) + QStringLiteral("(?:%1)").arg(match) + (one.right == PiiEdge::None ? QString() : QStringLiteral("\\b"));
    }
    if (!forms.isEmpty())
        pattern.regex = QStringLiteral("(?i)") + (forms.size() > 1 ? QStringLiteral("(?:%1)").arg(forms.join(u'|')) : forms.first());
    return pattern;
}

} // namespace

core::Result<QList<ShipperPattern>> ShipperPattern::all()
{
    HALLMARKER_ASSIGN(const auto catalogue, PiiCatalogue::builtIn());
    QList<ShipperPattern> patterns;
    for (std::size_t i = 0; i < catalogue->entities().size(); ++i)
        if (catalogue->entities()[i].isPersonal)
            patterns += ofPersonal(*catalogue, i);
    for (std::size_t kind = 0; kind < secretKindNames().size(); ++kind)
        patterns += ofSecret(SecretKind(kind));
    for (const KnownShape &shape : knownShapes) {
        const auto pattern = std::find_if(patterns.begin(), patterns.end(), [&shape](const ShipperPattern &one) { return one.entity == QLatin1String(shape.entity); });
        if (pattern == patterns.end())
            continue;
        if (shape.regex) {
            pattern->regex = QString::fromLatin1(shape.regex);
            pattern->isApproximate = true;
        }
        if (shape.lua)
            pattern->lua = {QString::fromLatin1(shape.lua)};
    }
    return patterns;
}

} // namespace hallmarker::checks
