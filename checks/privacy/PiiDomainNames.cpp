#include "checks/privacy/PiiDomainNames.h"

#include <QFile>

#include <string>
#include <unordered_set>

namespace hallmarker::checks {

bool isTopLevelDomain(std::string_view label)
{
    static const std::unordered_set<std::string> known = [] {
        std::unordered_set<std::string> names;
        QFile file(QStringLiteral(":/privacy/tlds.txt"));
        if (file.open(QIODevice::ReadOnly)) {
            const QList<QByteArray> words = file.readAll().simplified().split(' ');
            for (const QByteArray &word : words)
                names.insert(word.toStdString());
        }
        return names;
    }();
    if (label.size() < 2 || label.size() > 63)
        return false;
    std::string lower(label);
    for (char &c : lower)
        c = c >= 'A' && c <= 'Z' ? char(c + 0x20) : c;
    return lower.compare(0, 4, "xn--") == 0 || known.count(lower) > 0;
}

} // namespace hallmarker::checks
