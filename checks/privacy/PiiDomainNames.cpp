#include "checks/privacy/PiiDomainNames.h"

#include <QFile>
#include <QString>

#include <array>
#include <cstdint>
#include <string>
#include <unordered_set>

namespace hallmarker::checks {

namespace {

/// Most of the names have at most eight letters and are looked up as one number; every host and every dot of a text asks.
class TopLevelNames {
public:
    TopLevelNames()
    {
        QFile file(QStringLiteral(":/privacy/tlds.txt"));
        if (!file.open(QIODevice::ReadOnly))
            return;
        while (!file.atEnd()) {
            const QByteArray line = file.readLine().trimmed();
            if (line.startsWith('#'))
                continue;
            for (const QByteArray &word : line.split(' '))
                insert(word.toStdString());
        }
    }

    bool hasShort(std::uint64_t letters) const
    {
        for (std::size_t at = placeOf(letters); m_short[at] != 0; at = (at + 1) % places)
            if (m_short[at] == letters)
                return true;
        return false;
    }
    bool hasLong(const std::string &name) const { return m_long.count(name) > 0; }
    /// ASCII capitals as small letters; 0: longer than eight bytes, or not ASCII.
    static std::uint64_t shortLetters(std::string_view label)
    {
        std::uint64_t letters = 0;
        if (label.size() > 8)
            return 0;
        for (const char c : label) {
            const auto byte = static_cast<unsigned char>(c);
            if (byte >= 0x80)
                return 0;
            letters = letters << 8U | (byte >= 'A' && byte <= 'Z' ? byte + 0x20U : byte);
        }
        return letters;
    }

private:
    static constexpr std::size_t places = 8192; ///< several times the number of names
    static std::size_t placeOf(std::uint64_t letters) { return std::size_t((letters * 0x9e3779b97f4a7c15ULL) >> 51U); }
    void insert(const std::string &name)
    {
        const std::uint64_t letters = shortLetters(name);
        if (letters == 0 || m_count >= places / 2) {
            m_long.insert(name);
            return;
        }
        std::size_t at = placeOf(letters);
        while (m_short[at] != 0)
            at = (at + 1) % places;
        m_short[at] = letters;
        ++m_count;
    }

    std::array<std::uint64_t, places> m_short{};
    std::size_t m_count = 0;
    std::unordered_set<std::string> m_long;
};

} // namespace

bool isTopLevelDomain(std::string_view label)
{
    static const TopLevelNames known;
    if (label.size() < 2 || label.size() > 255)
        return false;
    if (const std::uint64_t letters = TopLevelNames::shortLetters(label); letters != 0 && known.hasShort(letters))
        return true;
    std::string lower(label);
    bool isAscii = true;
    for (char &c : lower) {
        isAscii = isAscii && static_cast<unsigned char>(c) < 0x80;
        c = c >= 'A' && c <= 'Z' ? char(c + 0x20) : c;
    }
    if (!isAscii)
        lower = QString::fromStdString(lower).toLower().normalized(QString::NormalizationForm_C).toStdString();
    return known.hasLong(lower);
}

} // namespace hallmarker::checks
