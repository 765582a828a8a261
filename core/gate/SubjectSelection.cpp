#include "core/gate/SubjectSelection.h"

#include <QCoreApplication>
#include <QJsonDocument>

#include <algorithm>

namespace hallmarker::core {

namespace {

/// A record by name or id. Where a version is wanted its parent's name means the newest one, because names of versions
/// carry digests that nobody wants to repeat in a policy. Versions name their parent in the body field of its kind.
Result<Record> namedSubject(const SubjectSelection &wanted, const Workspace &workspace)
{
    const auto named = workspace.resolve(wanted.kind, wanted.record);
    static const QString suffix = QStringLiteral("-version");
    if (named || named.error().kind != ErrorKind::NotFound || !wanted.kind.endsWith(suffix))
        return named;
    const QString parentKind = wanted.kind.chopped(suffix.size());
    const auto parent = workspace.resolve(parentKind, wanted.record);
    if (!parent)
        return parent.error().kind == ErrorKind::NotFound ? named : parent;
    RecordFilter filter;
    filter.kind = wanted.kind;
    filter.bodyKey = parentKind;
    filter.bodyValue = parent->id;
    HALLMARKER_ASSIGN(const QList<Record> versions, workspace.records(filter));
    if (versions.isEmpty())
        return Error(ErrorKind::NotFound, QCoreApplication::translate("Gate", "\"%1\" has no version yet.").arg(parent->name));
    return *std::max_element(versions.begin(), versions.end(), [](const Record &a, const Record &b) { return std::pair(a.createdMs, a.id) < std::pair(b.createdMs, b.id); });
}

} // namespace

Result<SubjectSelection> SubjectSelection::parse(const YamlDocument &document, const QString &pointer)
{
    YamlFields fields(document, pointer);
    SubjectSelection wanted;
    wanted.kind = fields.text(QStringLiteral("kind"));
    wanted.record = fields.text(QStringLiteral("record"), QString());
    wanted.where = fields.map(QStringLiteral("where"));
    wanted.allowNone = fields.boolean(QStringLiteral("allow_none"), false);
    if (!wanted.record.isEmpty() && (!wanted.where.isEmpty() || wanted.allowNone))
        fields.fail(QStringLiteral("record"), QCoreApplication::translate("Gate", "\"record\" names one record; \"where\" and \"allow_none\" belong to all of a kind."));
    HALLMARKER_TRY(fields.finish());
    return wanted;
}

Result<QList<Record>> SubjectSelection::find(const Workspace &workspace) const
{
    if (!record.isEmpty()) {
        HALLMARKER_ASSIGN(const Record found, namedSubject(*this, workspace));
        return QList<Record>{found};
    }
    RecordFilter filter;
    filter.kind = kind;
    HALLMARKER_ASSIGN(QList<Record> records, workspace.records(filter));
    erase_if(records, [&](const Record &one) {
        for (auto it = where.begin(); it != where.end(); ++it) {
            if (one.body.value(it.key()) != it.value())
                return true;
        }
        return false;
    });
    std::sort(records.begin(), records.end(), [](const Record &a, const Record &b) { return a.id < b.id; });
    return records;
}

QString SubjectSelection::text() const
{
    if (!record.isEmpty())
        return record;
    if (where.isEmpty())
        return QCoreApplication::translate("Gate", "every record of the kind %1").arg(kind);
    return QCoreApplication::translate("Gate", "every record of the kind %1 with %2").arg(kind, QString::fromUtf8(QJsonDocument(where).toJson(QJsonDocument::Compact)));
}

GateSeverity severityAt(YamlFields &fields)
{
    const QString name = fields.choice(QStringLiteral("severity"), gateSeverityNames(), QStringLiteral("high"));
    return gateSeverityFromName(name).value_or(GateSeverity::High);
}

Result<QStringList> requirementsAt(const YamlDocument &document, const QString &key)
{
    const QString section = jsonPointer(QString(), key);
    const QJsonValue list = valueAt(document.root(), section);
    QStringList pointers;
    if (list.isUndefined())
        return pointers;
    if (!list.isArray())
        return Error(ErrorKind::Invalid, QCoreApplication::translate("Gate", "\"%1\" must be a list.").arg(key), {}, document.locate(section));
    QSet<QString> ids;
    for (qsizetype i = 0; i < list.toArray().size(); ++i) {
        pointers += jsonPointer(section, i);
        const QString id = list.toArray().at(i)[QStringLiteral("id")].toString();
        const auto refuse = [&](const QString &message) { return Error(ErrorKind::Invalid, message, {}, document.locate(jsonPointer(pointers.last(), QStringLiteral("id")))); };
        if (id.contains(QLatin1Char('@')) || id.contains(QLatin1Char('*')))
            return refuse(QCoreApplication::translate("Gate", "The id must not hold @ or *."));
        if (!id.isEmpty() && ids.contains(id))
            return refuse(QCoreApplication::translate("Gate", "There is a requirement \"%1\" already.").arg(id));
        ids.insert(id);
    }
    return pointers;
}

} // namespace hallmarker::core
