#include "inventory/card/ModelCard.h"

#include "inventory/record/BodyReader.h"
#include "inventory/record/BodyWriter.h"

namespace hallmarker::inventory {

using core::Error;
using core::ErrorKind;
using core::Result;

namespace {

struct ModelCardTexts {
    Q_DECLARE_TR_FUNCTIONS(ModelCardTexts)
};

constexpr qsizetype maxCardText = 200'000;
constexpr qsizetype maxCardList = 1'000;

Error badCardValue(const CardFieldSpec &spec, const QString &why)
{
    return Error(ErrorKind::Invalid, ModelCardTexts::tr("The field \"%1\" of the card cannot take this: %2").arg(spec.labelText(), why), {},
                 {.pointer = QString(QStringLiteral("/fields/") + spec.keyText())});
}

bool isCardText(const QJsonValue &value)
{
    return value.isString() && value.toString().size() <= maxCardText;
}

/// A list of objects with nothing but texts under the given keys, the first of which is needed.
bool isCardTextObjects(const QJsonArray &list, const QStringList &keys)
{
    for (const QJsonValue &entry : list) {
        const QJsonObject object = entry.toObject();
        if (!entry.isObject() || object.value(keys.first()).toString().trimmed().isEmpty())
            return false;
        for (auto it = object.begin(); it != object.end(); ++it) {
            if (!keys.contains(it.key()) || !isCardText(it.value()))
                return false;
        }
    }
    return true;
}

} // namespace

bool isCardValueEmpty(const QJsonValue &value)
{
    return value.isNull() || value.isUndefined() || (value.isString() && value.toString().trimmed().isEmpty())
        || (value.isArray() && value.toArray().isEmpty());
}

Result<void> validateCardValue(const CardFieldSpec &spec, const QJsonValue &value)
{
    if (isCardValueEmpty(value))
        return {};
    const QJsonArray list = value.toArray();
    if (list.size() > maxCardList)
        return badCardValue(spec, ModelCardTexts::tr("the list has more than %1 entries.").arg(maxCardList));
    switch (spec.kind) {
    case CardFieldKind::Text:
    case CardFieldKind::LongText:
        if (!isCardText(value))
            return badCardValue(spec, ModelCardTexts::tr("text of at most %1 characters is expected.").arg(maxCardText));
        if (spec.kind == CardFieldKind::Text && value.toString().contains(QLatin1Char('\n')))
            return badCardValue(spec, ModelCardTexts::tr("it is a single line."));
        return {};
    case CardFieldKind::Choice:
        if (!value.isString() || !spec.choiceNames().contains(value.toString()))
            return badCardValue(spec, ModelCardTexts::tr("one of these is expected: %1.").arg(spec.choiceNames().join(QStringLiteral(", "))));
        return {};
    case CardFieldKind::Number:
        if (!value.isDouble() || !(value.toDouble() >= 0))
            return badCardValue(spec, ModelCardTexts::tr("a number from 0 is expected."));
        return {};
    case CardFieldKind::List:
    case CardFieldKind::Parties:
        if (!value.isArray())
            return badCardValue(spec, ModelCardTexts::tr("a list of texts is expected."));
        for (const QJsonValue &entry : list) {
            if (!isCardText(entry) || entry.toString().trimmed().isEmpty())
                return badCardValue(spec, ModelCardTexts::tr("a list of texts is expected, none of them empty."));
        }
        return {};
    case CardFieldKind::Risks:
        if (!value.isArray() || !isCardTextObjects(list, {QStringLiteral("name"), QStringLiteral("mitigation")}))
            return badCardValue(spec, ModelCardTexts::tr("a list of risks with \"name\" and \"mitigation\" is expected."));
        return {};
    case CardFieldKind::Groups:
        if (!value.isArray()
            || !isCardTextObjects(list, {QStringLiteral("groupAtRisk"), QStringLiteral("benefits"), QStringLiteral("harms"), QStringLiteral("mitigation")}))
            return badCardValue(spec, ModelCardTexts::tr("a list of groups with \"groupAtRisk\", \"benefits\", \"harms\" and \"mitigation\" is expected."));
        return {};
    }
    return {};
}

QJsonObject ModelCard::toJson() const
{
    QJsonArray citations;
    for (const CardCitation &citation : cites)
        citations.append(QJsonObject{{QStringLiteral("finding"), citation.findingId}, {QStringLiteral("digest"), citation.digest.toString()}});
    return BodyWriter(head.unknown)
        .text(QStringLiteral("modelVersion"), modelVersion.text())
        .object(QStringLiteral("fields"), fields)
        .array(QStringLiteral("cites"), citations)
        .body();
}

Result<ModelCard> ModelCard::fromJson(const QJsonObject &body)
{
    BodyReader reader(body, QStringLiteral("card"));
    ModelCard card;
    card.modelVersion = core::ModelVersionId(reader.requiredText(QStringLiteral("modelVersion")));
    card.fields = reader.object(QStringLiteral("fields"));
    for (const QJsonValue &value : reader.array(QStringLiteral("cites")))
        card.cites.append({value[QStringLiteral("finding")].toString(), core::Digest::fromText(value[QStringLiteral("digest")].toString())});
    card.head.unknown = reader.unknown();
    HALLMARKER_TRY(reader.finish());
    for (auto it = card.fields.begin(); it != card.fields.end(); ++it) {
        // A field of a newer version is kept as it is.
        if (const CardFieldSpec *spec = cardField(it.key()))
            HALLMARKER_TRY(validateCardValue(*spec, it.value()));
    }
    return card;
}

QString ModelCard::searchText() const
{
    QStringList words;
    for (auto it = fields.begin(); it != fields.end(); ++it) {
        if (it.value().isString())
            words.append(it.value().toString());
        for (const QJsonValue &entry : it.value().toArray())
            words.append(entry.toString());
    }
    return words.join(QLatin1Char(' '));
}

} // namespace hallmarker::inventory
