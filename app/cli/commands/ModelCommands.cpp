#include "app/cli/commands/ModelCommands.h"

#include "app/cli/CliTexts.h"
#include "app/cli/CommandContext.h"
#include "app/cli/RecordText.h"
#include "app/cli/commands/PartyReference.h"
#include "app/wiring/CheckOrders.h"

#include "inventory/models/ModelImporter.h"
#include "inventory/models/ModelRepository.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonObject>

namespace hallmarker::cli {

namespace {

core::Result<Answer> addModel(CommandContext &context, const Arguments &arguments)
{
    HALLMARKER_ASSIGN(core::Workspace * workspace, context.workspace());
    inventory::Model model;
    model.head.name = arguments.at(0);
    model.description = arguments.value(QStringLiteral("description"));
    model.task = arguments.value(QStringLiteral("task"));
    if (arguments.has(QStringLiteral("owner"))) {
        HALLMARKER_ASSIGN(model.owner, partyOf(context, *workspace, arguments.value(QStringLiteral("owner"))));
    }
    inventory::ModelRepository repository(*workspace);
    if (const auto same = repository.resolve(model.head.name))
        return core::Error(core::ErrorKind::Conflict, CliTexts::tr("A model \"%1\" is there already (%2).").arg(model.head.name, same->head.id.text()));
    HALLMARKER_ASSIGN(const inventory::Model saved, repository.save(model));
    HALLMARKER_ASSIGN(const core::Record record, workspace->record(saved.head.id.text()));
    return Answer{QJsonObject{{QStringLiteral("record"), recordJson(record)}}, CliTexts::tr("Model %1 added as %2.\n").arg(record.name, record.id)};
}

core::Result<Answer> importModel(CommandContext &context, const Arguments &arguments)
{
    HALLMARKER_ASSIGN(core::Workspace * workspace, context.workspace());
    inventory::ModelImportRequest request;
    request.path = arguments.at(0);
    request.modelName = arguments.value(QStringLiteral("name"), QFileInfo(request.path).completeBaseName());
    request.signaturePath = arguments.value(QStringLiteral("signature"));
    request.version = arguments.value(QStringLiteral("version"));
    request.licence = arguments.value(QStringLiteral("licence"));
    request.task = arguments.value(QStringLiteral("task"));
    request.note = arguments.value(QStringLiteral("note"));
    for (const QString &word : arguments.values(QStringLiteral("trained-on"))) {
        HALLMARKER_ASSIGN(const core::Record data, wiring::versionOf(*workspace, word));
        if (data.kind != QLatin1String("dataset-version"))
            return core::Error(core::ErrorKind::Usage, CliTexts::tr("\"%1\" is a %2, not a dataset.").arg(word, data.kind));
        request.trainingData.append(core::DatasetVersionId(data.id));
    }
    if (arguments.has(QStringLiteral("base"))) {
        HALLMARKER_ASSIGN(const core::Record base, wiring::versionOf(*workspace, arguments.value(QStringLiteral("base"))));
        request.baseModel = core::ModelVersionId(base.id);
    }
    HALLMARKER_ASSIGN(const inventory::ModelImportResult result, inventory::ModelImporter(*workspace).import(request, context.progress()));
    HALLMARKER_ASSIGN(const core::Record version, workspace->record(result.version.head.id.text()));
    const QJsonObject json{{QStringLiteral("model"), result.model.head.id.text()}, {QStringLiteral("version"), recordJson(version)}, {QStringLiteral("notes"), QJsonArray::fromStringList(result.notes)}, {QStringLiteral("known"), result.wasKnown}};
    QString text = result.wasKnown ? CliTexts::tr("These bytes are a version already: %1 (%2). Nothing was written.\n").arg(version.name, version.id)
                                   : CliTexts::tr("%1: %2, %3\nversion %4\n").arg(version.name, result.version.format, version.basis.toString(), version.id);
    for (const QString &note : result.notes)
        text += CliTexts::tr("note: %1\n").arg(note);
    return Answer{json, text};
}

} // namespace

void addModelCommands(CommandTable &table)
{
    table.push_back({QStringLiteral("model add"), CliTexts::tr("Register a model without a file yet"), {}, {{QStringLiteral("NAME"), CliTexts::tr("Name of the model")}},
                     {{QStringLiteral("description"), QStringLiteral("TEXT"), CliTexts::tr("What it does")},
                      {QStringLiteral("task"), QStringLiteral("TASK"), CliTexts::tr("Such as tabular-classification")},
                      {QStringLiteral("owner"), QStringLiteral("NAME"), CliTexts::tr("Who answers for it; a new name becomes a team")}},
                     true, addModel});
    table.push_back({QStringLiteral("model import"), CliTexts::tr("Register a file as a version of a model"),
                     CliTexts::tr("TorchScript, safetensors and other formats. The file is hashed and its header read; it is never loaded."), {{QStringLiteral("FILE"), CliTexts::tr("The model")}},
                     {{QStringLiteral("name"), QStringLiteral("NAME"), CliTexts::tr("Model it belongs to; else the file's name")},
                      {QStringLiteral("signature"), QStringLiteral("FILE"), CliTexts::tr("JSON that says what goes in and out; not needed when the model carries it")},
                      {QStringLiteral("version"), QStringLiteral("TEXT"), CliTexts::tr("What people call this version")},
                      {QStringLiteral("trained-on"), QStringLiteral("REF"), CliTexts::tr("A dataset it was trained from"), {}, true},
                      {QStringLiteral("base"), QStringLiteral("REF"), CliTexts::tr("The model it was made from")},
                      {QStringLiteral("licence"), QStringLiteral("SPDX"), CliTexts::tr("SPDX identifier, or a text")},
                      {QStringLiteral("task"), QStringLiteral("TASK"), CliTexts::tr("Such as tabular-classification")},
                      {QStringLiteral("note"), QStringLiteral("TEXT"), CliTexts::tr("A remark")}},
                     true, importModel});
}

} // namespace hallmarker::cli
