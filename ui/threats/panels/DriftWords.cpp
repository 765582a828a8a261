#include "ui/threats/panels/DriftWords.h"

#include "core/drawing/SafeText.h"
#include "threats/catalogue/CatalogueLibrary.h"
#include "threats/catalogue/CatalogueWords.h"
#include "ui/threats/AttributeFields.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace hallmarker::ui {

using threats::DriftItem;
using threats::DriftKind;

namespace {

struct DriftTexts {
    Q_DECLARE_TR_FUNCTIONS(DriftTexts)
};

bool isElement(const DriftItem &item)
{
    return item.section == QLatin1String("elements");
}

/// The question that the attribute answers; its name where the catalogue that ships has none.
QString asked(const DriftItem &item)
{
    const threats::Catalogue &catalogue = threats::CatalogueLibrary::builtIn();
    for (const threats::AttributeSpec &spec : isElement(item) ? catalogue.elementAttributes : catalogue.flowAttributes)
        if (spec.name == item.attribute && !spec.question.isEmpty())
            return threats::CatalogueWords::current().question(isElement(item) ? threats::Vocabulary::Side::Element : threats::Vocabulary::Side::Flow, spec);
    return QString(AttributeFields::wordsOf(item.attribute) + QLatin1Char(':'));
}

} // namespace

QString DriftWords::word(const DriftItem &item)
{
    if (item.deliberate)
        return DriftTexts::tr("accepted");
    switch (item.kind) {
    case DriftKind::Added:
        return DriftTexts::tr("not in the model");
    case DriftKind::Removed:
        return DriftTexts::tr("not in the lineage");
    case DriftKind::Changed:
        return DriftTexts::tr("says otherwise");
    }
    return {};
}

Status DriftWords::status(const DriftItem &item)
{
    return item.deliberate ? Status::Waived : Status::Warn;
}

QString DriftWords::value(const QString &attribute, const QJsonValue &value)
{
    if (value.isUndefined() || value.isNull())
        return DriftTexts::tr("not said");
    if (value.isBool())
        return value.toBool() ? DriftTexts::tr("yes") : DriftTexts::tr("no");
    return core::safeText(threats::CatalogueWords::current().choice(attribute, value));
}

QString DriftWords::sentence(const DriftItem &item)
{
    const QString name = core::safeText(item.name);
    switch (item.kind) {
    case DriftKind::Added:
        return isElement(item) ? DriftTexts::tr("The lineage knows %1, and the model has no element for it. Applying it adds the element to the first diagram.").arg(name)
                               : DriftTexts::tr("In the lineage data flows %1, and the model has no such flow. Applying it draws the flow, with its ends where they are missing.").arg(name);
    case DriftKind::Removed:
        return isElement(item) ? DriftTexts::tr("%1 came from the lineage, which does not know it any more. Applying it takes the element and its flows out of the model.").arg(name)
                               : DriftTexts::tr("The flow %1 came from the lineage, which does not know it any more. Applying it takes the flow out of the model.").arg(name);
    case DriftKind::Changed:
        return DriftTexts::tr("%1: %2 The model says \"%3\", the lineage \"%4\". Applying it takes over what the lineage says.", "thing, question about it, two answers").arg(name, asked(item), value(item.attribute, item.before), value(item.attribute, item.after));
    }
    return {};
}

} // namespace hallmarker::ui
