#include "core/gate/AllowListRule.h"

#include "core/gate/GatePolicy.h"
#include "core/gate/SubjectSelection.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>

namespace hallmarker::core {

namespace {

const QString allowKey = QStringLiteral("allow");

struct AllowList {
    QString id;
    QString title;
    QString of;
    QString field;           ///< top-level field of the record's body: a text, or a list of texts
    QStringList values;
    SubjectSelection subject;
    GateSeverity severity = GateSeverity::High;
    ErrorLocation where;
};

Result<AllowList> parseAllowList(const YamlDocument &document, const QString &pointer)
{
    YamlFields fields(document, pointer);
    AllowList list;
    list.id = fields.text(QStringLiteral("id"));
    list.title = fields.text(QStringLiteral("title"), QString());
    list.of = fields.choice(QStringLiteral("of"), {QStringLiteral("licence"), QStringLiteral("format"), QStringLiteral("library")});
    list.field = fields.text(QStringLiteral("field"), list.of == QStringLiteral("library") ? QStringLiteral("libraries") : list.of);
    list.values = fields.texts(QStringLiteral("values"));
    list.severity = severityAt(fields);
    list.where = fields.locate();
    fields.map(QStringLiteral("subject"));
    if (!fields.has(QStringLiteral("subject")))
        fields.fail(QString(), QCoreApplication::translate("Gate", "The key \"%1\" is missing.").arg(QStringLiteral("subject")));
    HALLMARKER_TRY(fields.finish());
    HALLMARKER_ASSIGN(list.subject, SubjectSelection::parse(document, fields.pointer(QStringLiteral("subject"))));
    return list;
}

Result<QList<AllowList>> allowListsOf(const GatePolicy &policy)
{
    HALLMARKER_ASSIGN(const QStringList pointers, requirementsAt(policy.document, allowKey));
    QList<AllowList> lists;
    for (const QString &pointer : pointers) {
        HALLMARKER_ASSIGN(const AllowList list, parseAllowList(policy.document, pointer));
        lists += list;
    }
    return lists;
}

QString allowText(const AllowList &list)
{
    const QString values = list.values.join(QStringLiteral(", "));
    if (list.of == QStringLiteral("licence"))
        return QCoreApplication::translate("Gate", "The licence of %1 has to be one of: %2.").arg(list.subject.text(), values);
    if (list.of == QStringLiteral("format"))
        return QCoreApplication::translate("Gate", "The format of %1 has to be one of: %2.").arg(list.subject.text(), values);
    return QCoreApplication::translate("Gate", "The libraries of %1 have to be among: %2.").arg(list.subject.text(), values);
}

GateOutcome outcomeOf(const AllowList &list)
{
    GateOutcome outcome;
    outcome.requirement = list.id;
    outcome.title = list.title.isEmpty() ? allowText(list) : list.title;
    outcome.help = QCoreApplication::translate("Gate", "Use something that is on the list, or have the list extended by whoever owns the policy.");
    outcome.severity = list.severity;
    outcome.where = list.where;
    return outcome;
}

GateOutcome judgeAllowList(const AllowList &list, const Record &record)
{
    GateOutcome outcome = outcomeOf(list);
    outcome.key = QStringLiteral("%1@%2@%3").arg(list.id, record.id, list.field);
    outcome.subjectId = record.id;
    outcome.subjectName = record.name;
    outcome.subjectDigest = record.basis;
    const QJsonValue value = record.body.value(list.field);
    QStringList found;
    if (value.isString() && !value.toString().trimmed().isEmpty())
        found += value.toString().trimmed();
    for (const QJsonValue &one : value.toArray())
        found += one.toString();
    if (found.isEmpty() || found.contains(QString())) {
        outcome.state = GateState::Incomplete;
        outcome.message = QCoreApplication::translate("Gate", "Nobody has said the \"%1\" of %2.").arg(list.field, record.name);
        outcome.help = QCoreApplication::translate("Gate", "Find it out and record it.");
        return outcome;
    }
    QStringList refused;
    for (const QString &one : std::as_const(found))
        if (!isAllowed(one, list.values, list.of == QStringLiteral("licence")))
            refused += one;
    outcome.state = refused.isEmpty() ? GateState::Pass : GateState::Fail;
    outcome.message = refused.isEmpty() ? QCoreApplication::translate("Gate", "%1: %2 is on the list.").arg(record.name, found.join(QStringLiteral(", ")))
                                        : QCoreApplication::translate("Gate", "%1: %2 is not on the list.").arg(record.name, refused.join(QStringLiteral(", ")));
    return outcome;
}

} // namespace

bool isAllowed(const QString &value, const QStringList &allowed, bool isLicence)
{
    if (allowed.contains(value.simplified(), Qt::CaseInsensitive))
        return true;
    if (!isLicence || value.contains(QLatin1Char('(')))
        return false;
    static const QRegularExpression orWord(QStringLiteral("\\s+OR\\s+"));
    static const QRegularExpression andWord(QStringLiteral("\\s+AND\\s+"));
    const QStringList choices = value.split(orWord);
    return std::any_of(choices.begin(), choices.end(), [&](const QString &choice) {
        const QStringList parts = choice.split(andWord);
        return std::all_of(parts.begin(), parts.end(), [&](const QString &part) { return allowed.contains(part.simplified(), Qt::CaseInsensitive); });
    });
}

Result<void> AllowListRule::validate(const GatePolicy &policy) const
{
    HALLMARKER_TRY(allowListsOf(policy));
    return {};
}

Result<QList<GateDemand>> AllowListRule::demands(const GatePolicy &policy) const
{
    HALLMARKER_ASSIGN(const QList<AllowList> lists, allowListsOf(policy));
    QList<GateDemand> demands;
    for (const AllowList &list : lists)
        demands.append({list.id, id(), list.title.isEmpty() ? list.id : list.title, allowText(list), outcomeOf(list).help, list.severity, {QStringLiteral("compliance")}, list.where});
    return demands;
}

Result<QList<GateOutcome>> AllowListRule::evaluate(const GateContext &context) const
{
    HALLMARKER_ASSIGN(const QList<AllowList> lists, allowListsOf(context.policy));
    QList<GateOutcome> outcomes;
    for (const AllowList &list : lists) {
        const auto records = list.subject.find(context.workspace);
        if (!records && records.error().kind != ErrorKind::NotFound && records.error().kind != ErrorKind::Usage)
            return records.error();
        if (!records || (records->isEmpty() && !list.subject.allowNone)) {
            GateOutcome none = outcomeOf(list);
            none.key = QStringLiteral("%1@-@%2").arg(list.id, list.field);
            none.state = GateState::Fail;
            none.message = records ? QCoreApplication::translate("Gate", "There is no record of the kind %1 to look at.").arg(list.subject.kind) : records.error().message;
            outcomes += none;
            continue;
        }
        for (const Record &record : *records)
            outcomes += judgeAllowList(list, record);
    }
    return outcomes;
}

} // namespace hallmarker::core
