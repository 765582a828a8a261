#include "lineage/huggingface/HubCardImporter.h"

#include "core/json/CanonicalJson.h"
#include "lineage/huggingface/HubCard.h"
#include "lineage/intake/FactWriter.h"
#include "lineage/intake/SourceFile.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>

namespace hallmarker::lineage {

using core::Error;
using core::ErrorKind;
using core::Result;

namespace {

struct HubImportTexts {
    Q_DECLARE_TR_FUNCTIONS(HubImportTexts)
};

const QString hubSpace = QStringLiteral("huggingface");

/// README.md of a folder and of the folders below it, two levels and the cache's snapshots deep.
QStringList readmesIn(const QDir &folder, int levels)
{
    QStringList files;
    const QString own = folder.filePath(QStringLiteral("README.md"));
    if (QFileInfo(own).isFile())
        files.append(own);
    if (levels == 0)
        return files;
    for (const QFileInfo &entry : folder.entryInfoList(QDir::Dirs | QDir::NoDotAndDotDot | QDir::NoSymLinks, QDir::Name)) {
        files.append(readmesIn(QDir(entry.filePath()), levels - 1));
        if (files.size() > HubCardImporter::maxCards)
            break;
    }
    return files;
}

bool beginsLikeACard(const QString &file)
{
    QFile readme(file);
    if (!readme.open(QIODevice::ReadOnly))
        return false;
    const QByteArray head = readme.read(64 * 1024);
    return head.startsWith("---") && (head.contains("\nbase_model:") || head.contains("\npipeline_tag:") || head.contains("\nlicense:") || head.contains("\ndatasets:") || head.contains("\nlibrary_name:"));
}

void writeCard(const HubCard &card, FactWriter &writer)
{
    writer.beginEvent(core::CanonicalJson::of(QJsonObject{{QStringLiteral("huggingface"), card.name}, {QStringLiteral("front_matter"), QString::fromUtf8(card.frontMatter)}}));
    const NodeIndex node = writer.node(card.isDataset ? NodeKind::Dataset : NodeKind::Model, hubSpace, card.name);
    QJsonObject source{{QStringLiteral("huggingface"), card.name}};
    if (!card.library.isEmpty())
        source.insert(QStringLiteral("library"), card.library);
    if (!card.task.isEmpty())
        source.insert(QStringLiteral("task"), card.task);
    if (!card.licenceLink.isEmpty())
        source.insert(QStringLiteral("licence_link"), card.licenceLink);
    writer.attribute(node, "source", source);
    if (card.licences.size() == 1)
        writer.attribute(node, "licence", card.licences.first());
    else if (!card.licences.isEmpty())
        writer.attribute(node, "licence", QJsonArray::fromStringList(card.licences));
    QJsonArray tags;
    for (const QString &tag : card.tags)
        tags.append(QJsonObject{{QStringLiteral("key"), tag}, {QStringLiteral("source"), QStringLiteral("huggingface")}});
    if (!tags.isEmpty())
        writer.attribute(node, "tags", tags);
    const QString relation = card.effectiveRelation();
    for (const QString &base : card.baseModels)
        writer.edge(writer.node(NodeKind::Model, hubSpace, base), node, EdgeKind::FineTunes, relation == QLatin1String("quantized") ? Transform::Identity : Transform::Train, none, QJsonObject{{QStringLiteral("relation"), relation}, {QStringLiteral("stated"), !card.relation.isEmpty()}});
    if (card.isDataset) {
        for (const QString &dataset : card.sourceDatasets) {
            if (dataset.startsWith(QLatin1String("extended|"))) // the hub's word for a data set built upon another one
                writer.edge(writer.node(NodeKind::Dataset, hubSpace, dataset.mid(9)), node, EdgeKind::Derives, Transform::Derive);
            else if (dataset != QLatin1String("original") && dataset != QLatin1String("extended"))
                writer.edge(writer.node(NodeKind::Dataset, hubSpace, dataset), node, EdgeKind::Derives, Transform::Derive);
        }
        return;
    }
    for (const QString &dataset : card.datasets)
        writer.edge(writer.node(NodeKind::Dataset, hubSpace, dataset), node, EdgeKind::Trains, Transform::Train);
    for (const QString &dataset : card.evaluatedOn)
        writer.edge(writer.node(NodeKind::Dataset, hubSpace, dataset), node, EdgeKind::Evaluates);
}

} // namespace

QString HubCardImporter::modelNameOf(const QString &readme, const QString &root)
{
    const QStringList parts = QDir::cleanPath(QFileInfo(readme).absolutePath()).split(QLatin1Char('/'), Qt::SkipEmptyParts);
    for (const QString &part : parts) {
        const QStringList pieces = part.split(QStringLiteral("--"));
        if (pieces.size() >= 2 && (pieces.first() == QLatin1String("models") || pieces.first() == QLatin1String("datasets")))
            return pieces.mid(1).join(QLatin1Char('/'));
    }
    const QString below = QDir(QFileInfo(root).isDir() ? QFileInfo(root).absoluteFilePath() : QFileInfo(root).absolutePath()).relativeFilePath(QFileInfo(readme).absolutePath());
    return below.isEmpty() || below == QLatin1String(".") ? parts.value(parts.size() - 1) : below;
}

int HubCardImporter::likeness(const QString &path) const
{
    const QFileInfo info(path);
    if (info.isFile())
        return info.suffix().toLower() == QLatin1String("md") && beginsLikeACard(path) ? 80 : 0;
    const QString own = QDir(path).filePath(QStringLiteral("README.md"));
    if (QFileInfo(own).isFile() && beginsLikeACard(own))
        return 60;
    return !QDir(path).entryList({QStringLiteral("models--*"), QStringLiteral("datasets--*")}, QDir::Dirs).isEmpty() ? 70 : 0;
}

Result<ImportReport> HubCardImporter::read(const QString &path, const ImportOptions &options, LineageFacts &facts, core::Progress &progress) const
{
    const QFileInfo info(path);
    if (!info.exists())
        return Error(ErrorKind::NotFound, HubImportTexts::tr("There is no %1. Check the path.").arg(path), {}, {.file = path});
    const QStringList files = info.isDir() ? readmesIn(QDir(path), 3) : QStringList{path};
    if (files.size() > maxCards)
        return Error(ErrorKind::LimitExceeded, HubImportTexts::tr("%1 holds more than %2 cards. Import its parts one by one.").arg(path).arg(maxCards), {}, {.file = path});
    ImportReport report;
    FactWriter writer(facts);
    qint64 bases = 0;
    qint64 datasets = 0;
    qint64 evaluated = 0;
    qint64 models = 0;
    QJsonObject relations;
    std::optional<Error> first;
    for (const QString &file : files) {
        if (progress.isCancelled())
            return Error(ErrorKind::Cancelled, HubImportTexts::tr("The import was stopped."));
        progress.report(HubImportTexts::tr("Reading %1").arg(file), report.accepted + report.rejected, files.size());
        const auto bytes = readSourceFile(file, qMin<qint64>(options.maxBytes, 16LL << 20));
        auto card = bytes ? HubCard::parse(*bytes, file, options, report.notes) : Result<HubCard>(bytes.error());
        if (!card) {
            report.notes.append(noteOf(card.error(), QStringLiteral("card-invalid")));
            ++report.rejected;
            if (!first)
                first = card.error();
            continue;
        }
        card->name = modelNameOf(file, path);
        writeCard(*card, writer);
        ++report.accepted;
        models += !card->isDataset;
        bases += card->baseModels.size();
        datasets += card->isDataset ? 0 : card->datasets.size();
        evaluated += card->isDataset ? 0 : card->evaluatedOn.size();
        if (!card->baseModels.isEmpty())
            relations.insert(card->effectiveRelation(), relations.value(card->effectiveRelation()).toInt() + 1);
    }
    if (report.accepted == 0)
        return first ? *first : Error(ErrorKind::NotFound, HubImportTexts::tr("The folder %1 holds no README.md.").arg(path), {}, {.file = path});
    report.counts = {{QStringLiteral("models"), models}, {QStringLiteral("dataset_cards"), report.accepted - models}, {QStringLiteral("base_model_edges"), bases}, {QStringLiteral("dataset_edges"), datasets}, {QStringLiteral("evaluation_edges"), evaluated}, {QStringLiteral("relations"), relations}};
    return report;
}

} // namespace hallmarker::lineage
