#include "inventory/consent/ConsentState.h"

#include <QStringList>

namespace hallmarker::inventory {

namespace {

const QStringList &names()
{
    static const QStringList list = {QStringLiteral("unknown"), QStringLiteral("requested"), QStringLiteral("request-deferred"), QStringLiteral("refused"), QStringLiteral("given"),
                                     QStringLiteral("renewed-given"), QStringLiteral("expired"), QStringLiteral("invalidated"), QStringLiteral("withdrawn"), QStringLiteral("revoked")};
    return list;
}

/// Letters only, without "consent" and the prefix of the vocabulary.
QString bare(const QString &name)
{
    QString letters;
    for (const QChar c : name.section(QLatin1Char('#'), -1).section(QLatin1Char(':'), -1).toCaseFolded())
        if (c.isLetter())
            letters += c;
    return letters.remove(QStringLiteral("consent"));
}

} // namespace

QString consentStateName(ConsentState state)
{
    return names().at(int(state));
}

std::optional<ConsentState> consentStateFromName(const QString &name)
{
    const QString wanted = bare(name);
    for (qsizetype i = 0; i < names().size(); ++i)
        if (bare(names().at(i)) == wanted)
            return ConsentState(i);
    return std::nullopt;
}

} // namespace hallmarker::inventory
