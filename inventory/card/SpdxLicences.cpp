#include "inventory/card/SpdxLicences.h"

#include <QMap>
#include <QRegularExpression>
#include <QSet>
#include <QStringList>

namespace hallmarker::inventory {

namespace {

/// SPDX identifier -> keyword of the Hugging Face list ("" where it has none).
const QMap<QString, QString> &licenceKeywords()
{
    static const QMap<QString, QString> keywords = [] {
        QMap<QString, QString> map;
        // Identifiers whose keyword is the same in lower case.
        for (const char *id : {"Apache-2.0",      "MIT",          "BSD-2-Clause",    "BSD-3-Clause",    "BSD-3-Clause-Clear", "AFL-3.0",
                               "Artistic-2.0",    "BSL-1.0",      "CC0-1.0",         "CC-BY-2.0",       "CC-BY-2.5",          "CC-BY-3.0",
                               "CC-BY-4.0",       "CC-BY-SA-3.0", "CC-BY-SA-4.0",    "CC-BY-NC-2.0",    "CC-BY-NC-3.0",       "CC-BY-NC-4.0",
                               "CC-BY-ND-4.0",    "CC-BY-NC-ND-3.0", "CC-BY-NC-ND-4.0", "CC-BY-NC-SA-2.0", "CC-BY-NC-SA-3.0", "CC-BY-NC-SA-4.0",
                               "CDLA-Sharing-1.0", "CDLA-Permissive-1.0", "CDLA-Permissive-2.0", "WTFPL", "ECL-2.0", "EPL-1.0", "EPL-2.0",
                               "EUPL-1.1",        "EUPL-1.2",     "ISC",             "LPPL-1.3c",       "MS-PL",              "MPL-2.0",
                               "OSL-3.0",         "PostgreSQL",   "OFL-1.1",         "NCSA",            "Unlicense",          "Zlib"})
            map.insert(QString::fromLatin1(id), QString::fromLatin1(id).toLower());
        map.insert(QStringLiteral("etalab-2.0"), QStringLiteral("etalab-2.0"));
        map.insert(QStringLiteral("ODC-By-1.0"), QStringLiteral("odc-by"));
        map.insert(QStringLiteral("ODbL-1.0"), QStringLiteral("odbl"));
        map.insert(QStringLiteral("PDDL-1.0"), QStringLiteral("pddl"));
        for (const char *id : {"GPL-2.0", "GPL-3.0", "LGPL-2.1", "LGPL-3.0", "AGPL-3.0"}) {
            const QString base = QString::fromLatin1(id);
            map.insert(QString(base + QStringLiteral("-only")), base.toLower());
            map.insert(QString(base + QStringLiteral("-or-later")), base.toLower());
        }
        for (const char *id : {"0BSD", "BSD-4-Clause", "CC-BY-1.0", "MIT-0", "Python-2.0", "PSF-2.0", "BlueOak-1.0.0", "CECILL-2.1", "Ruby", "X11"})
            map.insert(QString::fromLatin1(id), QString());
        return map;
    }();
    return keywords;
}

} // namespace

bool isSpdxLicenceId(const QString &text)
{
    return licenceKeywords().contains(text);
}

bool isSpdxLicenceExpression(const QString &text)
{
    static const QRegularExpression separators(QStringLiteral("[()\\s]+"));
    const QStringList words = text.split(separators, Qt::SkipEmptyParts);
    if (words.size() < 3 || words.size() % 2 == 0)
        return false;
    for (qsizetype i = 0; i < words.size(); ++i) {
        const bool isOperator = words.at(i) == QLatin1String("AND") || words.at(i) == QLatin1String("OR") || words.at(i) == QLatin1String("WITH");
        if (isOperator != (i % 2 == 1))
            return false;
        if (i % 2 == 0 && !(i > 0 && words.at(i - 1) == QLatin1String("WITH")) && !isSpdxLicenceId(words.at(i)))
            return false;
    }
    return text.count(QLatin1Char('(')) == text.count(QLatin1Char(')'));
}

QString huggingFaceLicence(const QString &spdxId)
{
    return licenceKeywords().value(spdxId);
}

} // namespace hallmarker::inventory
