#include "checks/privacy/PiiDomainNames.h"

#include <QFile>
#include <QString>

#include <string>
#include <unordered_set>

namespace hallmarker::checks {

bool isTopLevelDomain(std::string_view label)
{
    static const std::unordered_set<std::string> known = [] {
        std::unordered_set<std::string> names;
        QFile file(QStringLiteral(":/privacy/tlds.txt"));
        if (file.open(QIODevice::ReadOnly)) {
            while (!file.atEnd()) {
                const QByteArray line = file.readLine().trimmed();
                if (line.startsWith('#'))
                    continue;
                for (const QByteArray &word : line.split(' '))
                    names.insert(word.toStdString());
            }
        }
        return names;
    }();
    if (label.size() < 2 || label.size() > 255)
        return false;
    std::string lower(label);
    bool isAscii = true;
    for (char &c : lower) {
        isAscii = isAscii && static_cast<unsigned char>(c) < 0x80;
        c = c >= 'A' && c <= 'Z' ? char(c + 0x20) : c;
    }
    if (!isAscii)
        lower = QString::fromStdString(lower).toLower().normalized(QString::NormalizationForm_C).toStdString();
    return known.count(lower) > 0;
}

} // namespace hallmarker::checks
