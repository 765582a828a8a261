#include "lineage/trail/PredictionReader.h"

#include "core/digest/Hasher.h"
#include "core/json/CanonicalJson.h"
#include "core/table/TablePreview.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QFileInfo>
#include <QHash>
#include <QJsonArray>

namespace hallmarker::lineage {

using core::Column;
using core::Digest;
using core::Error;
using core::ErrorKind;
using core::Result;

namespace {

struct PredictionReaderTexts {
    Q_DECLARE_TR_FUNCTIONS(PredictionReaderTexts)
};

constexpr const char *idNames[] = {"prediction_id", "predictionId", "request_id", "requestId", "inference_id", "event_id", "id"};
constexpr const char *timeNames[] = {"predicted_at", "prediction_time", "timestamp", "time", "at", "created_at", "made_at", "scored_at", "decided_at", "date"};
constexpr const char *modelNames[] = {"model", "model_name", "modelName"};
constexpr const char *versionNames[] = {"model_version", "modelVersion", "version", "model_version_id"};
constexpr const char *snapshotNames[] = {"feature_snapshot", "snapshot", "features_ref", "feature_set", "snapshot_id", "dataset_version"};
constexpr const char *outcomeNames[] = {"prediction", "score", "output", "predicted", "probability", "label", "class", "decision"};

/// The column that was named, else the first of the usual ones.
template <std::size_t Count>
Result<const Column *> columnFor(const core::Table &table, const QString &named, const char *const (&usual)[Count], const QString &path, bool isChosen = false)
{
    if (named.isEmpty() && isChosen)
        return static_cast<const Column *>(nullptr);
    if (!named.isEmpty()) {
        if (const Column *column = table.find(named))
            return column;
        return Error(ErrorKind::Usage, PredictionReaderTexts::tr("%1 has no column \"%2\". Its columns are: %3.").arg(path, named, table.columnNames().join(QStringLiteral(", "))), {}, {.file = path});
    }
    for (const char *name : usual) {
        if (const Column *column = table.find(QLatin1String(name)))
            return column;
    }
    return static_cast<const Column *>(nullptr);
}

QString cellText(const Column *column, std::size_t row)
{
    return column && !column->isMissing(row) ? QString::fromStdString(column->text(row)) : QString();
}

QJsonValue cellValue(const Column &column, std::size_t row)
{
    if (column.isMissing(row))
        return QJsonValue::Null;
    if (column.isNumeric()) {
        const double number = column.number(row);
        if (qIsFinite(number) && (column.type() != core::ColumnType::Integer || qAbs(number) < 9e15))
            return number;
    }
    return QString::fromStdString(column.text(row));
}

void noteBadRows(const core::ReadReport &report, const QString &path, PredictionsRead &result)
{
    for (const core::BadRow &bad : report.badRows)
        result.notes.append({ImportNote::Kind::Rejected, path, bad.line, {}, QStringLiteral("row-unreadable"), PredictionReaderTexts::tr("Line %1 is left out: %2.").arg(bad.line).arg(bad.reason)});
    result.rejected = report.rowsDropped;
}

} // namespace

QJsonObject PredictionColumns::toJson() const
{
    QJsonObject json;
    for (const auto &[key, value] : {std::pair("id", id), std::pair("at", at), std::pair("model", model), std::pair("version", version), std::pair("snapshot", snapshot)}) {
        if (!value.isEmpty())
            json.insert(QLatin1String(key), value);
    }
    if (!outcomes.isEmpty())
        json.insert(QStringLiteral("outcomes"), QJsonArray::fromStringList(outcomes));
    return json;
}

std::optional<qint64> PredictionReader::instantOf(const QString &text)
{
    bool isNumber = false;
    const double number = text.toDouble(&isNumber);
    if (isNumber) {
        if (!(number > 0) || number > 253402300799999.0) // the year 9999
            return std::nullopt;
        return static_cast<qint64>(number < 100'000'000'000.0 ? number * 1000 : number);
    }
    QString iso = text.trimmed();
    if (iso.size() > 10 && iso.at(10) == QLatin1Char(' '))
        iso[10] = QLatin1Char('T');
    QDateTime instant = QDateTime::fromString(iso, Qt::ISODateWithMs);
    if (!instant.isValid())
        return std::nullopt;
    if (instant.timeSpec() == Qt::LocalTime)
        instant.setTimeSpec(Qt::UTC); // a time without a zone must not depend on where it is read
    return instant.toMSecsSinceEpoch();
}

Result<PredictionsRead> PredictionReader::read(const QString &path, const PredictionColumns &columns, const ImportOptions &options, core::Progress &progress)
{
    if (QFileInfo(path).size() > options.maxBytes)
        return Error(ErrorKind::LimitExceeded, PredictionReaderTexts::tr("%1 is larger than the %2 bytes that are read. Cut it into parts by day or month.").arg(path).arg(options.maxBytes), {}, {.file = path});
    PredictionsRead result;
    HALLMARKER_ASSIGN(result.source, core::Hasher::ofFile(path, progress));
    core::ReadOptions reading;
    reading.maxRows = maxRows;
    reading.maxBadRows = -1;
    reading.keepBadRows = maxNotes;
    HALLMARKER_ASSIGN(const core::ReadTable read, core::readTable(path, reading, progress));
    noteBadRows(read.report, path, result);
    HALLMARKER_TRY(readRows(read.table, path, columns, progress, result));
    return result;
}

Result<PredictionPreview> PredictionReader::preview(const QString &path, const PredictionColumns &columns, core::Progress &progress)
{
    PredictionPreview preview;
    HALLMARKER_ASSIGN(const core::TablePreview head, core::previewTable(path, {}, progress));
    preview.names = head.head.table.columnNames();
    preview.isWhole = head.isWhole;
    preview.sizeBytes = head.sizeBytes;
    noteBadRows(head.head.report, path, preview.read);
    if (const Result<void> read = readRows(head.head.table, path, columns, progress, preview.read); !read)
        preview.problem = read.error();
    return preview;
}

Result<void> PredictionReader::readRows(const core::Table &table, const QString &path, const PredictionColumns &columns, core::Progress &progress, PredictionsRead &result)
{
    HALLMARKER_ASSIGN(const Column *id, columnFor(table, columns.id, idNames, path, columns.isChosen));
    HALLMARKER_ASSIGN(const Column *at, columnFor(table, columns.at, timeNames, path, columns.isChosen));
    HALLMARKER_ASSIGN(const Column *model, columnFor(table, columns.model, modelNames, path, columns.isChosen));
    HALLMARKER_ASSIGN(const Column *version, columnFor(table, columns.version, versionNames, path, columns.isChosen));
    HALLMARKER_ASSIGN(const Column *snapshot, columnFor(table, columns.snapshot, snapshotNames, path, columns.isChosen));
    std::vector<const Column *> outcomes;
    for (const QString &name : columns.outcomes) {
        HALLMARKER_ASSIGN(const Column *column, columnFor(table, name, outcomeNames, path));
        outcomes.push_back(column);
    }
    if (columns.outcomes.isEmpty() && !columns.isChosen) {
        for (const char *name : outcomeNames) {
            if (const Column *column = table.find(QLatin1String(name)))
                outcomes.push_back(column);
        }
    }
    const auto nameOf = [](const Column *column) { return column ? column->name() : QString(); };
    result.columns = {nameOf(id), nameOf(at), nameOf(model), nameOf(version), nameOf(snapshot), {}};
    for (const Column *column : outcomes)
        result.columns.outcomes.append(column->name());
    if (!id)
        return Error(ErrorKind::Usage, PredictionReaderTexts::tr("No column of %1 looks like the id of a prediction. Name it: one of %2.").arg(path, table.columnNames().join(QStringLiteral(", "))), {}, {.file = path});

    QHash<QString, std::size_t> known;
    const auto note = [&](ImportNote::Kind kind, std::size_t row, const char *code, const QString &message) {
        if (result.notes.size() < maxNotes)
            result.notes.append({kind, path, 0, QStringLiteral("/%1").arg(row), QLatin1String(code), message});
    };
    for (std::size_t row = 0; row < table.rowCount(); ++row) {
        if ((row & 0xffff) == 0) {
            if (progress.isCancelled())
                return Error(ErrorKind::Cancelled, PredictionReaderTexts::tr("The import was stopped."));
            progress.report(PredictionReaderTexts::tr("Reading predictions"), static_cast<qint64>(row), static_cast<qint64>(table.rowCount()));
        }
        PredictionRow prediction;
        prediction.id = cellText(id, row);
        if (prediction.id.isEmpty()) {
            ++result.rejected;
            note(ImportNote::Kind::Rejected, row, "id-missing", PredictionReaderTexts::tr("Row %1 has no id and is left out.").arg(row + 1));
            continue;
        }
        QJsonArray cells;
        for (const Column &column : table.columns())
            cells.append(column.isMissing(row) ? QJsonValue(QJsonValue::Null) : QJsonValue(QString::fromStdString(column.text(row))));
        prediction.row = core::Hasher::of(core::CanonicalJson::of(cells));
        if (const QString text = cellText(at, row); !text.isEmpty()) {
            if (const auto instant = instantOf(text))
                prediction.atMs = *instant;
            else
                note(ImportNote::Kind::Warning, row, "time-invalid", PredictionReaderTexts::tr("\"%1\" in row %2 is not a time.").arg(text.left(60)).arg(row + 1));
        }
        prediction.modelVersion = cellText(version, row);
        if (const QString name = cellText(model, row); !name.isEmpty() && !prediction.modelVersion.isEmpty() && !prediction.modelVersion.contains(QLatin1Char('/')))
            prediction.modelVersion = name + QLatin1Char('/') + prediction.modelVersion;
        prediction.snapshot = cellText(snapshot, row);
        for (const Column *column : outcomes)
            prediction.outcome.insert(column->name(), cellValue(*column, row));
        const auto first = known.constFind(prediction.id);
        if (first != known.constEnd()) {
            if (result.rows[*first] == prediction) {
                ++result.duplicates;
            } else {
                ++result.rejected;
                note(ImportNote::Kind::Rejected, row, "id-twice", PredictionReaderTexts::tr("The id %1 in row %2 stands for another prediction before; this one is left out.").arg(prediction.id.left(120)).arg(row + 1));
            }
            continue;
        }
        known.insert(prediction.id, result.rows.size());
        result.rows.push_back(std::move(prediction));
    }
    if (result.rows.empty())
        return Error(ErrorKind::Invalid, PredictionReaderTexts::tr("%1 holds no prediction.").arg(path), {}, {.file = path});
    return {};
}

} // namespace hallmarker::lineage
