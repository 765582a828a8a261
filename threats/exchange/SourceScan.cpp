#include "threats/exchange/SourceScan.h"

#include "core/yaml/YamlReader.h"
#include "threats/exchange/ExchangeTexts.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QSet>

#include <charconv>
#include <cmath>
#include <cstring>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace hallmarker::threats {

using core::Error;
using core::ErrorKind;

namespace {

class JsonScan {
public:
    JsonScan(const QByteArray &bytes, const QString &file, const SourceBudget &budget) : m_text(bytes.constData(), static_cast<std::size_t>(bytes.size())), m_file(file), m_budget(budget) {}

    core::Result<void> run()
    {
        for (m_at = 0; m_at < m_text.size(); ++m_at) {
            const char c = m_text[m_at];
            if (c == '"') {
                HALLMARKER_TRY(text());
            } else if (c == '{' || c == '[') {
                HALLMARKER_TRY(count());
                if (static_cast<int>(m_levels.size()) >= m_budget.maxDepth)
                    return error(ErrorKind::LimitExceeded, ThreatExchangeTexts::tr("The file is nested more than %1 levels deep. It is not read.").arg(m_budget.maxDepth));
                m_levels.push_back({c == '{', c == '{', 0, {}, {}, m_keys.size()});
            } else if (c == '}' || c == ']') {
                if (!m_levels.empty()) {
                    m_keys.resize(m_levels.back().firstKey);
                    m_levels.pop_back();
                }
            } else if (c == ',') {
                if (!m_levels.empty()) {
                    m_levels.back().expectsKey = m_levels.back().isObject;
                    ++m_levels.back().index;
                }
            } else if (c == '-' || (c >= '0' && c <= '9')) {
                HALLMARKER_TRY(number());
            } else if (c == 't' || c == 'f' || c == 'n') {
                HALLMARKER_TRY(count());
                while (m_at + 1 < m_text.size() && m_text[m_at + 1] >= 'a' && m_text[m_at + 1] <= 'z')
                    ++m_at;
            }
        }
        return {};
    }

private:
    struct Level {
        bool isObject;
        bool expectsKey;
        qsizetype index;
        std::string_view key;
        QSet<QByteArray> many; ///< keys of a large object; small ones are compared in m_keys
        std::size_t firstKey;
    };

    core::Result<void> count()
    {
        if (++m_values > m_budget.maxValues)
            return error(ErrorKind::LimitExceeded, ThreatExchangeTexts::tr("The file holds more than %1 values. It is not read.").arg(m_budget.maxValues));
        return {};
    }

    core::Result<void> text()
    {
        const std::size_t start = m_at + 1;
        bool isEscaped = false;
        std::size_t end = start;
        for (;;) {
            const void *quote = end < m_text.size() ? std::memchr(m_text.data() + end, '"', m_text.size() - end) : nullptr;
            if (!quote) {
                m_at = m_text.size();
                return {}; // the parser says that the quote is missing
            }
            const std::size_t found = static_cast<std::size_t>(static_cast<const char *>(quote) - m_text.data());
            std::size_t slashes = 0;
            while (found > start + slashes && m_text[found - 1 - slashes] == '\\')
                ++slashes;
            end = found;
            if (slashes % 2 == 0)
                break;
            end = found + 1;
        }
        const std::string_view content = m_text.substr(start, end - start);
        isEscaped = content.find('\\') != std::string_view::npos;
        if (!QByteArrayView(content.data(), static_cast<qsizetype>(content.size())).isValidUtf8())
            return error(ErrorKind::Unreadable, ThreatExchangeTexts::tr("A text is not UTF-8. Save the file as UTF-8."));
        if (!m_levels.empty() && m_levels.back().expectsKey) {
            m_levels.back().expectsKey = false;
            HALLMARKER_TRY(key(content, isEscaped));
        } else {
            HALLMARKER_TRY(count());
        }
        if (static_cast<qint64>(content.size()) > m_budget.maxTextBytes)
            return error(ErrorKind::LimitExceeded, ThreatExchangeTexts::tr("A text has %1 bytes; at most %2 are read.").arg(content.size()).arg(m_budget.maxTextBytes));
        m_at = end;
        return {};
    }

    core::Result<void> key(std::string_view content, bool isEscaped)
    {
        Level &level = m_levels.back();
        QByteArray decoded;
        if (isEscaped) { // equal keys may be escaped differently
            decoded = QJsonDocument::fromJson('[' + ('"' + QByteArray(content.data(), static_cast<qsizetype>(content.size())) + '"') + ']').array().at(0).toString().toUtf8();
            m_decoded.push_back(std::make_unique<std::string>(decoded.constData(), static_cast<std::size_t>(decoded.size())));
            content = *m_decoded.back();
        }
        level.key = content;
        bool isTwice = false;
        const std::size_t held = m_keys.size() - level.firstKey;
        if (held < 24) {
            for (std::size_t i = level.firstKey; i < m_keys.size() && !isTwice; ++i)
                isTwice = m_keys[i] == content;
            m_keys.push_back(content);
        } else {
            if (level.many.isEmpty())
                for (std::size_t i = level.firstKey; i < m_keys.size(); ++i)
                    level.many.insert(QByteArray(m_keys[i].data(), static_cast<qsizetype>(m_keys[i].size())));
            const QByteArray copy(content.data(), static_cast<qsizetype>(content.size()));
            isTwice = level.many.contains(copy);
            level.many.insert(copy);
        }
        if (isTwice)
            return error(ErrorKind::Unreadable, ThreatExchangeTexts::tr("A key stands twice in one object; it is not clear which one counts."));
        return {};
    }

    core::Result<void> number()
    {
        HALLMARKER_TRY(count());
        std::size_t end = m_at + 1;
        while (end < m_text.size() && std::strchr("0123456789+-.eE", m_text[end]) && m_text[end] != '\0')
            ++end;
        if (end - m_at > 15) { // fewer digits are always in bounds unless there is an exponent
            HALLMARKER_TRY(magnitude(end));
        } else if (m_text.substr(m_at, end - m_at).find_first_of("eE") != std::string_view::npos) {
            HALLMARKER_TRY(magnitude(end));
        }
        m_at = end - 1;
        return {};
    }

    core::Result<void> magnitude(std::size_t end)
    {
        double value = 0;
        const auto [stop, code] = std::from_chars(m_text.data() + m_at, m_text.data() + end, value);
        const bool isHuge = code == std::errc::result_out_of_range ? m_text.substr(m_at, end - m_at).find("e-") == std::string_view::npos && m_text.substr(m_at, end - m_at).find("E-") == std::string_view::npos : std::fabs(value) > m_budget.maxMagnitude;
        if (isHuge)
            return error(ErrorKind::Invalid, ThreatExchangeTexts::tr("A number is larger than %1. It is not read.").arg(m_budget.maxMagnitude));
        return {};
    }

    Error error(ErrorKind kind, const QString &message) const
    {
        QString pointer;
        for (const Level &level : m_levels)
            pointer = level.isObject ? (level.key.data() ? core::jsonPointer(pointer, QString::fromUtf8(level.key.data(), static_cast<qsizetype>(level.key.size()))) : pointer)
                                     : core::jsonPointer(pointer, level.index);
        const QByteArrayView before(m_text.data(), static_cast<qsizetype>(std::min(m_at, m_text.size())));
        return Error(kind, message, {}, {.file = m_file, .line = before.count('\n') + 1, .column = before.size() - before.lastIndexOf('\n'), .pointer = pointer});
    }

    std::string_view m_text;
    QString m_file;
    SourceBudget m_budget;
    std::size_t m_at = 0;
    qint64 m_values = 0;
    std::vector<Level> m_levels;
    std::vector<std::string_view> m_keys;
    std::vector<std::unique_ptr<std::string>> m_decoded;
};

} // namespace

bool isSurelyWithin(const QByteArray &bytes, const SourceBudget &budget)
{
    if (bytes.size() > budget.maxBytes)
        return false;
    // Each value follows a comma, or is the first of an object or a list. Commas within texts count too: that errs on the safe side.
    qint64 values = 1;
    for (const char c : bytes)
        values += (c == ',') + (c == '{') + (c == '[');
    return values <= budget.maxValues;
}

core::Result<void> scanJson(const QByteArray &bytes, const QString &file, const SourceBudget &budget)
{
    if (bytes.size() > budget.maxBytes)
        return Error(ErrorKind::LimitExceeded, ThreatExchangeTexts::tr("The file has %1 bytes; at most %2 are read.").arg(bytes.size()).arg(budget.maxBytes), {}, {.file = file});
    return JsonScan(bytes, file, budget).run();
}

} // namespace hallmarker::threats
