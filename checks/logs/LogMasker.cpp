#include "checks/logs/LogMasker.h"

#include "core/keys/HmacSha256.h"

#include <QCoreApplication>

#include <algorithm>

#include <re2/re2.h>

namespace hallmarker::checks {

namespace {

constexpr int hashDigits = 16; ///< of the hexadecimal digest: 64 bits

/// '*' stands for one key, '**' for any number of them. Goes back to the last '**' only, as that is enough.
bool fitsPath(const QStringList &wanted, const QStringList &path)
{
    qsizetype at = 0;
    qsizetype from = 0;
    qsizetype anyAt = -1;
    qsizetype anyFrom = 0;
    while (from < path.size()) {
        if (at < wanted.size() && wanted.at(at) == u"**") {
            anyAt = at++;
            anyFrom = from;
        } else if (at < wanted.size() && (wanted.at(at) == u"*" || wanted.at(at) == path.at(from))) {
            ++at;
            ++from;
        } else if (anyAt >= 0) {
            at = anyAt + 1;
            from = ++anyFrom;
        } else {
            return false;
        }
    }
    while (at < wanted.size() && wanted.at(at) == u"**")
        ++at;
    return at == wanted.size();
}

/// The keys of a path; "a\.b" is one key.
QStringList pathKeys(const QString &path)
{
    QStringList keys{QString()};
    for (qsizetype i = 0; i < path.size(); ++i) {
        if (path.at(i) == u'\\' && i + 1 < path.size())
            keys.last() += path.at(++i);
        else if (path.at(i) == u'.')
            keys += QString();
        else
            keys.last() += path.at(i);
    }
    return keys;
}

} // namespace

std::vector<std::pair<std::size_t, std::size_t>> csvFields(std::string_view record, char delimiter)
{
    while (!record.empty() && (record.back() == '\n' || record.back() == '\r'))
        record.remove_suffix(1);
    std::vector<std::pair<std::size_t, std::size_t>> fields;
    std::size_t begin = 0;
    bool isQuoted = false;
    for (std::size_t at = 0; at <= record.size(); ++at) {
        if (at < record.size() && record[at] == '"')
            isQuoted = !isQuoted;
        if (at == record.size() || (record[at] == delimiter && !isQuoted)) {
            fields.emplace_back(begin, at);
            begin = at + 1;
        }
    }
    return fields;
}

LogMasker::LogMasker(const MaskingRules &rules, std::shared_ptr<const PiiCatalogue> catalogue, std::optional<core::SecretBytes> key)
    : m_rules(rules), m_scanner(std::move(catalogue), rules.minConfidence()), m_key(std::move(key)), m_hits(std::size_t(rules.rules().size()), 0)
{
}

void LogMasker::setHeader(std::string_view header)
{
    const auto countOf = [header](char c) { return std::count(header.begin(), header.end(), c); };
    m_isHeader = true;
    m_delimiter = ',';
    for (const char other : {';', '\t'})
        if (countOf(other) > countOf(m_delimiter))
            m_delimiter = other;
    m_columns.clear();
    for (const auto &[begin, end] : csvFields(header, m_delimiter)) {
        QString name = QString::fromUtf8(header.data() + begin, qsizetype(end - begin)).trimmed();
        if (name.size() > 1 && name.startsWith(u'"') && name.endsWith(u'"'))
            name = name.mid(1, name.size() - 2).replace(QStringLiteral("\"\""), QStringLiteral("\""));
        m_columns += name;
    }
}

void LogMasker::setColumn(const QString &name)
{
    m_columns = {name};
    m_isHeader = false;
    m_delimiter = '\0';
}

void LogMasker::byRegex(std::string_view entry, int rule, std::vector<Mask> &masks) const
{
    const MaskingRule &one = m_rules.rules().at(rule);
    const re2::StringPiece text(entry.data(), entry.size());
    std::vector<re2::StringPiece> parts(std::size_t(one.capture) + 1);
    for (std::size_t at = 0; at <= entry.size() && one.regex->Match(text, at, entry.size(), re2::RE2::UNANCHORED, parts.data(), int(parts.size()));) {
        const std::size_t matchEnd = std::size_t(parts.front().data() - entry.data()) + parts.front().size();
        const re2::StringPiece &part = parts.back();
        if (part.data() && !part.empty()) {
            const std::size_t begin = std::size_t(part.data() - entry.data());
            masks.push_back({begin, begin + part.size(), rule, one.label.toStdString()});
        }
        at = std::max(at + 1, matchEnd);
    }
}

void LogMasker::byPath(const std::vector<JsonLeaf> &leaves, int rule, std::vector<Mask> &masks) const
{
    const MaskingRule &one = m_rules.rules().at(rule);
    const QStringList wanted = pathKeys(one.subject);
    for (const JsonLeaf &leaf : leaves)
        if (leaf.end > leaf.begin && fitsPath(wanted, pathKeys(QString::fromStdString(leaf.path))))
            masks.push_back({leaf.begin, leaf.end, rule, one.label.toStdString()});
}

void LogMasker::byColumn(std::string_view entry, int rule, std::vector<Mask> &masks) const
{
    const MaskingRule &one = m_rules.rules().at(rule);
    const qsizetype column = m_columns.indexOf(one.subject);
    if (column < 0)
        return;
    const auto fields = m_delimiter == '\0' ? std::vector{std::pair(std::size_t(0), entry.size())} : csvFields(entry, m_delimiter);
    if (std::size_t(column) < fields.size() && fields[std::size_t(column)].second > fields[std::size_t(column)].first)
        masks.push_back({fields[std::size_t(column)].first, fields[std::size_t(column)].second, rule, one.label.toStdString()});
}

void LogMasker::byEntity(const std::vector<Leak> &leaks, int rule, std::vector<Mask> &masks) const
{
    const MaskingRule &one = m_rules.rules().at(rule);
    const std::string entity = one.subject.toStdString();
    for (const Leak &leak : leaks) {
        const bool isMeant = one.by == MaskingRule::By::Entity ? leak.entity == entity : one.subject == u"all" || leak.isSecret == (one.subject == u"secrets");
        if (isMeant)
            masks.push_back({leak.begin, leak.end, rule, one.label.isEmpty() ? leak.entity : one.label.toStdString()});
    }
}

/// A number or word of JSON goes as a whole, and its mask gets quotes.
void LogMasker::fitToLeaves(const std::vector<JsonLeaf> &leaves, std::vector<Mask> &masks)
{
    for (Mask &mask : masks) {
        const auto leaf = std::find_if(leaves.begin(), leaves.end(), [&mask](const JsonLeaf &one) { return one.begin < mask.end && one.end > mask.begin; });
        if (leaf == leaves.end() || leaf->isText)
            continue;
        mask.begin = leaf->begin;
        mask.end = leaf->end;
        mask.isBare = true;
    }
}

core::Result<std::string> LogMasker::replacement(const Mask &mask, std::string_view found) const
{
    std::string text;
    switch (m_rules.rules().at(mask.rule).form) {
    case MaskForm::Label: text = '[' + mask.label + ']'; break;
    case MaskForm::Stars: text = "***"; break;
    case MaskForm::Nothing: return mask.isBare ? std::string("null") : std::string();
    case MaskForm::Hash: {
        if (!m_key)
            return core::Error(core::ErrorKind::Usage, QCoreApplication::translate("LogMasker", "The rule \"%1\" hashes, which needs a key: name a file with one.").arg(m_rules.rules().at(mask.rule).id));
        HALLMARKER_ASSIGN(const QByteArray digest, core::hmacSha256(*m_key, QByteArrayView(found.data(), qsizetype(found.size()))));
        text = mask.label + ':' + digest.toHex().first(hashDigits).toStdString();
    }
    }
    return mask.isBare ? '"' + text + '"' : text;
}

core::Result<std::string> LogMasker::mask(std::string_view entry)
{
    const std::size_t first = entry.find_first_not_of(" \t\r\n");
    const bool mayBeJson = first != std::string_view::npos && (entry[first] == '{' || entry[first] == '[');
    const std::vector<JsonLeaf> leaves = mayBeJson ? jsonLeaves(entry).value_or(std::vector<JsonLeaf>()) : std::vector<JsonLeaf>();
    std::optional<std::vector<Leak>> leaks;
    std::vector<Mask> masks;
    for (int rule = 0; rule < m_rules.rules().size(); ++rule) {
        switch (m_rules.rules().at(rule).by) {
        case MaskingRule::By::Regex: byRegex(entry, rule, masks); break;
        case MaskingRule::By::Path: byPath(leaves, rule, masks); break;
        case MaskingRule::By::Column:
            if (!m_isHeader)
                byColumn(entry, rule, masks);
            break;
        default:
            if (!leaks)
                leaks = m_scanner.scan(entry);
            byEntity(*leaks, rule, masks);
        }
    }
    m_isHeader = false;
    fitToLeaves(leaves, masks);
    std::stable_sort(masks.begin(), masks.end(), [](const Mask &a, const Mask &b) { return a.begin < b.begin; });
    std::string masked;
    std::size_t done = 0;
    for (std::size_t i = 0; i < masks.size();) {
        Mask whole = masks[i];
        // What overlaps is masked as one, by the first of its rules: no half of anything stays.
        for (++i; i < masks.size() && masks[i].begin < whole.end; ++i) {
            whole.end = std::max(whole.end, masks[i].end);
            if (masks[i].rule < whole.rule) {
                whole.rule = masks[i].rule;
                whole.label = masks[i].label;
            }
        }
        HALLMARKER_ASSIGN(const std::string text, replacement(whole, entry.substr(whole.begin, whole.end - whole.begin)));
        masked.append(entry, done, whole.begin - done).append(text);
        done = whole.end;
        ++m_hits[std::size_t(whole.rule)];
    }
    masked.append(entry, done);
    return masked;
}

} // namespace hallmarker::checks
