#include "dpia/assessment/StoredTemplates.h"

#include "core/digest/Hasher.h"
#include "dpia/assessment/AssessmentTexts.h"
#include "dpia/template/ReadTemplates.h"

#include <QJsonArray>
#include <QJsonObject>

namespace hallmarker::dpia {

QString StoredTemplates::idOf(const Template &of)
{
    return QStringLiteral("template_") + core::Hasher::of(of.reference().toUtf8()).hex().left(26);
}

QString StoredTemplates::idOf(const QString &urn, int version)
{
    Template of;
    of.urn = urn;
    of.version = version;
    return idOf(of);
}

core::Result<core::Record> StoredTemplates::keep(core::WriteTransaction &transaction, const TemplateFiles &files, const Template &read)
{
    const QString id = idOf(read);
    const auto present = transaction.record(id);
    if (present && !present->isDeleted) {
        if (present->basis == files.digest())
            return *present;
        return core::Error(core::ErrorKind::Conflict,
                           AssessmentTexts::tr("This workspace holds another template as version %1 of %2. Give the changed one a higher version.").arg(read.version).arg(read.urn), {}, {.file = files.name});
    }
    if (!present && present.error().kind != core::ErrorKind::NotFound)
        return present.error();
    const auto part = [](const QString &name, const QByteArray &bytes) { return QJsonObject{{QStringLiteral("name"), name.section(QLatin1Char('/'), -1)}, {QStringLiteral("text"), QString::fromUtf8(bytes)}}; };
    QJsonArray translations;
    for (const auto &[name, bytes] : files.translations)
        translations.append(part(name, bytes));
    core::RecordDraft draft;
    draft.id = id;
    draft.kind = QString::fromLatin1(kind);
    draft.name = QStringLiteral("%1 %2").arg(read.title.original(), QString::number(read.version));
    draft.body = {{QStringLiteral("urn"), read.urn}, {QStringLiteral("version"), read.version}, {QStringLiteral("template"), part(files.name, files.bytes)}, {QStringLiteral("translations"), translations}};
    draft.basis = files.digest();
    return transaction.put(draft, 0);
}

core::Result<TemplateFiles> StoredTemplates::files(const QString &id) const
{
    HALLMARKER_ASSIGN(const core::Record record, m_workspace.record(id));
    const QJsonObject main = record.body.value(QStringLiteral("template")).toObject();
    TemplateFiles files{main.value(QStringLiteral("name")).toString(), main.value(QStringLiteral("text")).toString().toUtf8(), {}};
    for (const QJsonValue &value : record.body.value(QStringLiteral("translations")).toArray())
        files.translations.append({value.toObject().value(QStringLiteral("name")).toString(), value.toObject().value(QStringLiteral("text")).toString().toUtf8()});
    if (record.kind != QLatin1String(kind) || files.digest() != record.basis)
        return core::Error(core::ErrorKind::Integrity, AssessmentTexts::tr("The template %1 in the workspace is not what was stored.").arg(record.name), {}, {.file = id});
    return files;
}

core::Result<QList<TemplateFiles>> StoredTemplates::all() const
{
    core::RecordFilter filter;
    filter.kind = QString::fromLatin1(kind);
    HALLMARKER_ASSIGN(const QList<core::Record> records, m_workspace.records(filter));
    QList<TemplateFiles> all;
    for (const core::Record &record : records) {
        HALLMARKER_ASSIGN(const TemplateFiles one, files(record.id));
        all.append(one);
    }
    return all;
}

core::Result<std::shared_ptr<const Template>> StoredTemplates::read(const QString &id)
{
    const auto known = m_read.constFind(id);
    if (known != m_read.constEnd())
        return *known;
    HALLMARKER_ASSIGN(const TemplateFiles stored, files(id));
    HALLMARKER_ASSIGN(const std::shared_ptr<const Template> shared, ReadTemplates::of(stored));
    m_read.insert(id, shared);
    return shared;
}

} // namespace hallmarker::dpia
