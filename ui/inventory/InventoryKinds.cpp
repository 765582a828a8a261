#include "ui/inventory/InventoryKinds.h"

#include <QCoreApplication>

namespace hallmarker::ui {

namespace {

constexpr InventoryKind allInventoryKinds[] = {
    {"system", QT_TRANSLATE_NOOP("InventoryKinds", "System"), IconId::System},
    {"model", QT_TRANSLATE_NOOP("InventoryKinds", "Model"), IconId::Model},
    {"model-version", QT_TRANSLATE_NOOP("InventoryKinds", "Model version"), IconId::Model},
    {"dataset", QT_TRANSLATE_NOOP("InventoryKinds", "Dataset"), IconId::Dataset},
    {"dataset-version", QT_TRANSLATE_NOOP("InventoryKinds", "Dataset version"), IconId::Dataset},
    {"party", QT_TRANSLATE_NOOP("InventoryKinds", "Party"), IconId::Person},
    {"purpose", QT_TRANSLATE_NOOP("InventoryKinds", "Purpose"), IconId::Star},
};

} // namespace

QString InventoryKind::titleText() const
{
    return QCoreApplication::translate("InventoryKinds", title);
}

std::span<const InventoryKind> inventoryKinds()
{
    return allInventoryKinds;
}

const InventoryKind *inventoryKind(const QString &kind)
{
    for (const InventoryKind &row : allInventoryKinds) {
        if (kind == QLatin1String(row.kind))
            return &row;
    }
    return nullptr;
}

} // namespace hallmarker::ui
