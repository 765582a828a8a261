#include "app/example/ExampleThreatModel.h"

#include "app/wiring/CheckOrders.h"
#include "app/wiring/ThreatLineage.h"
#include "threats/drift/Drift.h"
#include "threats/exchange/native/NativeFormat.h"
#include "threats/store/ThreatModelBook.h"

#include <QCoreApplication>
#include <QFile>

namespace hallmarker::example {

namespace {

struct ExampleThreatModelTexts {
    Q_DECLARE_TR_FUNCTIONS(ExampleThreatModelTexts)
};

} // namespace

QString ExampleThreatModel::title()
{
    return QStringLiteral("Credit scoring: threat model");
}

/// Empty when the workspace does not have it: the model file is left out where it cannot be read.
core::Result<QString> ExampleThreatModel::resolved(const QString &word) const
{
    if (!word.startsWith(QLatin1Char('@')))
        return word;
    const auto version = wiring::versionOf(m_workspace, word.mid(1));
    if (!version)
        return version.error().kind == core::ErrorKind::NotFound ? core::Result<QString>(QString()) : core::Result<QString>(version.error());
    return version->id;
}

core::Result<void> ExampleThreatModel::resolveAll(QStringList &words) const
{
    for (QString &word : words) {
        HALLMARKER_ASSIGN(word, resolved(word));
    }
    words.removeAll(QString());
    return {};
}

/// The example shows one difference that somebody looked at: the backup and the flow to it.
core::Result<void> ExampleThreatModel::acceptTheBackup(threats::ThreatModel &model) const
{
    HALLMARKER_ASSIGN(const threats::LineageView view, wiring::threatLineage(m_workspace));
    const QString reason = ExampleThreatModelTexts::tr("Backups are the data centre's: its own threat model covers them, and restores are rehearsed every quarter.");
    for (const threats::DriftItem &item : threats::driftOf(model, view))
        if (item.key.contains(QLatin1String("s3://vault|nightly backup")))
            HALLMARKER_TRY(threats::acceptDrift(model, view, item.key, reason, QStringLiteral("Lena Brandt"), QStringLiteral("2025-12-02T11:15:00.000Z")));
    return {};
}

core::Result<void> ExampleThreatModel::write()
{
    QFile file(QStringLiteral(":/example-threats/threat-model.yaml"));
    const QByteArray bytes = file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    HALLMARKER_ASSIGN(threats::ImportedModel imported, threats::NativeFormat().read(bytes, QStringLiteral("threat-model.yaml")));
    threats::ThreatModel &model = imported.model;
    for (threats::Element &element : model.elements) {
        HALLMARKER_TRY(resolveAll(element.records));
        for (threats::ControlClaim &claim : element.controls)
            for (threats::EvidenceLink &link : claim.evidence) {
                HALLMARKER_ASSIGN(link.subject, resolved(link.subject));
            }
    }
    for (threats::DataAsset &asset : model.assets)
        HALLMARKER_TRY(resolveAll(asset.records));
    if (const auto system = m_workspace.resolve(QStringLiteral("system"), QStringLiteral("Credit scoring")))
        model.system = system->id;
    HALLMARKER_TRY(acceptTheBackup(model));
    const auto made = threats::ThreatModelBook(m_workspace).create(model, imported.layout);
    return made ? core::Result<void>() : core::Result<void>(made.error());
}

} // namespace hallmarker::example
