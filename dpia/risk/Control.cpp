#include "dpia/risk/Control.h"

#include "core/json/CanonicalJson.h"
#include "dpia/answers/RichText.h"
#include "dpia/assessment/AssessmentTexts.h"

namespace hallmarker::dpia {

QJsonObject Control::toJson() const
{
    QJsonObject body = unknown;
    const QList<QPair<QString, QString>> texts{{QStringLiteral("content"), content}, {QStringLiteral("state"), state}, {QStringLiteral("owner"), owner}, {QStringLiteral("due"), due}, {QStringLiteral("assessment"), assessment}};
    for (const auto &[key, text] : texts) {
        if (text.isEmpty())
            body.remove(key);
        else
            body.insert(key, text);
    }
    if (origin.isEmpty())
        body.remove(QStringLiteral("origin"));
    else
        body.insert(QStringLiteral("origin"), origin);
    return body;
}

core::Result<Control> Control::fromRecord(const core::Record &record)
{
    if (record.kind != QLatin1String(kind))
        return core::Error(core::ErrorKind::Invalid, AssessmentTexts::tr("The record \"%1\" is not a control.").arg(record.id), {}, {.file = record.id});
    QJsonObject body = record.body;
    Control control;
    control.id = record.id;
    control.revision = record.revision;
    control.title = record.name;
    control.basis = record.basis;
    control.createdMs = record.createdMs;
    control.updatedMs = record.updatedMs;
    control.content = body.take(QStringLiteral("content")).toString();
    control.state = body.take(QStringLiteral("state")).toString();
    control.owner = body.take(QStringLiteral("owner")).toString();
    control.due = body.take(QStringLiteral("due")).toString();
    control.assessment = body.take(QStringLiteral("assessment")).toString();
    control.origin = body.take(QStringLiteral("origin")).toObject();
    control.unknown = body;
    return control;
}

core::RecordDraft Control::draft() const
{
    core::RecordDraft draft;
    draft.id = id;
    draft.kind = QString::fromLatin1(kind);
    draft.name = title;
    draft.body = toJson();
    // Not the title, and not what another tool calls it: renaming a control changes nothing else.
    draft.basis = core::CanonicalJson::digestOf(QJsonObject{{QStringLiteral("content"), content}, {QStringLiteral("state"), state}});
    draft.searchText = QString(RichText::plain(content) + QLatin1Char(' ') + owner);
    return draft;
}

core::Result<Control> Control::save(core::WriteTransaction &transaction, const Control &control)
{
    if (control.title.trimmed().isEmpty())
        return core::Error(core::ErrorKind::Invalid, AssessmentTexts::tr("A control needs a title."));
    HALLMARKER_ASSIGN(const core::Record record, transaction.put(control.draft(), control.revision));
    return fromRecord(record);
}

core::Result<void> Control::remove(core::Workspace &workspace, const QString &id)
{
    HALLMARKER_ASSIGN(const core::Record record, workspace.record(id));
    HALLMARKER_ASSIGN(const Control control, fromRecord(record));
    HALLMARKER_ASSIGN(const QStringList dependents, workspace.dependents(id));
    QStringList names;
    for (const QString &dependent : dependents) {
        const auto citing = workspace.record(dependent);
        if (citing && !citing->isDeleted)
            names += citing->name;
    }
    if (!names.isEmpty())
        return core::Error(core::ErrorKind::Invalid, AssessmentTexts::tr("The control \"%1\" is cited and cannot be removed. It is cited by: %2.").arg(control.title, names.mid(0, 5).join(QStringLiteral(", "))), {}, {.file = id});
    return workspace.write(QStringLiteral("control.remove"), [&](core::WriteTransaction &transaction) { return transaction.remove(id, control.revision); });
}

} // namespace hallmarker::dpia
