#include "ui/card/CardLoading.h"

#include "core/report/MarkdownReportWriter.h"
#include "inventory/card/CardAssembler.h"
#include "inventory/card/CardReport.h"
#include "inventory/card/CardRepository.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>

namespace hallmarker::ui {

core::Result<LoadedCard> LoadedCard::ofVersion(core::Workspace &workspace, const core::CheckRegistry *checks, const QString &versionId)
{
    QHash<QString, QString> titles;
    if (checks != nullptr) {
        for (const core::CheckProvider *check : checks->all())
            titles.insert(check->definition().id, check->definition().title);
    }
    inventory::CardRepository cards(workspace);
    HALLMARKER_ASSIGN(std::optional<inventory::ModelCard> card, cards.ofVersion(core::ModelVersionId(versionId)));
    if (!card) {
        HALLMARKER_ASSIGN(card, cards.create(core::ModelVersionId(versionId)));
    }
    LoadedCard loaded;
    HALLMARKER_ASSIGN(loaded.view, inventory::CardAssembler(workspace, titles).assemble(card->head.id));
    HALLMARKER_ASSIGN(const QByteArray markdown, core::MarkdownReportWriter().write(inventory::CardReport::build(loaded.view)));
    // The preview does not know the alerts of GitHub's Markdown; their word follows in bold anyway.
    static const QRegularExpression alert(QStringLiteral("\\[!(NOTE|WARNING|CAUTION|IMPORTANT|TIP)\\]\\s*\\n?>?"));
    loaded.preview = std::make_shared<QTextDocument>();
    loaded.preview->setUndoRedoEnabled(false);
    loaded.preview->setMarkdown(QString::fromUtf8(markdown).remove(alert));
    loaded.preview->moveToThread(QCoreApplication::instance()->thread());
    return loaded;
}

core::Result<CardableVersions> cardableVersions(core::Workspace &workspace)
{
    core::RecordFilter filter;
    filter.kind = QStringLiteral("model-version");
    HALLMARKER_ASSIGN(QList<core::Record> versions, workspace.records(filter));
    std::stable_sort(versions.begin(), versions.end(), [](const core::Record &a, const core::Record &b) { return a.createdMs > b.createdMs; });
    CardableVersions named;
    named.reserve(versions.size());
    for (const core::Record &version : std::as_const(versions))
        named.append({version.id, version.name});
    return named;
}

QString versionOfCardRecord(const core::Record &record)
{
    if (record.kind == QLatin1String("model-version"))
        return record.id;
    const auto card = record.kind == QLatin1String("card") ? inventory::ModelCard::fromJson(record.body) : core::Result<inventory::ModelCard>(core::Error());
    return card ? card->modelVersion.text() : QString();
}

} // namespace hallmarker::ui
