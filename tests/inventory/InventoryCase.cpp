#include "tests/inventory/InventoryCase.h"

#include <QFile>
#include <QtEndian>

namespace hallmarker::tests {

using namespace core;
using namespace inventory;

InventoryCase::InventoryCase()
{
    WorkspaceOptions options;
    options.location = m_folder.filePath(QStringLiteral("case.hallmarker"));
    options.actor = {QStringLiteral("tester")};
    auto created = Workspace::create(options, m_clock, m_ids);
    if (created)
        m_workspace = std::move(*created);
    else
        m_problem = created.error().toString();
}

QString InventoryCase::file(const QString &name, const QByteArray &content)
{
    const QString path = m_folder.filePath(name);
    QFile out(path);
    if (!out.open(QIODevice::WriteOnly) || out.write(content) != content.size())
        return {};
    return path;
}

QByteArray InventoryCase::safetensors(char fill)
{
    const QByteArray header = R"({"__metadata__":{"made_by":"test"},"w":{"dtype":"F32","shape":[2,3],"data_offsets":[0,24]}})";
    QByteArray length(8, '\0');
    qToLittleEndian<quint64>(quint64(header.size()), length.data());
    return length + header + QByteArray(24, fill);
}

QByteArray InventoryCase::csv()
{
    return "age,sex,income\n39,Male,low\n50,Female,high\n,Male,low\n28,Female,low\n";
}

Result<DatasetImportResult> InventoryCase::dataset(const QString &name)
{
    DatasetImportRequest request;
    request.datasetName = name;
    request.path = file(QString(name + QStringLiteral(".csv")), csv());
    request.hasPersonalData = true;
    request.classification = Classification::Confidential;
    request.identifiability = Identifiability::Pseudonymous;
    return DatasetImporter(*m_workspace).import(request);
}

Result<ModelImportResult> InventoryCase::model(const QString &name, const QList<DatasetVersionId> &data)
{
    ModelImportRequest request;
    request.modelName = name;
    request.path = file(QString(name + QStringLiteral(".safetensors")), safetensors());
    request.signaturePath = file(QStringLiteral("signature.json"),
                                 R"({"task":"classification","classes":["low","high"],"label":{"column":"income"},"output":"probabilities",
                                     "inputs":{"columns":["age",{"name":"sex","encoding":"one-hot","categories":["Female","Male"]}]}})");
    request.version = QStringLiteral("2.1");
    request.licence = QStringLiteral("Apache-2.0");
    request.trainingData = data;
    return ModelImporter(*m_workspace).import(request);
}

Result<Finding> InventoryCase::finding(const QString &checkId, const QStringList &recordIds, double accuracy, Verdict verdict)
{
    Finding finding;
    finding.checkId = checkId;
    finding.checkVersion = QStringLiteral("1");
    finding.toolVersion = QStringLiteral("0.1.0");
    for (const QString &id : recordIds) {
        HALLMARKER_ASSIGN(const Record record, m_workspace->record(id));
        finding.inputs.append({record.kind == QLatin1String("model-version") ? QStringLiteral("model") : QStringLiteral("data"), record.id, record.kind,
                               record.name, record.basis});
    }
    Figure figure;
    figure.key = QStringLiteral("accuracy");
    figure.value = accuracy;
    figure.unit = QStringLiteral("share");
    figure.n = 300;
    finding.figures.append(figure);
    figure.slice = QStringLiteral("sex=Female");
    figure.low = 0.9;
    figure.high = 0.99;
    finding.figures.append(figure);
    finding.verdict = verdict;
    finding.reason = QStringLiteral("Accuracy against the threshold 0.9.");
    finding.startedMs = m_clock.nowMs();
    return FindingRepository(*m_workspace).add(finding);
}

QJsonObject InventoryCase::everyField()
{
    QJsonObject fields;
    for (const CardFieldSpec &spec : cardFields()) {
        if (!spec.isEditable())
            continue;
        const QString text = spec.exampleText();
        switch (spec.kind) {
        case CardFieldKind::Text:
        case CardFieldKind::LongText: fields.insert(spec.keyText(), text); break;
        case CardFieldKind::Choice: fields.insert(spec.keyText(), spec.choiceNames().first()); break;
        case CardFieldKind::Number: fields.insert(spec.keyText(), text.toDouble()); break;
        case CardFieldKind::List:
        case CardFieldKind::Parties: fields.insert(spec.keyText(), QJsonArray{text}); break;
        case CardFieldKind::Risks:
            fields.insert(spec.keyText(), QJsonArray{QJsonObject{{QStringLiteral("name"), QStringLiteral("Proxy for origin")}, {QStringLiteral("mitigation"), QStringLiteral("Field removed")}}});
            break;
        case CardFieldKind::Groups:
            fields.insert(spec.keyText(), QJsonArray{QJsonObject{{QStringLiteral("groupAtRisk"), QStringLiteral("Applicants under 25")},
                                                                 {QStringLiteral("benefits"), QStringLiteral("Quicker answer")},
                                                                 {QStringLiteral("harms"), QStringLiteral("Wider intervals")},
                                                                 {QStringLiteral("mitigation"), QStringLiteral("Review by hand")}}});
            break;
        }
    }
    return fields;
}

Result<CardId> InventoryCase::fullCard()
{
    HALLMARKER_ASSIGN(const DatasetImportResult data, dataset());
    HALLMARKER_ASSIGN(const ModelImportResult imported, model(QStringLiteral("credit"), {data.version.head.id}));
    const QString modelId = imported.version.head.id.text();
    const QString dataId = data.version.head.id.text();
    HALLMARKER_TRY(finding(QStringLiteral("performance.quality"), {modelId, dataId}));
    HALLMARKER_TRY(finding(QStringLiteral("robustness.attack"), {modelId, dataId}, 0.44, Verdict::Fail));
    HALLMARKER_TRY(finding(QStringLiteral("privacy.identifiability"), {dataId}, 0.5));
    CardRepository cards(*m_workspace);
    HALLMARKER_ASSIGN(const ModelCard card, cards.create(imported.version.head.id));
    HALLMARKER_TRY(cards.setAll(card.head.id, everyField(), card.head.revision));
    return card.head.id;
}

} // namespace hallmarker::tests
