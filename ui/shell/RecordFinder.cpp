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
    KindRow{"purpose", QT_TRANSLATE_NOOP("RecordKind", "Purpose"), IconId::File},
    KindRow{"party", QT_TRANSLATE_NOOP("RecordKind", "Party"), IconId::Person},
    KindRow{"assessment", QT_TRANSLATE_NOOP("RecordKind", "Assessment"), IconId::Assessment},
    KindRow{"answer", QT_TRANSLATE_NOOP("RecordKind", "Answer"), IconId::Assessment},
    KindRow{"evaluation", QT_TRANSLATE_NOOP("RecordKind", "Evaluation"), IconId::Assessment},
    KindRow{"assessment-comment", QT_TRANSLATE_NOOP("RecordKind", "Comment"), IconId::Assessment},
    KindRow{"assessment-template", QT_TRANSLATE_NOOP("RecordKind", "Template"), IconId::File},
    KindRow{"threat-model", QT_TRANSLATE_NOOP("RecordKind", "Threat model"), IconId::Threat},
    KindRow{"workshop", QT_TRANSLATE_NOOP("RecordKind", "Workshop"), IconId::Workshop},
    KindRow{"exercise", QT_TRANSLATE_NOOP("RecordKind", "Exercise"), IconId::Exercise},
    KindRow{"agreement", QT_TRANSLATE_NOOP("RecordKind", "Agreement"), IconId::Agreement},
    KindRow{"asset-usage", QT_TRANSLATE_NOOP("RecordKind", "Use under an agreement"), IconId::Agreement},
    KindRow{"clause-position", QT_TRANSLATE_NOOP("RecordKind", "Clause"), IconId::Agreement},
    KindRow{"retention-rule", QT_TRANSLATE_NOOP("RecordKind", "Retention rule"), IconId::Retention},
    KindRow{"retention-profile", QT_TRANSLATE_NOOP("RecordKind", "Retention profile"), IconId::Retention},
    KindRow{"legal-hold", QT_TRANSLATE_NOOP("RecordKind", "Legal hold"), IconId::Retention},
    KindRow{"disposition", QT_TRANSLATE_NOOP("RecordKind", "Disposition"), IconId::Retention},
    KindRow{"erasure-case", QT_TRANSLATE_NOOP("RecordKind", "Erasure case"), IconId::Retention},
    KindRow{"erasure-task", QT_TRANSLATE_NOOP("RecordKind", "Erasure task"), IconId::Retention},
    KindRow{"consent-record", QT_TRANSLATE_NOOP("RecordKind", "Consent record"), IconId::Consent},
    KindRow{"access-request", QT_TRANSLATE_NOOP("RecordKind", "Access request"), IconId::Consent},
    KindRow{"access-exception", QT_TRANSLATE_NOOP("RecordKind", "Exception to consent"), IconId::Consent},
    KindRow{"field-catalogue", QT_TRANSLATE_NOOP("RecordKind", "Catalogue of fields"), IconId::Consent},
    KindRow{"alert", QT_TRANSLATE_NOOP("RecordKind", "Alert"), IconId::Alert},
    KindRow{"prediction-log", QT_TRANSLATE_NOOP("RecordKind", "Prediction log"), IconId::Log},
    KindRow{"gate-waiver", QT_TRANSLATE_NOOP("RecordKind", "Waiver"), IconId::Waived},
    KindRow{"control", QT_TRANSLATE_NOOP("RecordKind", "Control"), IconId::Assessment},
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
