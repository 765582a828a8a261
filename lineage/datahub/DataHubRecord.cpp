#include "lineage/datahub/DataHubRecord.h"

#include "lineage/datahub/DataHubUrn.h"
#include "lineage/exchange/ExchangeTexts.h"
#include "lineage/exchange/Instants.h"

#include "core/json/CanonicalJson.h"

#include <QJsonArray>

namespace hallmarker::lineage {

namespace {

/// "com.linkedin.pegasus2avro.identity.CorpUserInfo" -> "corpUserInfo", "MLModelProperties" -> "mlModelProperties".
QString aspectOfClass(const QString &className)
{
    QString name = className.section(QLatin1Char('.'), -1);
    if (name.startsWith(QLatin1String("ML")))
        return QString(QLatin1String("ml") + name.mid(2));
    if (!name.isEmpty())
        name[0] = name.at(0).toLower();
    return name;
}

class RecordSplitter {
public:
    RecordSplitter(const SourceDocument &document, ImportReport &report, DataHubRecords &records) : m_document(document), m_report(report), m_records(records) {}

    void take(const QJsonValue &value, const QString &pointer)
    {
        const QJsonObject record = value.toObject();
        ++m_records.records;
        if (record.contains(QLatin1String("proposedSnapshot")))
            takeSnapshot(DataHubRecords::field(record, "proposedSnapshot"), record, pointer);
        else if (record.contains(QLatin1String("aspectName")) || record.contains(QLatin1String("entityUrn")))
            takeProposal(record, pointer);
        else
            reject(pointer, QStringLiteral("record-unknown"), ExchangeTexts::tr("This is neither a metadata change event (proposedSnapshot) nor a proposal (entityUrn, aspectName)."));
    }

private:
    void takeSnapshot(const QJsonValue &wrapped, const QJsonObject &record, const QString &pointer)
    {
        ++m_records.mce;
        QJsonObject snapshot = wrapped.toObject();
        // A union of one class: {"com.linkedin...DatasetSnapshot": {urn, aspects}}; plain() has taken it off already.
        if (snapshot.size() == 1 && snapshot.begin().value().isObject() && !snapshot.contains(QLatin1String("urn")))
            snapshot = snapshot.begin().value().toObject();
        const QString urn = snapshot.value(QLatin1String("urn")).toString();
        if (!DataHubUrn::parse(urn)) {
            reject(pointer + QStringLiteral("/proposedSnapshot"), QStringLiteral("urn-invalid"), ExchangeTexts::tr("\"%1\" is not an urn of DataHub.").arg(urn.left(120)));
            return;
        }
        const QJsonArray aspects = snapshot.value(QLatin1String("aspects")).toArray();
        int index = 0;
        for (const QJsonValue &aspect : aspects) {
            const QJsonObject one = aspect.toObject();
            for (auto entry = one.begin(); entry != one.end(); ++entry)
                add({urn, aspectOfClass(entry.key()), entry.value().toObject(), pointer + QStringLiteral("/proposedSnapshot/aspects/%1").arg(index), observed(record), false});
            ++index;
        }
        if (aspects.isEmpty())
            add({urn, {}, {}, pointer, observed(record), false});
        ++m_report.accepted;
    }

    void takeProposal(const QJsonObject &record, const QString &pointer)
    {
        ++m_records.mcp;
        const QString urn = DataHubRecords::field(record, "entityUrn").toString();
        if (!DataHubUrn::parse(urn)) {
            reject(pointer + QStringLiteral("/entityUrn"), QStringLiteral("urn-invalid"), ExchangeTexts::tr("\"%1\" is not an urn of DataHub.").arg(urn.left(120)));
            return;
        }
        const QString name = DataHubRecords::field(record, "aspectName").toString();
        if (record.value(QLatin1String("changeType")).toString() == QLatin1String("DELETE")) {
            add({urn, name, {}, pointer, observed(record), true});
            ++m_report.accepted;
            return;
        }
        const QJsonObject aspect = DataHubRecords::field(record, "aspect").toObject();
        QJsonObject value = aspect.value(QLatin1String("json")).toObject();
        if (aspect.value(QLatin1String("value")).isString()) {
            const auto parsed = core::parseJson(aspect.value(QLatin1String("value")).toString().toUtf8());
            if (!parsed || !parsed->isObject()) {
                reject(pointer + QStringLiteral("/aspect/value"), QStringLiteral("aspect-invalid"), ExchangeTexts::tr("The aspect \"%1\" is not valid JSON.").arg(name.left(120)));
                return;
            }
            value = parsed->toObject();
        } else if (!aspect.contains(QLatin1String("json"))) {
            reject(pointer + QStringLiteral("/aspect"), QStringLiteral("aspect-missing"), ExchangeTexts::tr("The proposal for \"%1\" has no aspect.").arg(urn.left(120)));
            return;
        }
        add({urn, name, value, pointer, observed(record), false});
        ++m_report.accepted;
    }

    static qint64 observed(const QJsonObject &record)
    {
        return instantMs(DataHubRecords::field(DataHubRecords::field(record, "systemMetadata").toObject(), "lastObserved"));
    }
    void add(const DataHubRecord &record) { m_records.aspects.append(record); }
    void reject(const QString &pointer, const QString &code, const QString &message)
    {
        m_report.notes.append({ImportNote::Kind::Rejected, m_document.file, 0, pointer, code, message});
        ++m_report.rejected;
    }

    const SourceDocument &m_document;
    ImportReport &m_report;
    DataHubRecords &m_records;
};

} // namespace

QJsonValue DataHubRecords::plain(const QJsonValue &value)
{
    const QJsonObject object = value.toObject();
    if (object.size() != 1)
        return value;
    static const QStringList unions{QStringLiteral("string"), QStringLiteral("array"), QStringLiteral("map"), QStringLiteral("long"), QStringLiteral("int"), QStringLiteral("boolean"), QStringLiteral("double"), QStringLiteral("float")};
    const QString key = object.begin().key();
    return unions.contains(key) || key.startsWith(QLatin1String("com.linkedin.")) ? object.begin().value() : value;
}

DataHubRecords DataHubRecords::of(const SourceDocument &document, ImportReport &report)
{
    DataHubRecords records;
    RecordSplitter splitter(document, report, records);
    if (document.root.isObject()) {
        splitter.take(document.root, {});
    } else {
        const QJsonArray list = document.root.toArray();
        for (qsizetype i = 0; i < list.size(); ++i)
            splitter.take(list.at(i), QLatin1Char('/') + QString::number(i));
    }
    return records;
}

} // namespace hallmarker::lineage
