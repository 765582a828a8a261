#include "app/cli/commands/ModelCommands.h"

#include "app/cli/CliTexts.h"
#include "app/cli/CommandContext.h"
#include "app/cli/RecordText.h"
#include "app/cli/commands/PartyReference.h"
#include "app/cli/commands/RecordCommands.h"
#include "app/cli/commands/RelocateCommand.h"
#include "app/wiring/CheckOrders.h"

#include "inventory/models/ModelImporter.h"
#include "inventory/models/ModelRepository.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonObject>

namespace hallmarker::cli {

namespace {

core::Result<inventory::Model> storeModel(CommandContext &context, core::Workspace &workspace, const Arguments &arguments, inventory::Model model)
{
    if (arguments.has(QStringLiteral("name")))
        model.head.name = arguments.value(QStringLiteral("name"));
    if (arguments.has(QStringLiteral("description")))
        model.description = arguments.value(QStringLiteral("description"));
    if (arguments.has(QStringLiteral("task")))
        model.task = arguments.value(QStringLiteral("task"));
    HALLMARKER_TRY(checkNameIsFree(workspace, QStringLiteral("model"), model.head.name, model.head.id.text()));
    std::optional<PartyReference> owner;
    if (arguments.has(QStringLiteral("owner"))) {
        HALLMARKER_ASSIGN(owner, PartyReference::of(context, workspace, arguments.value(QStringLiteral("owner"))));
    }
    return saveOwned(workspace, model, owner);
}

core::Result<Answer> addModel(CommandContext &context, const Arguments &arguments)
{
    HALLMARKER_ASSIGN(core::Workspace * workspace, context.workspace());
    inventory::Model model;
    model.head.name = arguments.at(0);
    HALLMARKER_ASSIGN(const inventory::Model saved, storeModel(context, *workspace, arguments, model));
    return recordAnswer(*workspace, saved.head.id.text(), CliTexts::tr("Model %1 added as %2.\n").arg(saved.head.name, saved.head.id.text()));
}

core::Result<Answer> editModel(CommandContext &context, const Arguments &arguments)
{
    HALLMARKER_ASSIGN(core::Workspace * workspace, context.workspace());
    HALLMARKER_ASSIGN(const inventory::Model present, inventory::ModelRepository(*workspace).resolve(arguments.at(0)));
    HALLMARKER_ASSIGN(const inventory::Model saved, storeModel(context, *workspace, arguments, present));
    return recordAnswer(*workspace, saved.head.id.text(), CliTexts::tr("Model %1 is at revision %2.\n").arg(saved.head.name).arg(saved.head.revision));
}

core::Result<Answer> importModel(CommandContext &context, const Arguments &arguments)
{
    HALLMARKER_ASSIGN(core::Workspace * workspace, context.workspace());
    inventory::ModelImportRequest request;
    request.path = arguments.at(0);
    request.modelName = arguments.value(QStringLiteral("name"), QFileInfo(request.path).completeBaseName());
    request.signaturePath = arguments.value(QStringLiteral("signature"));
    request.versionName = arguments.value(QStringLiteral("version-name"));
    request.version = arguments.value(QStringLiteral("version"));
    request.licence = arguments.value(QStringLiteral("licence"));
    request.task = arguments.value(QStringLiteral("task"));
    request.note = arguments.value(QStringLiteral("note"));
    for (const QString &word : arguments.values(QStringLiteral("trained-on"))) {
        HALLMARKER_ASSIGN(const core::Record data, wiring::versionOf(*workspace, word, {QStringLiteral("dataset-version")}));
        request.trainingData.append(core::DatasetVersionId(data.id));
    }
    if (arguments.has(QStringLiteral("base"))) {
        HALLMARKER_ASSIGN(const core::Record base, wiring::versionOf(*workspace, arguments.value(QStringLiteral("base")), {QStringLiteral("model-version")}));
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
    const QList<Positional> reference{{QStringLiteral("REF"), CliTexts::tr("Name or id")}};
    const QList<Option> fields{{QStringLiteral("description"), QStringLiteral("TEXT"), CliTexts::tr("What it does")},
                               {QStringLiteral("task"), QStringLiteral("TASK"), CliTexts::tr("Such as tabular-classification")},
                               {QStringLiteral("owner"), QStringLiteral("NAME"), CliTexts::tr("Who answers for it; a new name becomes a team")}};
    const QList<Option> name{{QStringLiteral("name"), QStringLiteral("NAME"), CliTexts::tr("Another name")}};
    table.push_back({QStringLiteral("model add"), CliTexts::tr("Register a model without a file yet"), {}, {{QStringLiteral("NAME"), CliTexts::tr("Name of the model")}}, fields, true, addModel});
    table.push_back({QStringLiteral("model import"), CliTexts::tr("Register a file as a version of a model"),
                     CliTexts::tr("TorchScript, safetensors and other formats. The file is hashed and its header read; it is never loaded."), {{QStringLiteral("FILE"), CliTexts::tr("The model")}},
                     {{QStringLiteral("name"), QStringLiteral("NAME"), CliTexts::tr("Model it belongs to; else the file's name")},
                      {QStringLiteral("signature"), QStringLiteral("FILE"), CliTexts::tr("JSON that says what goes in and out; not needed when the model carries it")},
                      {QStringLiteral("version"), QStringLiteral("TEXT"), CliTexts::tr("What people call this version")},
                      {QStringLiteral("version-name"), QStringLiteral("NAME"), CliTexts::tr("Name of the version")},
                      {QStringLiteral("trained-on"), QStringLiteral("REF"), CliTexts::tr("A dataset it was trained from"), {}, true},
                      {QStringLiteral("base"), QStringLiteral("REF"), CliTexts::tr("The model it was made from")},
                      {QStringLiteral("licence"), QStringLiteral("SPDX"), CliTexts::tr("SPDX identifier, or a text")},
                      {QStringLiteral("task"), QStringLiteral("TASK"), CliTexts::tr("Such as tabular-classification")},
                      {QStringLiteral("note"), QStringLiteral("TEXT"), CliTexts::tr("A remark")}},
                     true, importModel});
    table.push_back({QStringLiteral("model list"), CliTexts::tr("List the models"), {}, {}, {}, true, listOf(QStringLiteral("model"))});
    table.push_back({QStringLiteral("model show"), CliTexts::tr("Show one model with its versions"), {}, {{QStringLiteral("REF"), CliTexts::tr("A model or a version, by name or id")}}, {}, true, showOf(QStringLiteral("model"))});
    table.push_back({QStringLiteral("model edit"), CliTexts::tr("Change fields of a model"), CliTexts::tr("Only the fields that are named change; an empty text empties a field."), reference, name + fields, true, editModel});
    table.push_back(relocateCommand(QStringLiteral("model")));
    table.push_back({QStringLiteral("model remove"), CliTexts::tr("Remove a model without versions, or a version"), CliTexts::tr("Refused while a record names it. The log keeps its history; findings on it turn stale."), {{QStringLiteral("REF"), CliTexts::tr("A model or a version, by name or id")}}, {}, true, removeOf(QStringLiteral("model"))});
}

} // namespace hallmarker::cli
