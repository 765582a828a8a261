#include "inventory/consent/ConsentImport.h"

#include "core/table/ReadTable.h"
#include "core/table/TableReading.h"
#include "inventory/consent/SaidObject.h"
#include "inventory/record/TimeText.h"

#include <QFile>
#include <QJsonDocument>
#include <QRegularExpression>

namespace hallmarker::inventory {

namespace {

struct ConsentImportTexts {
    Q_DECLARE_TR_FUNCTIONS(ConsentImportTexts)
};

constexpr qint64 mostBytes = 256LL << 20;

/// Takes one record apart; what is kept but not understood goes to `warnings`.
class RecordReading {
public:
    RecordReading(const PurposeTaxonomy &taxonomy, QStringList &warnings) : m_taxonomy(taxonomy), m_warnings(warnings) {}

    core::Result<ImportedConsent> read(const QJsonObject &object)
    {
        const SaidObject top(object);
        const auto headers = top.objects({"header", "recordheader"});
        const SaidObject header(headers.value(0, object));
        ImportedConsent consent;
        ConsentRecord &record = consent.record;
        record.head.name = header.text({"recordid", "consentreceiptid", "receiptid", "identifier", "id"});
        if (record.head.name.isEmpty())
            return core::Error(core::ErrorKind::Invalid, ConsentImportTexts::tr("The record has no id (record_id)."));
        consent.person = header.text({"piiprincipalid", "subjectid", "datasubjectid", "subject", "hasdatasubject", "piiprincipal"});
        record.language = top.text({"language"});
        record.notice = top.text({"privacynotice", "notice", "hasnotice", "policyurl"});
        record.jurisdiction = top.texts({"jurisdiction", "jurisdictions"}).join(QStringLiteral(", "));
        record.controllers = top.texts({"piicontrollers", "piicontroller", "controllers", "hasdatacontroller"});
        record.datasets = top.texts({"datasets", "dataset"});
        QList<QJsonObject> processings = top.objects({"piiprocessing", "processing", "hasprocess", "services"});
        if (processings.isEmpty())
            processings = {object};
        for (const QJsonObject &processing : processings)
            HALLMARKER_TRY(readProcessing(SaidObject(processing), record));
        HALLMARKER_TRY(readEvents(top, record));
        if (record.scopes.isEmpty())
            return core::Error(core::ErrorKind::Invalid, ConsentImportTexts::tr("The record names no purpose."));
        if (record.events.isEmpty())
            return core::Error(core::ErrorKind::Invalid, ConsentImportTexts::tr("The record has no event: nothing says whether consent was given."));
        return consent;
    }

private:
    core::Result<void> readProcessing(const SaidObject &processing, ConsentRecord &record)
    {
        if (record.notice.isEmpty())
            record.notice = processing.text({"privacynotice", "notice"});
        if (record.controllers.isEmpty())
            record.controllers = processing.texts({"piicontrollers", "piicontroller", "controllers"});
        if (record.jurisdiction.isEmpty())
            record.jurisdiction = processing.texts({"jurisdiction", "jurisdictions"}).join(QStringLiteral(", "));
        const auto purposes = processing.objects({"purposes", "purpose", "haspurpose"});
        if (purposes.isEmpty())
            return addScope(processing, processing, record);
        for (const QJsonObject &purpose : purposes)
            HALLMARKER_TRY(addScope(SaidObject(purpose), processing, record));
        return {};
    }

    /// `near` is the purpose's own object, `around` the processing it stands in.
    core::Result<void> addScope(const SaidObject &near, const SaidObject &around, ConsentRecord &record)
    {
        const auto texts = [&](std::initializer_list<const char *> keys) { return near.contains(keys) ? near.texts(keys) : around.texts(keys); };
        ConsentScope scope;
        for (const QString &word : near.texts({"purpose", "purposes", "haspurpose", "purposecategory", "purposetype", "id"})) {
            const QString key = m_taxonomy.keyOf(word);
            if (key.isEmpty())
                m_warnings += ConsentImportTexts::tr("The purpose \"%1\" is not in the list of purposes: nothing will be covered by it.").arg(word);
            scope.purposes += key.isEmpty() ? word : key;
        }
        scope.purposes.removeDuplicates();
        if (scope.purposes.isEmpty())
            return {};
        scope.categories = texts({"piiinformation", "personaldata", "haspersonaldata", "categories", "piicategory", "piicategories"});
        scope.recipients = texts({"recipientthirdparties", "recipients", "hasrecipient", "thirdpartyname"});
        scope.places = texts({"geographicrestrictions", "processinglocations", "storagelocations", "places", "locations"});
        const QString basis = texts({"lawfulbasis", "legalbasis", "haslegalbasis", "basis"}).value(0);
        if (!basis.isEmpty())
            record.lawfulBasis = basis.toLower().contains(QLatin1String("consent")) ? QStringLiteral("consent") : basis;
        const QString withdrawal = texts({"withdrawalmethod"}).value(0);
        if (!withdrawal.isEmpty())
            record.withdrawalMethod = withdrawal;
        const QString retention = texts({"retentionperiod", "retention", "termination"}).value(0);
        if (!retention.isEmpty()) {
            if (const auto duration = CalendarDuration::parse(retention))
                scope.retention = *duration;
            else
                m_warnings += ConsentImportTexts::tr("The retention period \"%1\" is not an ISO 8601 duration and sets no limit.").arg(retention);
        }
        record.scopes.append(scope);
        return {};
    }

    core::Result<void> readEvents(const SaidObject &top, ConsentRecord &record)
    {
        for (const QJsonObject &object : top.objects({"events", "eventschema", "event", "hasconsentstatus"})) {
            const SaidObject said(object);
            ConsentEvent event;
            HALLMARKER_ASSIGN(event.atMs, instantOfForeignText(said.text({"eventtime", "time", "at", "date", "created"})));
            const QString word = said.text({"eventstate", "state", "status", "consentstatus"});
            const auto state = consentStateFromName(word);
            if (!state)
                return core::Error(core::ErrorKind::Invalid, ConsentImportTexts::tr("\"%1\" is not a state of consent.").arg(word));
            event.state = *state;
            event.by = said.text({"entityid", "entity", "by"});
            const QString validity = said.text({"validityduration", "validity", "duration"});
            if (!validity.isEmpty()) {
                HALLMARKER_ASSIGN(event.validity, CalendarDuration::parse(validity));
            }
            record.events.append(event);
        }
        const QString stamp = top.text({"consenttimestamp"});
        if (record.events.isEmpty() && !stamp.isEmpty()) {
            ConsentEvent given;
            HALLMARKER_ASSIGN(given.atMs, instantOfForeignText(stamp));
            given.state = ConsentState::Given;
            record.events.append(given);
        }
        std::stable_sort(record.events.begin(), record.events.end(), [](const ConsentEvent &a, const ConsentEvent &b) { return a.atMs < b.atMs; });
        return {};
    }

    const PurposeTaxonomy &m_taxonomy;
    QStringList &m_warnings;
};

void take(const PurposeTaxonomy &taxonomy, const QJsonObject &object, const QString &place, ConsentImportReport &report)
{
    QStringList warnings;
    auto consent = RecordReading(taxonomy, warnings).read(object);
    if (!consent) {
        report.rejected.append({place, consent.error().message});
        return;
    }
    consent->place = place;
    report.consents.append(*consent);
    for (const QString &warning : warnings)
        report.warnings.append({place, warning});
}

QStringList words(const QString &cell)
{
    static const QRegularExpression between(QStringLiteral("\\s*[;|]\\s*"));
    return cell.trimmed().split(between, Qt::SkipEmptyParts);
}

} // namespace

core::Result<ConsentImportReport> ConsentImport::readJson(const QByteArray &bytes, const QString &file) const
{
    ConsentImportReport report;
    QJsonParseError problem;
    const QJsonDocument whole = QJsonDocument::fromJson(bytes, &problem);
    if (whole.isObject()) {
        take(m_taxonomy, whole.object(), QStringLiteral("/"), report);
        return report;
    }
    if (whole.isArray()) {
        const QJsonArray array = whole.array();
        for (qsizetype i = 0; i < array.size(); ++i)
            take(m_taxonomy, array.at(i).toObject(), QStringLiteral("/%1").arg(i), report);
        return report;
    }
    const QList<QByteArray> lines = bytes.split('\n');
    for (qsizetype i = 0; i < lines.size(); ++i) {
        if (lines.at(i).trimmed().isEmpty())
            continue;
        QJsonParseError ofLine;
        const QJsonDocument line = QJsonDocument::fromJson(lines.at(i), &ofLine);
        const QString place = ConsentImportTexts::tr("line %1").arg(i + 1);
        if (line.isObject())
            take(m_taxonomy, line.object(), place, report);
        else if (i == 0)
            return core::Error(core::ErrorKind::Unreadable, ConsentImportTexts::tr("This is neither JSON nor JSON Lines: %1.").arg(problem.errorString()), {}, {.file = file, .line = 1});
        else
            report.rejected.append({place, ConsentImportTexts::tr("The line is not a JSON object: %1.").arg(ofLine.errorString())});
    }
    return report;
}

core::Result<ConsentImportReport> ConsentImport::readCsv(const QString &path) const
{
    core::ReadOptions options;
    HALLMARKER_ASSIGN(const core::ReadTable probe, core::readCsv(path, options));
    for (const QString &name : probe.table.columnNames())
        options.types.insert(name, core::ColumnType::Text);
    HALLMARKER_ASSIGN(const core::ReadTable read, core::readCsv(path, options));
    const auto cell = [&read](const char *name, std::size_t row) {
        for (const core::Column &column : read.table.columns())
            if (column.name().trimmed().compare(QLatin1String(name), Qt::CaseInsensitive) == 0)
                return QString::fromStdString(column.text(row)).trimmed();
        return QString();
    };
    ConsentImportReport report;
    for (std::size_t row = 0; row < read.table.rowCount(); ++row) {
        QJsonObject object;
        for (const char *key : {"notice", "language", "jurisdiction"})
            object.insert(QLatin1String(key), cell(key, row));
        object.insert(QStringLiteral("recordid"), cell("record_id", row));
        object.insert(QStringLiteral("subject"), cell("subject", row));
        object.insert(QStringLiteral("basis"), cell("basis", row));
        object.insert(QStringLiteral("retention"), cell("retention", row));
        for (const char *key : {"purposes", "categories", "recipients", "places", "datasets", "controllers"})
            object.insert(QLatin1String(key), QJsonArray::fromStringList(words(cell(key, row))));
        QJsonArray events;
        const QString state = cell("state", row);
        const QString given = cell("given", row);
        const QString withdrawn = cell("withdrawn", row);
        if (!given.isEmpty())
            events.append(QJsonObject{{QStringLiteral("time"), given}, {QStringLiteral("state"), state.isEmpty() || !withdrawn.isEmpty() ? QStringLiteral("given") : state}, {QStringLiteral("validity"), cell("validity", row)}});
        if (!withdrawn.isEmpty())
            events.append(QJsonObject{{QStringLiteral("time"), withdrawn}, {QStringLiteral("state"), state.isEmpty() || state == QLatin1String("given") ? QStringLiteral("withdrawn") : state}});
        object.insert(QStringLiteral("events"), events);
        take(m_taxonomy, object, ConsentImportTexts::tr("row %1").arg(row + 1), report);
    }
    for (const core::BadRow &bad : read.report.badRows)
        report.rejected.append({ConsentImportTexts::tr("line %1").arg(bad.line), bad.reason});
    return report;
}

core::Result<ConsentImportReport> ConsentImport::readFile(const QString &path) const
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return core::Error(core::ErrorKind::Unreadable, ConsentImportTexts::tr("The file cannot be read: %1.").arg(file.errorString()), {}, {.file = path});
    if (file.size() > mostBytes)
        return core::Error(core::ErrorKind::LimitExceeded, ConsentImportTexts::tr("The file is larger than 256 MiB. Split it."), {}, {.file = path});
    const QByteArray head = file.peek(64).trimmed();
    if (head.isEmpty())
        return core::Error(core::ErrorKind::Unreadable, ConsentImportTexts::tr("The file is empty."), {}, {.file = path});
    if (!head.startsWith('{') && !head.startsWith('['))
        return readCsv(path);
    return readJson(file.readAll(), path);
}

} // namespace hallmarker::inventory
