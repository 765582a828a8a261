#include "dpia/clauses/Clause.h"

#include "core/json/CanonicalJson.h"

#include <QJsonArray>
#include <QJsonObject>

namespace hallmarker::dpia {

namespace {

QJsonObject localizedJson(const LocalizedText &text)
{
    QJsonObject json{{QString(), text.original()}};
    for (const QString &language : text.languages())
        json.insert(language, text.in(language));
    return json;
}

QJsonArray phrasesJson(const QList<ClausePhrase> &phrases)
{
    QJsonArray json;
    for (const ClausePhrase &phrase : phrases)
        json.append(phrase.source());
    return json;
}

} // namespace

const ClauseElement *Clause::element(const QString &id) const
{
    for (const ClauseElement &one : elements)
        if (one.id == id)
            return &one;
    return nullptr;
}

core::Digest Clause::digest() const
{
    QJsonArray parts;
    for (const ClauseElement &one : elements)
        parts.append(QJsonObject{{QStringLiteral("id"), one.id}, {QStringLiteral("required"), one.isRequired}, {QStringLiteral("words"), phrasesJson(one.words)}});
    return core::CanonicalJson::digestOf(QJsonObject{{QStringLiteral("id"), id}, {QStringLiteral("text"), localizedJson(text)}, {QStringLiteral("required_if"), requiredIf.text}, {QStringLiteral("elements"), parts}, {QStringLiteral("weakened_by"), phrasesJson(weakenedBy)}});
}

} // namespace hallmarker::dpia
