#include "lineage/openmetadata/OpenMetadataName.h"

#include <QRegularExpression>

namespace hallmarker::lineage {

namespace {

bool isQuotedPart(const QString &text)
{
    static const QRegularExpression one(QStringLiteral("\\A\"(?:[^\"]|\"\")*\"\\z"));
    return one.match(text).hasMatch();
}

bool isWellFormed(const QString &text)
{
    static const QRegularExpression parts(QStringLiteral("\\A(?:[^.\"]+|\"(?:[^\"]|\"\")*\")(?:\\.(?:[^.\"]+|\"(?:[^\"]|\"\")*\"))*\\z"));
    return parts.match(text).hasMatch();
}

/// Whether a name has to be quoted as a whole: it is no sequence of parts, or would be taken for such a quoting.
bool needsWholeQuotes(const QString &name)
{
    return !isWellFormed(name) || (isQuotedPart(name) && needsWholeQuotes(OpenMetadataName::unquoted(name)));
}

} // namespace

QStringList OpenMetadataName::rawParts(const QString &fqn)
{
    QStringList parts;
    bool isQuoted = false;
    qsizetype start = 0;
    for (qsizetype i = 0; i < fqn.size(); ++i) {
        if (fqn.at(i) == QLatin1Char('"')) {
            isQuoted = !isQuoted; // a doubled quote closes and opens again
        } else if (fqn.at(i) == QLatin1Char('.') && !isQuoted) {
            parts += fqn.mid(start, i - start);
            start = i + 1;
        }
    }
    parts += fqn.mid(start);
    return parts;
}

QString OpenMetadataName::quoted(const QString &part)
{
    if (!part.isEmpty() && !part.contains(QLatin1Char('.')) && !part.contains(QLatin1Char('"')))
        return part;
    QString inner = part;
    return QLatin1Char('"') + inner.replace(QLatin1Char('"'), QLatin1String("\"\"")) + QLatin1Char('"');
}

QString OpenMetadataName::unquoted(const QString &rawPart)
{
    if (!isQuotedPart(rawPart))
        return rawPart;
    return rawPart.mid(1, rawPart.size() - 2).replace(QLatin1String("\"\""), QLatin1String("\""));
}

OpenMetadataName OpenMetadataName::of(const QString &fqn)
{
    QStringList parts = rawParts(fqn);
    if (parts.size() < 2)
        return {{}, fqn};
    const QString service = unquoted(parts.takeFirst());
    const QString rest = parts.join(QLatin1Char('.'));
    if (parts.size() == 1 && isQuotedPart(rest) && needsWholeQuotes(unquoted(rest)))
        return {service, unquoted(rest)};
    return {service, rest};
}

QString OpenMetadataName::fqn(const QString &service, const QString &rest)
{
    QString whole = rest;
    if (needsWholeQuotes(rest))
        whole = QLatin1Char('"') + whole.replace(QLatin1Char('"'), QLatin1String("\"\"")) + QLatin1Char('"');
    return quoted(service) + QLatin1Char('.') + whole;
}

QString OpenMetadataName::columnFqn(const QString &tableFqn, const QString &column)
{
    return tableFqn + QLatin1Char('.') + quoted(column);
}

std::pair<QString, QString> OpenMetadataName::tableAndColumn(const QString &columnFqn)
{
    QStringList parts = rawParts(columnFqn);
    const QString column = unquoted(parts.takeLast());
    return {parts.join(QLatin1Char('.')), column};
}

} // namespace hallmarker::lineage
