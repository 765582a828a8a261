#include "ui/shell/RecordFinder.h"

#include <QCoreApplication>

#include <array>

namespace hallmarker::ui {

namespace {

struct KindRow {
    const char *kind;
    const char *word;
    IconId icon;
};

constexpr std::array kindTable{
    KindRow{"system", QT_TRANSLATE_NOOP("RecordKind", "System"), IconId::System},
    KindRow{"model", QT_TRANSLATE_NOOP("RecordKind", "Model"), IconId::Model},
    KindRow{"model-version", QT_TRANSLATE_NOOP("RecordKind", "Model version"), IconId::Model},
    KindRow{"dataset", QT_TRANSLATE_NOOP("RecordKind", "Dataset"), IconId::Dataset},
    KindRow{"dataset-version", QT_TRANSLATE_NOOP("RecordKind", "Dataset version"), IconId::Dataset},
    KindRow{"finding", QT_TRANSLATE_NOOP("RecordKind", "Finding"), IconId::Checks},
    KindRow{"card", QT_TRANSLATE_NOOP("RecordKind", "Model card"), IconId::Card},
    KindRow{"vendor", QT_TRANSLATE_NOOP("RecordKind", "Vendor"), IconId::Person},
    KindRow{"person", QT_TRANSLATE_NOOP("RecordKind", "Person"), IconId::Person},
};

const KindRow *kindRow(const QString &kind)
{
    for (const KindRow &row : kindTable) {
        if (kind == QLatin1String(row.kind))
            return &row;
    }
    return nullptr;
}

} // namespace

IconId recordKindIcon(const QString &kind)
{
    const KindRow *row = kindRow(kind);
    return row ? row->icon : IconId::File;
}

QString recordKindWord(const QString &kind)
{
    const KindRow *row = kindRow(kind);
    return row ? QCoreApplication::translate("RecordKind", row->word) : kind;
}

} // namespace hallmarker::ui
